import type { Verdict } from '../../deliberation/v1/vocabulary.js';
import type { Instant, PoleCode, Reason } from '../../vocabulary.js';
import { nextCertificate } from './certificate.js';
import type { Latecomer } from './co-label-told.js';
import type { LabelCommand, LabelContext } from './vocabulary.js';

type Context = LabelContext;
type Of<Type extends LabelCommand['type']> = Extract<LabelCommand, { type: Type }>;

const isFavourable = ({ opinion }: NonNullable<Latecomer['late']>): boolean =>
  opinion === 'favourable' || opinion === 'favourableWithReservations';
/** R38: a certificate that is out waits for nothing: what would suspend it cannot come with a late label. */
const suspends = ({ reservations }: NonNullable<Latecomer['late']>): boolean =>
  reservations.some(({ due }) => due !== undefined);

/** R45: whose organ has said already what the certificate needs; any other is asked, and where the project has changed since (R60, R62). */
export const hasSaid = ({ late }: Latecomer, { version }: Pick<Context, 'version'>): boolean =>
  late !== null && version === null;

const lateCode = ({ late }: Latecomer): string | null => {
  if (late === null) return null;
  if (!isFavourable(late)) return 'lateOpinionNotFavourable';
  return suspends(late) ? 'lateReservationSuspends' : null;
};

const askedCode = (verdict: Verdict | null | undefined): string | null => {
  if (verdict === null) return 'coLabelAsked';
  return verdict === 'notCarried' ? 'coLabelDenied' : null;
};

/** R37, R41, R45: its own label, of a pôle that was silent, before the closing, by what its organ says. */
export function coLabelReasons(command: Of<'addCoLabel'>, context: Context): Reason[] {
  const { pole, position, byItself, organ, at } = command;
  const refuse = (when: boolean, code: string | null, rule = 'R45'): Reason[] =>
    when && code !== null ? [{ code, rule }] : [];
  if (context.labelling.includes(pole)) return refuse(true, 'poleLabels');
  const hasWithdrawn = context.withdrawals.some((one) => one.pole === pole && one.ended?.how === 'carried');
  // R62: its organ has not kept its label, or the version in force makes a partner of it (R63e).
  const hasLeft = context.changes.some((one) => one.left.includes(pole));
  const isPartner = partnersInForce(context).includes(pole);
  return [
    ...refuse(hasWithdrawn, 'poleHasWithdrawn', 'R70'),
    ...refuse(hasLeft, 'poleHasLeftByChange', 'R62'),
    ...refuse(isPartner, 'poleIsPartner', 'R63'),
    ...refuse(at >= context.closesAt, 'coLabelTooLate'),
    ...refuse(!byItself, 'noLabelOfItsOwn', 'R6'),
    ...refuse(position !== 'silent', 'poleWasNotLate'),
    ...refuse(true, lateCode(command)),
    ...refuse(true, askedCode(context.coLabels[pole]?.verdict)),
    ...refuse(!hasSaid(command, context) && organ === null, 'noOrganToAsk'),
  ];
}

/** R45: its organ has said so late; else it is asked. */
export function addCoLabel(context: Context, command: Of<'addCoLabel'>): Partial<Context> {
  const { pole, late, at } = command;
  if (late === null || !hasSaid(command, context))
    return { coLabels: { ...context.coLabels, [pole]: { at, verdict: null } } };
  const advice = late.reservations.map((text) => ({ pole, text }));
  return {
    ...joined(context, pole, { since: late.at, at }),
    recommendations: [...context.recommendations, ...advice],
  };
}

/** R63e: members that are partners of the version in force, where it was declared once there was a label. */
const partnersInForce = ({ changes, version }: Pick<Context, 'changes' | 'version'>): PoleCode[] =>
  changes.find((one) => one.state === 'taken' && one.version === version)?.partnerPoles ?? [];

/** R60: an organ that was asked before a change was taken has said yes to another project. */
export const joinsNow = (context: Context, { pole, verdict }: Of<'recordCoLabel'>): boolean => {
  const asked = context.coLabels[pole]?.at ?? '';
  const taken = context.changes.some(
    ({ state, settledAt }) => state === 'taken' && (settledAt ?? '') >= asked,
  );
  return verdict === 'carried' && !taken;
};

export function recordCoLabel(context: Context, command: Of<'recordCoLabel'>): Partial<Context> {
  const { pole, at } = command;
  const verdict = command.verdict === 'carried' && !joinsNow(context, command) ? 'silent' : command.verdict;
  const asked = context.coLabels[pole];
  const coLabels = { ...context.coLabels, [pole]: { at: asked?.at ?? at, verdict } };
  return verdict === 'carried' ? { ...joined(context, pole, { since: at, at }), coLabels } : { coLabels };
}

/** R45: a new dated version; the pôle takes its place on it, the lead first. */
function joined(
  context: Context,
  pole: PoleCode,
  { since, at }: { since: Instant; at: Instant },
): Pick<Context, 'labelling' | 'certificates'> {
  const [lead = pole, ...others] = context.labelling;
  const labelling = [lead, ...[...others, pole].sort()];
  const change = { type: 'coLabelled' as const, pole, since };
  return { labelling, certificates: nextCertificate(context, { at, pole, labelling, change }) };
}
