import { addCalendarDays, addWorkingDays } from '../../calendar/index.js';
import type { Submission } from '../../label-request/v1/submission.js';
import { kindOf } from '../../label-request/v1/version.js';
import type { Instant, PoleCode } from '../../vocabulary.js';
import { nextCertificate } from './certificate.js';
import type { ChangeState, LabelChange } from './change-told.js';
import type { LabelCommand, LabelContext, Suspension } from './vocabulary.js';
import { vacated } from './withdrawal.js';

type Context = LabelContext;
type Of<Type extends LabelCommand['type']> = Extract<LabelCommand, { type: Type }>;

const open: readonly ChangeState[] = ['confirming', 'reviewing', 'unmet'];

/** R62: the change that is not settled, if one is declared. */
export const openChange = ({ changes }: Pick<Context, 'changes'>): LabelChange | undefined =>
  changes.find(({ state }) => open.includes(state));

/** A change, not a chair, has suspended the label: it goes on as the change is settled. */
export const isOfChange = ({ suspension }: Pick<Context, 'suspension'>): boolean =>
  suspension?.ground === 'declaredChange' && suspension.ended === null;

const days = (context: Context, at: Instant, term: 'versionConfirmation' | 'withdrawalAnswer'): Instant =>
  addWorkingDays(at, context.terms[term], context.calendars[context.labelling[0] ?? ''] ?? 'france');

/**
 * R62: what is minor, and meets the call, the lead confirms. Anything else each pôle judges for its own label, and so it does once
 * the label is suspended; where the minimum of the call is broken nobody judges anything before it is mended.
 */
export function stateFor(context: Context, { change }: Pick<Of<'declareChange'>, 'change'>): ChangeState {
  if (change.lost.includes('consortium')) return 'unmet';
  const light = kindOf(change.grounds) === 'minor' && change.lost.length === 0;
  return light && !isOfChange(context) ? 'confirming' : 'reviewing';
}

const judges = ({ labelling }: Context, partnerPoles: readonly PoleCode[]): PoleCode[] =>
  labelling.filter((pole) => !partnerPoles.includes(pole));

export function declareChange(context: Context, command: Of<'declareChange'>): Partial<Context> {
  const { file, change, partnerPoles, texts, at } = command;
  const state = stateFor(context, command);
  const before = openChange(context);
  // A date that was given to mend it is not given twice.
  const mend = before?.state === 'unmet' ? before.until : days(context, at, 'withdrawalAnswer');
  const until = { confirming: days(context, at, 'versionConfirmation'), reviewing: null, unmet: mend };
  const one: LabelChange = {
    ...{ version: file.version, kind: kindOf(change.grounds), at, texts, ...change, state },
    until: state === 'confirming' || state === 'unmet' ? until[state] : null,
    ...{ asked: judges(context, partnerPoles), answers: {}, left: [], settledAt: null },
  };
  return { changes: [...closed(context, 'replaced', at), one] };
}

const closed = ({ changes }: Context, state: 'replaced' | 'overtaken', at: Instant): LabelChange[] =>
  changes.map((one) => (open.includes(one.state) ? { ...one, state, until: null, settledAt: at } : one));

/** The funder's answer makes the project its own: what was declared before waits for nobody any more. */
export const overtakenChange = (context: Context, at: Instant): Partial<Context> =>
  openChange(context) ? { changes: closed(context, 'overtaken', at) } : {};

const settling = (context: Context, how: Partial<LabelChange>): LabelChange[] =>
  context.changes.map((one) => (open.includes(one.state) ? { ...one, ...how } : one));

/** R42: the lead's silence is no confirmation: every pôle is asked. */
export const putToPoles = (context: Context): Partial<Context> => ({
  changes: settling(context, { state: 'reviewing', until: null }),
});

export function suspendForChange(
  context: Context,
  from: Suspension['from'],
  command: LabelCommand,
): Partial<Context> {
  const changed = command.type === 'declareChange' ? declareChange(context, command) : putToPoles(context);
  const { changes = [] } = changed;
  const texts = changes.at(-1)?.texts;
  if (!texts) return changed;
  const suspension: Suspension = {
    ...{ pole: context.labelling[0] ?? '', ground: 'declaredChange', at: command.at, from },
    ...{ reviewAt: command.at, texts: { reasons: texts.changes }, ended: null },
  };
  return { ...changed, suspension };
}

/** R62: not mended in time, each of its pôles may withdraw; it is asked about again as long as the label is suspended. */
export const unmended = (context: Context, at: Instant): Partial<Context> => ({
  changes: settling(context, { until: addCalendarDays(at, context.terms.suspensionCalendarDays) }),
});

/** The version is in force, on a certificate of those that keep their label. */
function take(context: Context, { at, labelling }: { at: Instant; labelling: PoleCode[] }): Partial<Context> {
  const one = openChange(context);
  if (!one) return {};
  const left = context.labelling.filter((pole) => !labelling.includes(pole));
  const { version } = one;
  const change = { type: 'changed' as const, version };
  const pole = context.labelling[0] ?? '';
  return {
    ...{ version, labelling },
    changes: settling(context, { state: 'taken', until: null, left, settledAt: at }),
    certificates: nextCertificate(context, { at, pole, labelling, change }),
    vacancy:
      left.includes(pole) && context.vacancy === null && labelling.length > 0
        ? vacated(context, labelling, { pole, at })
        : context.vacancy,
  };
}

export const confirmChange = (context: Context, { at }: Of<'confirmChange'>): Partial<Context> =>
  take(context, { at, labelling: context.labelling });

/** Who keeps its label: no silence is taken for a yes (R41), and who has joined meanwhile has said so by its own organ (R45). */
function keeping(context: Context, { pole, verdict }: Of<'recordKept'>): PoleCode[] | null {
  const one = openChange(context);
  if (one?.state !== 'reviewing') return null;
  const answers = { ...one.answers, [pole]: verdict };
  const awaited = one.asked.filter((asked) => context.labelling.includes(asked) && !answers[asked]);
  if (awaited.length > 0) return null;
  const late = context.labelling.filter((other) => context.coLabels[other]?.verdict === 'carried');
  return context.labelling.filter(
    (other) => answers[other] === 'carried' || (!one.asked.includes(other) && late.includes(other)),
  );
}

/** R37: each pôle for its own label; once all have answered, the label goes on with those that keep it. */
export function recordKept(context: Context, command: Of<'recordKept'>): Partial<Context> {
  const { pole, verdict, at } = command;
  const one = openChange(context);
  const noted = {
    ...context,
    changes: settling(context, { answers: { ...one?.answers, [pole]: verdict } }),
  };
  const labelling = keeping(context, command);
  if (labelling === null) return { changes: noted.changes };
  const taken = take(noted, { at, labelling });
  const { suspension } = context;
  const over = (other: PoleCode) => !labelling.includes(other);
  return {
    ...taken,
    suspension: suspension && { ...suspension, ended: { at, texts: null } },
    withdrawals: context.withdrawals.map((withdrawal) =>
      withdrawal.ended === null && over(withdrawal.pole)
        ? { ...withdrawal, rulingBy: null, ended: { at, how: 'dropped', decision: null, texts: null } }
        : withdrawal,
    ),
  };
}

/** Where the last answer leads: to the end of a label that nobody keeps, or back from the suspension. */
export function keptTo(context: Context, command: Of<'recordKept'>): 'withdrawn' | Suspension['from'] | null {
  const labelling = keeping(context, command);
  if (labelling === null) return null;
  return labelling.length === 0 ? 'withdrawn' : (context.suspension?.from ?? null);
}

/** The request as its label has it: of the version that was taken last (R62). */
export function inForce<Request extends { submission: Submission | null }>(
  request: Request,
  label: Pick<Context, 'version'> | undefined,
): Request {
  const { submission } = request;
  if (!submission || !label?.version) return request;
  return { ...request, submission: { ...submission, file: { ...submission.file, version: label.version } } };
}
