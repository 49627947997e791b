import type { Request } from 'express';
import { words, type Lang } from '../templates/i18n/words.js';
import { actorOf, type Actor, type PageFrame } from './access/index.js';

const places = [
  { href: '/', word: 'work' },
  { href: '/dossiers', word: 'dossiers' },
  { href: '/cooperation', word: 'cooperation' },
  { href: '/regles', word: 'rules' },
] as const;

const demoPlaces = [
  { href: '/courriers', word: 'mailbox' },
  { href: '/demo', word: 'demo' },
] as const;

/** What stands around every page: where one can go, and the demonstration's banner. */
export function pageFrame(demo: boolean): (request: Request) => PageFrame {
  return (request) => {
    const actor = actorOf(request);
    if (!actor) return { demo };
    return { demo, nav: navOf(actor.lang, request.path, demo), person: personOf(actor) };
  };
}

function personOf({ name, lang, capacity }: Actor): PageFrame['person'] {
  const { procedure, cooperation } = words(lang);
  const { roles, oneOf, capacity: sayCapacity } = procedure;
  const known = Object.entries({ ...roles, ...oneOf }).find(([role]) => role === capacity?.role)?.[1] ?? '';
  // R75: whose signature it is, and not whose place the person has.
  const role = capacity?.delegated
    ? cooperation.delegation.by(capacity.pole ?? '')
    : sayCapacity(known, capacity?.pole ?? '');
  return { name, role, href: '/profil', signOut: '/deconnexion' };
}

function navOf(lang: Lang, path: string, demo: boolean): PageFrame['nav'] {
  const { nav } = words(lang).layout;
  const seen = demo ? [...places, ...demoPlaces] : places;
  return seen.map(({ href, word }) => ({ href, label: nav[word], current: isAt(path, href) }));
}

const isAt = (path: string, href: string) => (href === '/' ? path === '/' : path.startsWith(href));
