import { asks, tells, type LetterRule } from './rule.js';

/** R76: who left a reading knows it; whoever was let go is told, and the case officer looks for another. */
export const readerRules = {
  expertWithdrew: [asks('poleOfficer', 'replaceReader', 'pole/expertise')],
  expertReleased: [tells('letGo', 'readingOver')],
  expertNeedNoted: 'silent',
} satisfies Record<string, LetterRule[] | 'silent'>;
