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

/** R62: the change that the pôles answer, each for its own label. */
export const reviewedChange = (context: Pick<Context, 'changes'>): LabelChange | undefined => {
  const one = openChange(context);
  return one?.state === 'reviewing' ? one : undefined;
};

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

/** R63e: who judges it: none that it makes a partner of the project. */
export const judges = (
  { labelling }: Pick<Context, 'labelling'>,
  { partnerPoles }: Pick<LabelChange, 'partnerPoles'>,
): PoleCode[] => labelling.filter((pole) => !partnerPoles.includes(pole));

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
    ...{ partnerPoles, asked: state === 'reviewing' ? judges(context, command) : [], answers: {} },
    ...{ passedOn: [], rulingBy: null, decisions: {}, left: [], settledAt: null },
  };
  return { changes: [...closed(context, 'replaced', at), one] };
}

const closed = ({ changes }: Context, state: 'replaced' | 'overtaken', at: Instant): LabelChange[] =>
  changes.map((one) => (open.includes(one.state) ? { ...one, state, until: null, settledAt: at } : one));

/** The funder's answer makes the project its own: what was declared before waits for nobody any more. */
export const overtakenChange = (context: Context, at: Instant): Partial<Context> =>
  openChange(context) ? { changes: closed(context, 'overtaken', at) } : {};

export const settling = (context: Pick<Context, 'changes'>, how: Partial<LabelChange>): LabelChange[] =>
  context.changes.map((one) => (open.includes(one.state) ? { ...one, ...how } : one));

/** R42: the lead's silence is no confirmation: every pôle that is on the certificate by then is asked. */
export function putToPoles(context: Context): Partial<Context> {
  const one = openChange(context);
  return one
    ? { changes: settling(context, { state: 'reviewing', until: null, asked: judges(context, one) }) }
    : {};
}

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
export function take(
  context: Context,
  { at, labelling }: { at: Instant; labelling: PoleCode[] },
): Partial<Context> {
  const one = openChange(context);
  if (!one) return {};
  const left = context.labelling.filter((pole) => !labelling.includes(pole));
  const { version } = one;
  const change = { type: 'changed' as const, version };
  const pole = context.labelling[0] ?? '';
  return {
    ...{ version, labelling },
    changes: settling(context, { state: 'taken', until: null, rulingBy: null, left, settledAt: at }),
    certificates: nextCertificate(context, { at, pole, labelling, change }),
    vacancy:
      left.includes(pole) && context.vacancy === null
        ? vacated(context, labelling, { pole, at })
        : context.vacancy,
  };
}

/** What it changes on the day it is confirmed is what its version stays known by. */
export function confirmChange(context: Context, command: Of<'confirmChange'>): Partial<Context> {
  const { at, change, partnerPoles } = command;
  const kind = change && { kind: kindOf(change.grounds) };
  const judged = { ...change, ...kind, ...(partnerPoles && { partnerPoles }) };
  return take({ ...context, changes: settling(context, judged) }, { at, labelling: context.labelling });
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
