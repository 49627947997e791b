import { asks, tells, when, type LetterRule, type When } from './rule.js';

const overdue: When = ({ fact }) => fact.type === 'exclusionReminded' && fact.overdue;
const inTime: When = (scene, reader) => !overdue(scene, reader);

/** R63c: whoever answers an ask of the holder is asked to; the holder alone hears of the answer, and nobody of why it was asked. */
export const exclusionRules = {
  // Seen on the holder's own page; the pôle hears of it when it is put to it.
  exclusionAsked: 'silent',
  exclusionPut: [asks('answerers', 'answerExclusion', 'pole/exclusion')],
  exclusionReminded: [
    ...when(inTime, [asks('answerers', 'answerExclusionSoon', 'pole/exclusion')]),
    ...when(overdue, [asks('answerers', 'answerExclusionLate')]),
  ],
  // Whoever is set aside, or the pôle, is told of by the recusal that follows, as of any other.
  exclusionGranted: [tells('holder', 'exclusionGranted')],
  exclusionRefused: [tells('holder', 'exclusionRefused')],
} satisfies Record<string, LetterRule[] | 'silent'>;
