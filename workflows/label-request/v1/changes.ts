import { answer, lift, moveConditions, uphold } from './conditions.js';
import { recordLate, reopen } from './late.js';
import { fallbackLead, invitedPoles, opens, proposeLead } from './lead.js';
import { workingDaysBetween } from '../../calendar/index.js';
import { calendarOf } from './step-ends.js';
import { isFavourable, jointOutcome } from './outcome.js';
import { passedBy, stillPassed } from './passing.js';
import { recordedPosition } from './positions.js';
import type {
  LabelRequestCommand,
  LabelRequestContext,
  LeadGround,
  OpinionTexts,
  Submission,
} from './vocabulary.js';
import { settingsOf, type RuleValues } from '../../rule-set.js';
import type { Instant, PoleCode } from '../../vocabulary.js';

type Context = LabelRequestContext;
type Of<Type extends LabelRequestCommand['type']> = Extract<LabelRequestCommand, { type: Type }>;

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
      return invite(context);
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
    case 'answerReservation':
      return answer(context, command);
    case 'liftReservation':
      return lift(context, command);
    case 'upholdReservation':
      return uphold(context, command);
    case 'deadlineReached':
      return command.deadline === 'reminder'
        ? { ladderFrom: command.at }
        : passedBy(context, command.deadline);
    default:
      return {};
  }
}

function pin(context: Context, { submission, at }: Of<'submit'>): Partial<Context> {
  return { submission, submittedAt: context.submittedAt ?? at, draftCall: null };
}

/**
 * R22, R24: the lead and the invitations follow the completed file; the call, its rules and the pôle that was addressed
 * stay those of the first submission (R3).
 */
function repin(context: Context, { submission }: Of<'complete'>): Partial<Context> {
  const { call, rules, receivingPole } = submitted(context);
  return { submission: { ...submission, call, rules, receivingPole } };
}

/** The clock of the check stands still while the holder completes: the working days it has run until now. */
function checkedUntil(context: Context, at: Instant): number {
  const ran = workingDaysBetween(context.since, at, calendarOf(context, submitted(context)));
  return context.checkedDays + ran;
}

/** R52: the call's new dates, wherever the request has them; a step whose end comes again is not missed any more. */
function move(context: Context, { call, at }: Of<'moveCall'>): Partial<Context> {
  const { submission, draftCall } = context;
  if (!submission) return { draftCall: draftCall && call };
  const moved = { ...submission, call };
  const passed = stillPassed(context, moved, at);
  return { submission: moved, passed, escalated: passed.length > 0, ...moveConditions(context, moved) };
}

/** R22-R24: at admission the certain lead, if any, and the invited pôles. */
function invite(context: Context): Partial<Context> {
  const submission = submitted(context);
  const proposal = proposeLead(submission);
  return {
    invited: invitedPoles(submission, proposal.certain ? proposal.pole : null),
    leadDoubt: proposal.certain ? null : proposal.doubt,
  };
}

export function lead(context: Context, pole: PoleCode, ground: LeadGround): Partial<Context> {
  return { leadPole: pole, leadGround: ground, invited: context.invited.filter((other) => other !== pole) };
}

/** R36, R42: another pôle leads. A favourable opinion it has given stays; no other one does. */
function takeOver(context: Context, pole: PoleCode): Partial<Context> {
  const { [pole]: given, ...positions } = context.positions;
  const { [pole]: _late, ...lateOpinions } = context.lateOpinions;
  const kept = given && isFavourable(given.position) ? { ...positions, [pole]: given } : positions;
  return { ...lead(context, pole, 'claimed'), formerLead: context.leadPole, positions: kept, lateOpinions };
}

/** What the lead has said asks the others (R36, R40). */
export const leadHasAgreed = (context: Context): boolean => {
  const given = context.positions[context.leadPole ?? '']?.position;
  return given !== undefined && opens(given, rulesOf(context).decisionModel) === 'coReview';
};

/** R23, after steering's silence; null when no pôle is left to lead (R63h). */
export function fallback(context: Context): { pole: PoleCode; ground: LeadGround } | null {
  return fallbackLead(submitted(context), (pole) => context.positions[pole] !== undefined);
}

function declare(context: Context, { person, clear, at, texts }: Of<'declareInterests'>): Partial<Context> {
  const declared = { clear, at, ...(texts?.detail && { texts }) };
  return { declarations: { ...context.declarations, [person]: declared } };
}

function record(context: Context, command: Of<'recordPosition'>): Partial<Context> {
  const { decisionModel } = rulesOf(context);
  // R36: what the former lead says is recorded, and opposes nobody.
  const leading = command.pole === context.formerLead ? command.pole : context.leadPole;
  const recorded = recordedPosition(command, leading, decisionModel);
  return { positions: { ...context.positions, [command.pole]: recorded } };
}

function settle(
  { positions }: Context,
  pole: PoleCode,
  opposition: 'lifted' | 'maintained',
  settledBy?: OpinionTexts,
): Partial<Context> {
  const position = positions[pole];
  if (!position) return {};
  return {
    positions: { ...positions, [pole]: { ...position, opposition, ...(settledBy && { settledBy }) } },
  };
}

/** §9.2: the end of the conciliation maintains every opposition still open. */
export function maintainAll(context: Context): Partial<Context> {
  return openOppositions(context).reduce<Context>(
    (changed, pole) => ({ ...changed, ...settle(changed, pole, 'maintained') }),
    context,
  );
}

export function compute(context: Context): Partial<Context> {
  return {
    outcome: jointOutcome({
      lead: context.leadPole ?? '',
      invited: context.invited,
      positions: context.positions,
      rules: rulesOf(context),
    }),
  };
}

export function openOppositions({ positions }: Context): PoleCode[] {
  return Object.keys(positions)
    .filter((pole) => positions[pole]?.opposition === 'open')
    .sort();
}

export function unsettled({ invited, positions }: Context): PoleCode[] {
  return invited.filter((pole) => positions[pole] === undefined);
}

export function submitted({ submission }: Context): Submission {
  if (!submission) throw new Error('a request past its draft has a submission');
  return submission;
}

/** The rules the request pinned (R3). */
export const rulesOf = (context: Context): RuleValues => settingsOf(submitted(context).rules.values);
