import { advised } from './departure-changes.js';
import { deliberationLapses, refer, rule, upheld } from './referral.js';
import { answer, lift, moveConditions, uphold } from './conditions.js';
import { ask, grant, refuseAsk } from './exclusions.js';
import { recordLate, reopen } from './late.js';
import { receiverOf, recusedIn } from './lead.js';
import { fallback, invite, lead, leadByFallback, leadByProposal, loseLead, takeOver } from './naming.js';
import { rulesOf, submitted } from './pinned.js';
import { runsUntil, workingDaysRun } from '../../standstill.js';
import { calendarOf } from './step-ends.js';
import { settle } from './oppositions.js';
import { jointOutcome } from './outcome.js';
import { givePanelOpinion, judged, namePanel } from './panel.js';
import { passedBy, stillPassed } from './passing.js';
import { versionTold } from './versions.js';
import { pin, repin } from './pins.js';
import { recordedPosition } from './positions.js';
import * as again from './reexamination.js';
import { presenting } from './resubmission.js';
import { goOn, suspend } from './standstill.js';
import * as support from './support-letter.js';
import type { LabelRequestCommand, LabelRequestContext } from './vocabulary.js';
import type { Instant } from '../../vocabulary.js';

type Context = LabelRequestContext;
type Of<Type extends LabelRequestCommand['type']> = Extract<LabelRequestCommand, { type: Type }>;

export { leadHasAgreed, leadRefuses, unsettled } from './leads.js';
export { fallback, lead, leadByFallback, leadByProposal, loseLead, rulesOf, submitted };

/** What each command changes in the request, as pure functions of the context before it. */
export function apply(context: Context, command: LabelRequestCommand): Partial<Context> {
  switch (command.type) {
    case 'submit':
      return pin(context, command);
    case 'complete':
      return repin(context, command);
    case 'askCompletion':
      return {
        completionAsked: true,
        checkedDays: checkedUntil(context, command.at),
        texts: { ...context.texts, ...command.texts },
      };
    case 'rejectInadmissible':
      return { texts: { ...context.texts, ...command.texts } };
    case 'extendCompletion':
      return { completionExtended: true };
    case 'admit':
      return invite(context, command);
    case 'attributeLead':
      return lead(context, command.pole, 'steering');
    case 'adoptRuleSet':
      return { submission: { ...submitted(context), rules: command.rules } };
    case 'claimLead':
      return takeOver(context, command.pole);
    case 'compressCalendar':
      return { compressedAt: command.at };
    case 'moveCall':
      return move(context, command);
    case 'declareInterests':
      return declare(context, command);
    case 'setAside':
      return setAside(context, command);
    case 'askExclusion':
      return ask(context, command);
    case 'grantExclusion':
      return grant(context, command);
    case 'refuseExclusion':
      return refuseAsk(context, command);
    case 'namePanel':
      return namePanel(context, command);
    case 'givePanelOpinion':
      return givePanelOpinion(context, command);
    case 'recordPosition':
      return record(context, command);
    case 'recordLateOpinion':
      return recordLate(context, command);
    case 'reopenWindow':
      return reopen(context, command);
    case 'liftOpposition':
      return settle(context, command.pole, 'lifted', command.texts);
    case 'maintainOpposition':
      return settle(context, command.pole, 'maintained', command.texts);
    case 'sendToSteering':
      return refer(context, command);
    case 'ruleOnOutcome':
      return rule(context, command);
    case 'requestReexamination':
      return again.ask(context, command);
    case 'decideReexamination':
      return again.decide(context, command);
    case 'recordVerdict':
      return again.recordVerdict(context, command);
    case 'grantSupport':
      return support.granted(context, command);
    case 'withdrawSupport':
      return support.takenBack(context, command);
    case 'reopen':
      return again.readmit(command);
    case 'answerReservation':
      return answer(context, command);
    case 'liftReservation':
      return lift(context, command);
    case 'upholdReservation':
      return uphold(context, command);
    case 'suspendRequest':
      return suspend(context, command);
    case 'resumeRequest':
      return goOn(context, command.at, command.texts);
    case 'resubmit':
      return presenting(context, command);
    case 'deadlineReached':
      return applyDeadline(context, command);
    default:
      return {};
  }
}

function applyDeadline(context: Context, { deadline, at }: Of<'deadlineReached'>): Partial<Context> {
  if (deadline === 'reminder') return { ladderFrom: at };
  if (deadline === 'suspensionEnd') return goOn(context, at);
  if (deadline === 'steeringRuling') return upheld(context, at, null);
  if (deadline === 'reexamination') return again.lapse(context, at);
  if (deadline === 'coReview') return deliberationLapses(context);
  if (deadline === 'versionConfirmation' || deadline === 'versionReminder')
    return versionTold(context, deadline, at);
  return passedBy(context, deadline);
}

/** The clock of the check stands still while the holder completes: the working days it has run until now. */
function checkedUntil(context: Context, at: Instant): number {
  const ran = workingDaysRun(context.since, at, calendarOf(context, submitted(context)), context.standstills);
  return context.checkedDays + ran;
}

/** R52: the call's new dates, wherever the request has them; a step whose end comes again is not missed any more. */
function move(context: Context, { call, at }: Of<'moveCall'>): Partial<Context> {
  const { submission, draftCall } = context;
  if (!submission) return { draftCall: draftCall && call };
  const moved = { ...submission, call };
  const passed = stillPassed(context, moved, runsUntil(context, at));
  return { submission: moved, passed, escalated: passed.length > 0, ...moveConditions(context, moved) };
}

function declare(context: Context, { person, clear, at, texts }: Of<'declareInterests'>): Partial<Context> {
  const declared = { clear, at, ...((texts?.detail ?? texts?.organisation) && { texts }) };
  return { declarations: { ...context.declarations, [person]: declared } };
}

/** R63: who had stood aside by themselves already did so with words of their own, which stay. */
function setAside({ declarations }: Context, { person, at }: Of<'setAside'>): Partial<Context> {
  if (declarations[person]?.clear === false) return {};
  return { declarations: { ...declarations, [person]: { clear: false, at } } };
}

function record(context: Context, command: Of<'recordPosition'>): Partial<Context> {
  const { decisionModel } = rulesOf(context);
  // R36: what the former lead says is recorded, and opposes nobody.
  const leading = command.pole === context.formerLead ? command.pole : context.leadPole;
  const recorded = recordedPosition(command, leading, decisionModel, submitted(context).file.version);
  const positions = { ...context.positions, [command.pole]: recorded };
  // R63: until there is a lead, the file is held by a pôle that does not stand aside.
  const submission = submitted(context);
  return {
    positions,
    submission: { ...submission, receivingPole: receiverOf(submission, recusedIn({ positions })) },
  };
}

export function compute(context: Context): Partial<Context> {
  if (context.panel) return judged(context);
  const { leadPole, invited, positions } = context;
  const outcome = jointOutcome({ lead: leadPole ?? '', invited, positions, rules: rulesOf(context) });
  return { outcome: advised(context, outcome) };
}
