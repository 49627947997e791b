import { apply } from './changes.js';
import { countOf, verdictOf } from './electorate.js';
import { personsOf } from './opened.js';
import type { DeliberationCommand, DeliberationContext, DeliberationFact } from './vocabulary.js';

type Teller = (context: DeliberationContext, command: DeliberationCommand) => DeliberationFact | null;

const of = ({ pole, organ, about }: DeliberationContext) => ({ pole, organ, about });

/** Each fact of a deliberation, said from the context after the change and the command that made it. */
const tellers: Record<DeliberationFact['type'], Teller> = {
  organAsked: (context) => ({
    type: 'organAsked',
    ...of(context),
    voters: personsOf(context.vote),
  }),
  /** R31: said from the context before the change */
  organVotersCalled: (context, command) => {
    const after = personsOf({ ...context.vote, ...apply(context, command).vote });
    const before = personsOf(context.vote);
    const voters = after.filter((person) => !before.includes(person));
    return voters.length > 0 ? { type: 'organVotersCalled', ...of(context), voters } : null;
  },
  answerCast: (context, command) =>
    command.type === 'castAnswer'
      ? { type: 'answerCast', ...of(context), seat: command.seat, person: command.person }
      : null,
  secondAnswerRefused: (context, command) =>
    command.type === 'castAnswer'
      ? { type: 'secondAnswerRefused', ...of(context), seat: command.seat, voter: command.voter }
      : null,
  organReconvened: (context) => ({
    type: 'organReconvened',
    ...of(context),
    voters: personsOf(context.vote),
    present: context.tally?.present ?? 0,
    needed: context.tally?.quorum ?? 0,
  }),
  organReminded: (context) => ({ type: 'organReminded', ...of(context) }),
  organAnswered: (context, command) => {
    const tally = context.tally ?? countOf(context);
    // R41: what comes with the closing comes too late to give anything.
    const late = context.closesAt !== null && command.at >= context.closesAt;
    const verdict = late ? 'silent' : verdictOf(tally);
    return { type: 'organAnswered', ...of(context), verdict, tally };
  },
  organShort: (context) => ({ type: 'organShort', ...of(context) }),
  deliberationEnded: (context) => ({ type: 'deliberationEnded', ...of(context) }),
};

/** The fact of this type, or null when the command at hand does not make it. */
export const factOf = (
  type: DeliberationFact['type'],
  context: DeliberationContext,
  command: DeliberationCommand,
): DeliberationFact | null => tellers[type](context, command);
