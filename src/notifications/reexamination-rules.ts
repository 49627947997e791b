import { co, lead } from './conditions.js';
import { organRules } from './organ-rules.js';
import { asks, each, names, starred, tells, when, type LetterRule, type When } from './rule.js';

const byOrgan: When = ({ request }) => Boolean(request.reexamination?.organ);
const bySteering: When = (scene, reader) => !byOrgan(scene, reader);
/** What the result becomes otherwise has letters of its own. */
const stands: When = ({ fact }) => fact.type === 'reexaminationDecided' && fact.stands;

/** R68, §9.8: a refusal that is looked at again; what the organ is asked stays in its pôle (R84). */
export const reexaminationRules = {
  reexaminationRequested: [
    tells('holder', 'reexaminationAskedYours', 'request/reexamination'),
    ...names('partners'),
    ...when(
      bySteering,
      each(['secretary', 'steering'], (to) => asks(to, 'decideReexamination', 'request/reexamination')),
    ),
    ...each([...lead, ...co], (to) => tells(to, 'reexaminationAsked', 'request/reexamination')),
    ...when(byOrgan, [tells('steering', 'reexaminationAsked', 'request/reexamination')]),
    ...starred(each(['funder', 'state'], (to) => tells(to, 'reexaminationAsked', 'request/reexamination'))),
  ],
  reexaminationPassedOn: [
    ...each(['secretary', 'steering'], (to) => asks(to, 'decideReexamination', 'request/reexamination')),
    ...each(['poleOfficer', 'poleChair'], (to) =>
      tells(to, 'reexaminationPassedOn', 'request/reexamination'),
    ),
  ],
  // The organ's answer, or the end of its time, follows in the same act.
  reexaminationExpired: 'silent',
  reexaminationDecided: when(stands, [
    tells('holder', 'reexaminationFinalToYou'),
    ...names('partners'),
    ...each([...lead, ...co, 'steering'], (to) => tells(to, 'reexaminationFinal')),
    ...starred(each(['funder', 'state'], (to) => tells(to, 'reexaminationFinal'))),
  ]),
  requestReopened: [
    tells('holder', 'reopenedToYou'),
    asks('leadOfficer', 'checkAdmissibility', 'request/admissibility'),
    ...each(['partners', 'leadChair'], (to) => tells(to, 'reopened')),
    ...names('steering'),
    ...starred(names('funder', 'state')),
  ],
  ...organRules,
  // Seen on one's own page; the answer is told by the fact of who asked, that follows in the same act.
  answerCast: 'silent',
  secondAnswerRefused: 'silent',
  organAnswered: 'silent',
  organShort: 'silent',
} satisfies Record<string, LetterRule[] | 'silent'>;
