import type { Request } from 'express';
import { words, type Lang } from '../templates/i18n/words.js';
import { actorOf, type PageFrame } from './access/index.js';

const places = [
  { href: '/', word: 'work' },
  { href: '/dossiers', word: 'dossiers' },
  { href: '/cooperation', word: 'cooperation' },
] as const;

/** What stands around every page: where one can go, and the demonstration's banner. */
export function pageFrame(demo: boolean): (request: Request) => PageFrame {
  return (request) => {
    const actor = actorOf(request);
    return { demo, nav: actor ? navOf(actor.lang, request.path, demo) : [] };
  };
}

function navOf(lang: Lang, path: string, demo: boolean): PageFrame['nav'] {
  const { nav } = words(lang).layout;
  const items = places.map(({ href, word }) => ({ href, label: nav[word], current: isAt(path, href) }));
  return demo
    ? [...items, { href: '/courriers', label: nav.mailbox, current: isAt(path, '/courriers') }]
    : items;
}

const isAt = (path: string, href: string) => (href === '/' ? path === '/' : path.startsWith(href));
