import type {
  CertificateChange,
  CertificateVersion,
  ClericalField,
  LabelContext,
  PoleCode,
} from '../../../workflows/index.js';

/** R67: one version of the certificate. */
export interface CertificateView {
  number: number;
  at: string;
  /** when the version after it revoked it; null for the one in force */
  revokedAt: string | null;
  /** the pôle that issued it */
  pole: PoleCode;
  labelling: PoleCode[];
  what: 'issued' | CertificateChange['type'];
  /** what was put right and why, to whoever reads the dossier; null for those who are only informed */
  field: ClericalField | null;
  before: string | null;
  corrected: string | null;
  reasons: string | null;
}

type TextOf = (id: string | undefined) => string | null;

/** Every version, the newest first; to whoever is only informed, the one in force. */
export function certificatesOf(
  { certificates }: LabelContext,
  { reads, textOf }: { reads: boolean; textOf: TextOf },
): CertificateView[] {
  const all = certificates
    .map((one, index) => viewOf(one, certificates[index + 1]?.at ?? null, textOf))
    .reverse();
  return reads ? all : all.slice(0, 1).map((one) => ({ ...one, field: null }));
}

function viewOf(
  { number, at, pole, labelling, change }: CertificateVersion,
  revokedAt: string | null,
  textOf: TextOf,
): CertificateView {
  const put = change?.type === 'rectified' ? change : null;
  return {
    ...{ number, at, revokedAt, pole, labelling },
    what: change?.type ?? 'issued',
    field: put?.field ?? null,
    before: textOf(put?.texts.before.id),
    corrected: textOf(put?.texts.corrected.id),
    reasons: textOf(put?.texts.reasons.id),
  };
}
