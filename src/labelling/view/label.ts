import {
  isFinalInstance,
  isUnanswered,
  labelKey,
  labelOf,
  labelOwner,
  nextOwed,
  type Awaited,
  type FundingResult,
  type LabelContext,
  type PoleCode,
  type ToldGround,
  type YearlyForm,
} from '../../../workflows/index.js';
import type { Details } from '../details.js';
import { permission } from '../policy.js';
import { judgedWithout } from '../unseen-pieces.js';
import { certificatesOf, type CertificateView } from './certificate.js';
import type { Reading } from './reader.js';
import { withdrawalsOf, type WithdrawalView } from './withdrawal.js';

/** R70: the last suspension of a label. */
export interface SuspensionView {
  pole: PoleCode;
  at: string;
  /** null while it lasts */
  endedAt: string | null;
  /** why, to whoever reads the dossier; null for those who are only informed */
  ground: ToldGround | null;
  /** R62: by a change its holder has declared; no pôle has suspended it */
  byChange: boolean;
  reasons: string | null;
  endReasons: string | null;
}

/** The life of a label, as this reader may see it; its state and its pôles are told to whoever knows of the request (R71). */
export interface LabelView {
  state: string;
  /** of the label, as an act that signs it has read it (R5) */
  version: number;
  /** who its next step waits for; null once it has ended */
  owner: { role: string; pole: PoleCode | null } | null;
  issuedAt: string;
  /** as the certificate in force names them (R64) */
  labelling: PoleCode[];
  /** R64: every pôle of it has left, and nobody has taken its place */
  unanswered: boolean;
  /** R66: on the certificate in force, whose opinion was given without some pieces, and how many */
  without: { pole: PoleCode; pieces: number }[];
  /** R67: the one in force first */
  certificates: CertificateView[];
  suspension: SuspensionView | null;
  /** R70: those this reader may know of: carried by anybody, the others by the holder, the pôle, and steering that answers */
  withdrawals: WithdrawalView[];
  /** the lead has withdrawn: until when another may offer itself */
  vacancy: { former: PoleCode; until: string } | null;
  funding: FundingView | null;
  followUp: FollowUpView | null;
}

/** R72: what the funder has answered; the project's dates to whoever reads the dossier, and to the funder. */
export interface FundingView {
  result: FundingResult;
  resultsOn: string;
  startsOn: string | null;
  endsOn: string | null;
  benefitLost: boolean;
}

/** R73: to whoever reads the dossier. */
export interface FollowUpView {
  late: boolean;
  next: { awaited: Awaited; at: string } | null;
  forms: (Pick<YearlyForm, 'year' | 'at' | 'jobs' | 'patents' | 'partners'> & { progress: string | null })[];
  report: string | null;
}

export function labelViewOf(
  reading: Reading,
  { texts }: Pick<Details, 'texts'>,
  version: number,
): LabelView | null {
  const label = labelOf(reading.aggregate);
  if (!label) return null;
  const { state, context } = label;
  const reads = reading.level === 'full';
  const textOf = (id: string | undefined) => (reads && id !== undefined ? (texts[id] ?? null) : null);
  const { suspension, funding } = context;
  // §9.8: whoever is only informed hears of the answer, not of the agreement it led to; the funder signs that.
  const follows = reads || 'by' in permission('finaliseFunding', { ...reading, pole: null });
  const agreement = follows ? funding?.agreement : null;
  return {
    state,
    version,
    owner: labelOwner(reading.aggregate),
    issuedAt: context.issuedAt,
    labelling: context.labelling.length > 0 ? (context.certificates.at(-1)?.labelling ?? []) : [],
    unanswered: isUnanswered(context),
    without: withoutOn(context.certificates.at(-1)?.labelling ?? [], reading),
    certificates: certificatesOf(context, { reads, textOf }),
    suspension: suspension && {
      pole: suspension.pole,
      at: suspension.at,
      endedAt: suspension.ended?.at ?? null,
      ground: reads ? suspension.ground : null,
      byChange: suspension.ground === 'declaredChange',
      reasons: textOf(suspension.texts.reasons.id),
      endReasons: textOf(suspension.ended?.texts?.reasons.id),
    },
    withdrawals: withdrawalsOf(reading, texts),
    vacancy: isFinalInstance(reading.aggregate, labelKey) ? null : context.vacancy,
    funding: funding && {
      ...{ result: funding.result, resultsOn: funding.resultsOn },
      ...{ startsOn: agreement?.startsOn ?? null, endsOn: agreement?.endsOn ?? null },
      benefitLost: (follows && funding.missed?.benefitLost) ?? false,
    },
    followUp: reads && context.followUp ? followUpOf(label, textOf) : null,
  };
}

const withoutOn = (labelling: PoleCode[], reading: Reading): LabelView['without'] =>
  labelling
    .map((pole) => ({ pole, pieces: judgedWithout(pole, reading) }))
    .filter(({ pieces }) => pieces > 0);

function followUpOf(
  { state, context }: { state: string; context: LabelContext },
  textOf: (id: string | undefined) => string | null,
): FollowUpView {
  return {
    late: state === 'funded' && (context.followUp?.late ?? false),
    next: state === 'funded' ? nextOwed(context) : null,
    forms: (context.followUp?.forms ?? []).map(({ texts, ...form }) => ({
      ...form,
      progress: textOf(texts.progress.id),
    })),
    report: textOf(context.report?.texts.report.id),
  };
}
