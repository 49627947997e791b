import { keptTo } from './change-answers.js';
import { leavesByChange } from './change-facts.js';
import { openWithdrawal, unanswered, unruled, verdictOf } from './withdrawal.js';
import type { LabelCommand, LabelContext, LabelFact, WithdrawalFact } from './vocabulary.js';

type Told = LabelFact | LabelFact[] | null;
type Teller = (context: LabelContext, command: LabelCommand) => Told;
type Settling = Extract<LabelCommand, { type: 'recordVerdict' | 'decideWithdrawal' }>;

/** What the organ's answer makes: said from the context before the change, where the withdrawal is still under way. */
const settled =
  (make: (command: Settling, context: LabelContext) => Told): Teller =>
  (context, command) =>
    isSettling(command) ? make(command, context) : null;

const isSettling = (command: LabelCommand): command is Settling =>
  command.type === 'recordVerdict' || command.type === 'decideWithdrawal';

const decisionOf = (command: Settling) => (command.type === 'decideWithdrawal' ? command.decision : null);

/** R70: what is told of a withdrawal; of those that make or end one, before the change. */
export const withdrawalTellers = {
  /** after the change */
  withdrawalNoticed: (context, command) => {
    if (command.type !== 'noticeWithdrawal') return null;
    const { pole, ground, texts } = command;
    const until = openWithdrawal(context, pole)?.answerBy ?? command.at;
    return { type: 'withdrawalNoticed', pole, ground, until, texts };
  },
  withdrawalDropped: (_, command) =>
    command.type === 'dropWithdrawal'
      ? { type: 'withdrawalDropped', pole: command.pole, texts: command.texts }
      : null,
  withdrawalAnswered: (_, command) =>
    command.type === 'answerWithdrawal' ? { type: 'withdrawalAnswered', pole: command.pole } : null,
  withdrawalPut: (context, command) => {
    if (command.type === 'answerWithdrawal') return { type: 'withdrawalPut', pole: command.pole };
    if (command.type !== 'deadlineReached') return null;
    return unanswered(context, command.at).map(({ pole }) => ({ type: 'withdrawalPut', pole }));
  },
  withdrawalRulingOverdue: (context, command) =>
    command.type === 'deadlineReached'
      ? unruled(context, command.at).map(({ pole }) => ({ type: 'withdrawalRulingOverdue', pole }))
      : null,
  withdrawalPassedOn: settled((command) =>
    verdictOf(command) === null ? { type: 'withdrawalPassedOn', pole: command.pole } : null,
  ),
  withdrawalRejected: settled((command) => {
    const verdict = verdictOf(command);
    if (verdict === null || verdict === 'carried') return null;
    return { type: 'withdrawalRejected', pole: command.pole, verdict, decision: decisionOf(command) };
  }),
  poleWithdrew: settled((command, context) => {
    const open = openWithdrawal(context, command.pole);
    if (verdictOf(command) !== 'carried' || !open) return null;
    const { pole, ground, texts } = open;
    const last = context.labelling.every((one) => one === pole);
    return { type: 'poleWithdrew', pole, ground, decision: decisionOf(command), last, texts };
  }),
  /** after the change */
  leadVacated: (context, command) => {
    const { vacancy } = context;
    const withdraws = isSettling(command) && vacancy?.former === command.pole;
    // Where the same act settles a change it is told then, once.
    const leaves = leavesByChange(context, command) || (withdraws && keptTo(context) === null);
    return vacancy && leaves ? { type: 'leadVacated', pole: vacancy.former, until: vacancy.until } : null;
  },
  certificateTakenOver: (_, command) =>
    command.type === 'takeOverCertificate' ? { type: 'certificateTakenOver', pole: command.pole } : null,
  interestsDeclared: (_, command) =>
    command.type === 'declareInterests'
      ? { type: 'interestsDeclared', person: command.person, clear: command.clear }
      : null,
} satisfies Record<WithdrawalFact['type'], Teller>;
