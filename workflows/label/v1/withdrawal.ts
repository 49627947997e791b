import { addCalendarDays, addWorkingDays, later } from '../../calendar/index.js';
import type { Verdict } from '../../deliberation/v1/vocabulary.js';
import type { Instant, PoleCode } from '../../vocabulary.js';
import { nextCertificate } from './certificate.js';
import type { LabelCommand, LabelContext, Vacancy, Withdrawal } from './vocabulary.js';

type Context = LabelContext;
type Of<Type extends LabelCommand['type']> = Extract<LabelCommand, { type: Type }>;
type Settling = Of<'recordVerdict'> | Of<'decideWithdrawal'>;

/** R70: what a pôle has under way: one at a time. */
export const openWithdrawal = (
  { withdrawals }: Pick<Context, 'withdrawals'>,
  pole: PoleCode,
): Withdrawal | undefined => withdrawals.find((one) => one.pole === pole && one.ended === null);

/** Every one under way, in the order they were noticed. */
export const openWithdrawals = ({ withdrawals }: Pick<Context, 'withdrawals'>): Withdrawal[] =>
  withdrawals.filter(({ ended }) => ended === null);

export const awaitsAnswer = ({ putAt, ended }: Withdrawal): boolean => putAt === null && ended === null;

const inDays = (context: Context, pole: PoleCode, at: Instant, days: number): Instant =>
  addWorkingDays(at, days, context.calendars[pole] ?? 'france');

function change(
  context: Context,
  which: (one: Withdrawal) => boolean,
  what: (one: Withdrawal) => Partial<Withdrawal>,
) {
  return {
    withdrawals: context.withdrawals.map((one) =>
      which(one) && one.ended === null ? { ...one, ...what(one) } : one,
    ),
  };
}

/** R70: the holder has ten working days to answer, those of the pôle. */
export function notice(context: Context, { pole, ground, at, texts }: Of<'noticeWithdrawal'>) {
  const answerBy = inDays(context, pole, at, context.terms.withdrawalAnswer);
  const begun = { pole, ground, at, texts, answerBy, answer: null, putAt: null, rulingBy: null, ended: null };
  return { withdrawals: [...context.withdrawals, begun] };
}

export const drop = (context: Context, { pole, at, texts }: Of<'dropWithdrawal'>) =>
  change(
    context,
    (one) => one.pole === pole,
    () => ({ ended: { at, how: 'dropped', decision: null, texts } }),
  );

/** The organ is asked as soon as the holder has answered. */
export const answer = (context: Context, { pole, at, texts }: Of<'answerWithdrawal'>) =>
  change(
    context,
    (one) => one.pole === pole,
    () => ({ answer: { at, texts }, putAt: at }),
  );

/** Whose time to answer is over: their organ is asked without an answer. */
export const unanswered = (context: Context, at: Instant): Withdrawal[] =>
  openWithdrawals(context).filter((one) => awaitsAnswer(one) && one.answerBy <= at);

export const putUnanswered = (context: Context, at: Instant) =>
  change(
    context,
    (one) => unanswered(context, at).includes(one),
    () => ({ putAt: at }),
  );

/** Those steering has not answered in time. */
export const unruled = (context: Context, at: Instant): Withdrawal[] =>
  openWithdrawals(context).filter(({ rulingBy }) => rulingBy !== null && rulingBy <= at);

const rulingAfter = ({ terms }: Context, at: Instant) => addCalendarDays(at, terms.suspensionCalendarDays);

export const askRulingAgain = (context: Context, at: Instant) =>
  change(
    context,
    (one) => unruled(context, at).includes(one),
    () => ({ rulingBy: rulingAfter(context, at) }),
  );

/** What the organ or, in its place, steering has said; null where the organ is too small to say anything. */
export function verdictOf(command: Settling): Verdict | null {
  if (command.type === 'recordVerdict') return command.verdict;
  return command.withdraws ? 'carried' : 'notCarried';
}

/**
 * R37, R70: a pôle withdraws its own label and no other's. Not carried, what stood stands; either way its emergency suspension was
 * until then.
 */
export function settle(context: Context, command: Settling): Partial<Context> {
  const { pole, at } = command;
  const how = verdictOf(command);
  const own = (one: Withdrawal) => one.pole === pole;
  if (how === null) return change(context, own, () => ({ rulingBy: rulingAfter(context, at) }));
  const decision = command.type === 'decideWithdrawal' ? command.decision : null;
  const ended = change(context, own, () => ({
    rulingBy: null,
    ended: { at, how, decision, texts: null },
  }));
  const { suspension } = context;
  const lifted = endsSuspension(context, pole) ? { ended: { at, texts: null } } : {};
  const settled = { ...ended, suspension: suspension && { ...suspension, ...lifted } };
  return how === 'carried' ? { ...settled, ...without(context, pole, at) } : settled;
}

const endsSuspension = ({ suspension }: Context, pole: PoleCode): boolean =>
  suspension?.pole === pole && suspension.ended === null && suspension.ground !== 'declaredChange';

/** R70: where it is the lead that leaves, the others have five working days, those of each of them. */
function without(
  context: Context,
  pole: PoleCode,
  at: Instant,
): Partial<Pick<Context, 'labelling' | 'vacancy' | 'certificates'>> {
  const labelling = context.labelling.filter((one) => one !== pole);
  if (labelling.length === 0) return { labelling, vacancy: null };
  const leads = context.vacancy === null && context.labelling[0] === pole;
  const certificates = nextCertificate(context, { at, pole, labelling, change: { type: 'withdrawn', pole } });
  return {
    labelling,
    certificates,
    vacancy: leads ? vacated(context, labelling, { pole, at }) : context.vacancy,
  };
}

export function vacated(
  context: Context,
  labelling: PoleCode[],
  { pole, at }: { pole: PoleCode; at: Instant },
): Vacancy {
  const ends = labelling.map((one) => inDays(context, one, at, context.terms.leadNaming));
  return { former: pole, until: ends.reduce((one, other) => later(one, other)) };
}

/** R37, R70: no pôle names another: the first that offers itself leads, and is named first. */
export function takeOver(context: Context, { pole, at }: Of<'takeOverCertificate'>): Partial<Context> {
  const labelling = [pole, ...context.labelling.filter((one) => one !== pole)];
  const certificates = nextCertificate(context, { at, pole, labelling, change: { type: 'ledAnew', pole } });
  return { labelling, certificates, vacancy: null };
}

/** R63: kept beside those of the request, which takes none once it is closed. */
export function declare({ declarations }: Context, command: Of<'declareInterests'>) {
  const { person, clear, at, texts } = command;
  const declared = { clear, at, ...((texts?.detail ?? texts?.organisation) && { texts }) };
  return { declarations: { ...declarations, [person]: declared } };
}

export type SettledTo = 'withdrawn' | 'active' | 'transmitted';

/** Where what was said leads: to the end of a label no pôle is left of, or back from a suspension that has ended. */
export function settledTo(context: Context, command: Settling): SettledTo | null {
  const how = verdictOf(command);
  if (how === null) return null;
  if (how === 'carried' && context.labelling.every((one) => one === command.pole)) return 'withdrawn';
  return endsSuspension(context, command.pole) ? (context.suspension?.from ?? null) : null;
}
