import { awaitedExperts, readerWanted, reviewOf } from '../../workflows/index.js';
import { asks, tells, when, type LetterRule, type When } from './rule.js';
import type { Scene } from './scene.js';

const isExpert =
  ({ reader, pole }: Scene) =>
  (person: string): boolean =>
    reader.people.some((one) => one.id === person && one.role === 'expert' && one.pole === pole);

/** R76: fewer read than are expected, and the readings are not over: somebody else is to be found. */
const isWanted: When = (scene) => {
  const review = scene.pole === null ? null : reviewOf(scene.aggregate, scene.pole);
  return review !== null && readerWanted(review, isExpert(scene));
};

/** R76: somebody asked to read is no expert of the pôle any more; no act says so, and nobody reminds them. */
const expertIsGone: When = (scene, reader) => {
  const review = scene.pole === null ? null : reviewOf(scene.aggregate, scene.pole);
  const awaited = review ? awaitedExperts(review.context) : [];
  return isWanted(scene, reader) && awaited.some(({ person }) => !isExpert(scene)(person));
};

/** R43, R54, R76: who reads is asked and reminded; who has left knows it; the case officer finds another where one is wanted. */
export const readerRules = {
  expertAssigned: [
    tells('poleOfficer', 'readingAsked', 'pole/expertise'),
    asks('expert', 'giveReading', 'pole/expertise'),
  ],
  expertReminded: [
    tells('poleOfficer', 'readingAwaited', 'pole/expertise'),
    asks('lateExperts', 'giveReadingSoon', 'pole/expertise'),
    ...when(expertIsGone, [asks('poleOfficer', 'replaceExpert', 'pole/expertise')]),
  ],
  expertWithdrew: [
    tells('poleOfficer', 'readerLeft'),
    ...when(isWanted, [asks('poleOfficer', 'replaceReader', 'pole/expertise')]),
  ],
  expertReleased: [tells('letGo', 'readingOver')],
  expertNeedNoted: 'silent',
} satisfies Record<string, LetterRule[] | 'silent'>;
