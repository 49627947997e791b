import type { Reason } from '../../vocabulary.js';
import { isAside, reasonsAsked } from './electorate.js';
import type { DeliberationCommand, DeliberationContext, Question } from './vocabulary.js';

type Context = DeliberationContext;
type Of<Type extends DeliberationCommand['type']> = Extract<DeliberationCommand, { type: Type }>;

const refuse = (when: boolean, reason: Reason): Reason[] => (when ? [reason] : []);

/** R68: nobody judges a refusal they have voted on; R35: nobody votes on a label for two pôles. */
const votedBeforeReason: Record<Question, Reason | null> = {
  reexamination: { code: 'votedOnRequest', rule: 'R68' },
  // Nobody is barred from it: the organ that granted is asked, whose members have voted (R70).
  withdrawal: null,
  // R62: the organ that granted says whether its pôle keeps its label.
  change: null,
  coLabel: { code: 'alreadyVoted', rule: 'R35' },
};

function castReasons(command: Of<'castAnswer'>, context: Context): Reason[] {
  const { at, seat, person, voter, votedBefore, answer, texts } = command;
  const { about, vote, declarations, barred, rules, closesAt } = context;
  const elsewhere = Object.entries(vote.answers).some(([one, cast]) => one !== seat && cast.voter === voter);
  const bars = votedBeforeReason[about];
  const before = bars !== null && (votedBefore || barred.includes(voter) || barred.includes(person));
  return [
    ...refuse(closesAt !== null && at >= closesAt, { code: 'callClosed', rule: 'R41' }),
    ...(before ? [bars] : []),
    ...refuse(!before && !vote.electorate.some(({ id }) => id === seat), {
      code: 'seatNotEligible',
      rule: 'R30',
    }),
    ...refuse(!before && isAside({ barred: [], declarations }, person), {
      code: 'voterRecused',
      rule: 'R63',
    }),
    ...refuse(vote.answers[seat] !== undefined, { code: 'ballotAlreadyCast', rule: 'R4' }),
    ...refuse(elsewhere, { code: 'alreadyVoted', rule: 'R35' }),
    ...refuse(reasonsAsked(rules).includes(answer) && !texts?.reasons, {
      code: 'ballotReasonsMissing',
      rule: 'R33',
    }),
  ];
}

/** Empty when the command is allowed; the guard of every arrow asks this, and so does every page (D6). */
export function deliberationReasons(command: DeliberationCommand, context: Context): Reason[] {
  return command.type === 'castAnswer' ? castReasons(command, context) : [];
}
