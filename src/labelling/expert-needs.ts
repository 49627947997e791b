import {
  awaitedExperts,
  readerWanted,
  reviewOf,
  type Aggregate,
  type PersonId,
  type PoleCode,
} from '../../workflows/index.js';
import type { Choice } from './choice.js';
import { isOwn, seesBallots, type Reading } from './view/reader.js';
import type { LabellingWorld } from './world.js';

/** R76: the fields a reader is looked for in: the strategic domains of the dossier, its main one first. */
export function neededDomains({ dossier }: Pick<LabellingWorld, 'dossier'>): string[] {
  if (!dossier) return [];
  return [...new Set([dossier.mainDomain, ...dossier.otherDomains])].filter((code) => code !== '');
}

/** Those of them no need is noted of yet by this pôle. */
export function unnotedDomains(
  { world, aggregate }: Pick<Reading, 'world' | 'aggregate'>,
  pole: PoleCode,
): string[] {
  const noted = (reviewOf(aggregate, pole)?.context.needs ?? []).map(({ domain }) => domain);
  return neededDomains(world).filter((code) => !noted.includes(code));
}

/** Who may not be asked: who reads already, or has withdrawn; who was let go may be asked anew. */
export const askedReaders = (aggregate: Aggregate, pole: PoleCode): PersonId[] =>
  (reviewOf(aggregate, pole)?.context.experts ?? [])
    .filter(({ left }) => left?.how !== 'released')
    .map(({ person }) => person);

/** Those whose reading is awaited, by id; not who has stood aside (R63b). */
export function awaitedIn(aggregate: Aggregate, pole: PoleCode): PersonId[] {
  const review = reviewOf(aggregate, pole);
  return review ? awaitedExperts(review.context).map(({ person }) => person) : [];
}

/** R76: whether the pôle is to find somebody else to read. */
export function wantsReader(
  { aggregate, world }: Pick<Reading, 'aggregate' | 'world'>,
  pole: PoleCode,
): boolean {
  const review = reviewOf(aggregate, pole);
  return review !== null && readerWanted(review, (person) => isExpertOf(world, pole, person));
}

/** Whether the pôle counts them among its experts at this instant. */
export const isExpertOf = (
  { cooperation }: Pick<LabellingWorld, 'cooperation'>,
  pole: PoleCode,
  person: PersonId,
): boolean =>
  cooperation.people.some((one) => one.id === person && one.role === 'expert' && one.pole === pole);

/** R76: those a case officer may let go, by name. */
export function awaitedReaders(
  pole: PoleCode | null,
  reading: Reading,
  names: Record<string, string>,
): Choice[] {
  if (pole === null || !isOwn(reading, pole) || !seesBallots(reading, pole)) return [];
  return awaitedIn(reading.aggregate, pole).map((id) => ({ value: id, label: names[id] ?? id }));
}

/** R76: the fields of the dossier in which a need may still be noted. */
export function domainChoices(pole: PoleCode | null, reading: Reading): Choice[] {
  if (pole === null || reading.level !== 'full' || !isOwn(reading, pole)) return [];
  const { domains } = reading.world.cooperation;
  return unnotedDomains(reading, pole).map((value) => {
    const { fr = value, en = value } = domains.find(({ code }) => code === value) ?? {};
    return { value, label: fr, en };
  });
}
