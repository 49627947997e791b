import { settingsOf } from '../../rule-set.js';
import { backPlanned } from '../../time.js';
import { opinions, type PoleCode, type Position, type Reason } from '../../vocabulary.js';
import { leadHasAgreed } from './changes.js';
import { pendingCondition, settlesCondition } from './conditions.js';
import { adoptionRules } from './adoption-rules.js';
import { departureRules } from './departure-rules.js';
import { hasLeft, leadIsHeld } from './departures.js';
import { exclusionRules } from './exclusion-rules.js';
import { mayLead } from './lead.js';
import { awaitsRuling } from './referral.js';
import { panelRules } from './panel-rules.js';
import { reexaminationRules } from './reexamination-rules.js';
import { standstillRules } from './standstill.js';
import { answersMissing, resubmissionRules } from './resubmission-rules.js';
import { mayReopen } from './step-ends.js';
import { lastOne, mayDeclareAgain, versionRules, versionUnanswered } from './version-rules.js';
import { takenUp, withoutFirstStep } from './two-steps.js';
import type { LabelRequestCommand, LabelRequestContext, RequestDeadline } from './vocabulary.js';

type Rule<Type extends LabelRequestCommand['type']> = (
  command: Extract<LabelRequestCommand, { type: Type }>,
  context: LabelRequestContext,
) => Reason[];

type Rules = { [Type in LabelRequestCommand['type']]?: Rule<Type> };

const refuse = (when: boolean, reason: Reason): Reason[] => (when ? [reason] : []);

const opposes = (context: LabelRequestContext, pole: PoleCode) =>
  context.positions[pole]?.opposition === 'open';

/** What the request's own state says against a command its state accepts. */
const rules: Rules = {
  submit: ({ at, submission: { call }, texts }, { continues, resubmission }) => [
    ...refuse(at > call.depositBy, { code: 'callClosed', rule: 'R20' }),
    ...withoutFirstStep(call, continues ?? resubmission?.request ?? null),
    ...answersMissing({ texts }, { resubmission }),
  ],
  openFullProposal: takenUp,

  askCompletion: ({ at }, { completionAsked, compressedAt, submission }) => [
    ...refuse(completionAsked, { code: 'completionAlreadyAsked', rule: 'R43' }),
    ...refuse(compressedAt === null && submission !== null && at > backPlanned(submission, 'completion'), {
      code: 'tooLateForCompletion',
      rule: 'R51',
      params: { days: submission ? settingsOf(submission.rules.values).backPlanning.completion : 0 },
    }),
  ],

  extendCompletion: (_, { completionExtended }) =>
    refuse(completionExtended, { code: 'completionAlreadyExtended', rule: 'R43' }),

  complete: ({ at, texts }, { submission, resubmission }) => [
    ...refuse(submission !== null && at > submission.call.closesAt, { code: 'callClosed', rule: 'R20' }),
    ...answersMissing({ texts }, { resubmission }),
  ],

  attributeLead: ({ pole }, { submission, positions, ...context }) => [
    ...refuse(leadIsHeld(context), { code: 'successionAwaited', rule: 'R64', liftedBy: 'chair' }),
    ...refuse(!submission?.members.includes(pole), {
      code: 'poleNotMember',
      rule: 'R23',
      liftedBy: 'secretary',
      params: { pole },
    }),
    ...refuse(!mayLead(positions[pole]?.position), { code: 'poleWithdrawn', rule: 'R63', params: { pole } }),
  ],

  claimLead: ({ pole }, { submission, positions, leadPole, formerLead, passed, escalated }) => [
    ...refuse(formerLead !== null, { code: 'leadTakenOver', rule: 'R36' }),
    ...refuse(pole === leadPole, { code: 'poleLeadsAlready', rule: 'R36', params: { pole } }),
    ...refuse(!submission?.members.includes(pole), {
      code: 'poleNotMember',
      rule: 'R23',
      liftedBy: 'secretary',
      params: { pole },
    }),
    ...refuse(!mayLead(positions[pole]?.position), { code: 'poleWithdrawn', rule: 'R63', params: { pole } }),
    ...refuse(leadPole !== null && !leadIsOver(positions[leadPole]?.position, escalated, passed), {
      code: 'leadStillInTime',
      rule: 'R42',
      liftedBy: 'clock',
    }),
  ],

  compressCalendar: (_, { compressedAt, submission, submittedAt }) => [
    ...refuse(compressedAt !== null, { code: 'alreadyCompressed', rule: 'R51' }),
    ...refuse((submittedAt ?? '') <= (submission?.call.intakeAt ?? ''), {
      code: 'submittedInTime',
      rule: 'R20',
    }),
  ],

  declareInterests: ({ person, clear }, { declarations, versions }) => {
    const before = declarations[person];
    return [
      ...refuse(before?.clear === true && clear && !mayDeclareAgain(before, versions), {
        code: 'interestsAlreadyDeclared',
        rule: 'R63',
      }),
      ...refuse(before?.clear === false, { code: 'recusalIsFinal', rule: 'R63' }),
    ];
  },

  ...adoptionRules,
  ...departureRules,
  ...exclusionRules,
  ...panelRules,
  ...reexaminationRules,
  ...resubmissionRules,
  ...standstillRules,
  ...versionRules,

  reopenWindow: ({ at, pole }, context) => {
    const { positions, reopened, invited, submission } = context;
    const isSilent = invited.includes(pole) && positions[pole]?.position === 'silent';
    return [
      ...unruled(context),
      ...refuse(reopened !== null, { code: 'windowReopenedOnce', rule: 'R44' }),
      ...refuse(!isSilent, { code: 'poleNotSilent', rule: 'R44' }),
      ...refuse(!leadHasAgreed(context), { code: 'leadNotFavourable', rule: 'R36' }),
      ...refuse(submission !== null && !mayReopen(submission, at), { code: 'tooLateToReopen', rule: 'R44' }),
    ];
  },

  liftOpposition: ({ pole }, context) =>
    refuse(!opposes(context, pole), { code: 'noOpenOpposition', rule: 'R36' }),
  maintainOpposition: ({ pole }, context) =>
    refuse(!opposes(context, pole), { code: 'noOpenOpposition', rule: 'R36' }),

  answerReservation: ({ reservation }, context) =>
    refuse(!pendingCondition(context, reservation), { code: 'reservationSettled', rule: 'R38' }),
  liftReservation: (command, context) => [...settlesCondition(command, context), ...lastOne(context)],
  upholdReservation: (command, context) => [
    ...settlesCondition(command, context),
    ...refuse(pendingCondition(context, command.reservation)?.state === 'open', {
      code: 'answerAwaited',
      rule: 'R38',
      liftedBy: 'holder',
    }),
  ],

  confirmOutcome: ({ at }, context) => [
    ...unruled(context),
    ...versionUnanswered(context),
    ...refuse(context.submission !== null && at > context.submission.call.closesAt, {
      code: 'callClosed',
      rule: 'R41',
    }),
  ],

  sendToSteering: ({ at }, { referral, submission }) => [
    ...refuse(referral !== null, { code: 'sentToSteeringOnce', rule: 'R37' }),
    ...refuse(submission !== null && at >= submission.call.closesAt, { code: 'callClosed', rule: 'R41' }),
  ],

  ruleOnOutcome: ({ at, pole }, context) => [
    ...refuse(!awaitsRuling(context), { code: 'noRulingAwaited', rule: 'R37', liftedBy: 'chair' }),
    ...refuse(pole !== null && !mayVoteAnew(context, pole), { code: 'poleHasNotVoted', rule: 'R67' }),
    ...refuse(pole !== null && context.submission !== null && !mayReopen(context.submission, at), {
      code: 'tooLateToDeliberate',
      rule: 'R67',
    }),
  ],
};

/** R37: what was sent to steering waits for what it says. */
const unruled = (context: LabelRequestContext) =>
  refuse(awaitsRuling(context), { code: 'rulingAwaited', rule: 'R37', liftedBy: 'secretary' });

const mayVoteAnew = (context: LabelRequestContext, pole: PoleCode) =>
  !hasLeft(context, pole) && opinions.some((one) => one === context.positions[pole]?.position);

/** The lead has spoken (unfavourably: else nobody would claim), or its silence has lasted until T0-10 (R42). */
const leadIsOver = (position: Position | undefined, escalated: boolean, passed: RequestDeadline[]) =>
  position !== undefined || (escalated && passed.includes('leadClaim'));

/** Empty when the command is allowed; the guard of every arrow asks this, and so does every page (D6). */
export function requestReasons(command: LabelRequestCommand, context: LabelRequestContext): Reason[] {
  const rule = rules[command.type] as Rule<typeof command.type> | undefined;
  return rule ? rule(command as never, context) : [];
}
