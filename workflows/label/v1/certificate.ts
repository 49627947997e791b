import { answersFor } from '../../label-request/v1/departures.js';
import type { Instant, PoleCode, Reason } from '../../vocabulary.js';
import {
  clericalFields,
  type CertificateChange,
  type CertificateField,
  type CertificateVersion,
  type ClericalField,
} from './certificate-told.js';
import type { LabelCommand, LabelContext } from './vocabulary.js';

type Context = LabelContext;
type Of<Type extends LabelCommand['type']> = Extract<LabelCommand, { type: Type }>;

/** The version a label begins with, signed by the pôle that is first on it. */
export const firstCertificate = (labelling: PoleCode[], at: Instant): CertificateVersion[] => [
  { number: 1, at, pole: labelling[0] ?? '', labelling, change: null },
];

/** R67: a new version of the same label; what it replaces is revoked by it, and kept. */
export const nextCertificate = (
  context: Pick<Context, 'certificates' | 'departures'>,
  { at, pole, labelling, change }: Omit<CertificateVersion, 'number'>,
): CertificateVersion[] => [
  ...context.certificates,
  {
    number: currentCertificate(context) + 1,
    ...{ at, pole, labelling: namedOn(context, labelling), change },
  },
];

/** R64: who has left stays on it under the name it had, as long as whoever answers for it does. */
function namedOn(
  { certificates, departures }: Pick<Context, 'certificates' | 'departures'>,
  labelling: PoleCode[],
): PoleCode[] {
  const before = certificates.at(-1)?.labelling ?? [];
  return labelling.flatMap((one) => {
    const names = before.filter((pole) => (answersFor({ departures }, pole) ?? pole) === one);
    return names.length > 0 ? names : [one];
  });
}

export const currentCertificate = ({ certificates }: Pick<Context, 'certificates'>): number =>
  certificates.at(-1)?.number ?? 0;

export const isClerical = (field: CertificateField): field is ClericalField =>
  (clericalFields as readonly string[]).includes(field);

/** R67: neither the pôles nor the result change by it, whatever it says. */
export function rectify(context: Context, { field, texts, at }: Of<'rectify'>): Partial<Context> {
  const { labelling } = context;
  if (!isClerical(field)) return {};
  const change: CertificateChange = { type: 'rectified', field, texts };
  return { certificates: nextCertificate(context, { at, pole: labelling[0] ?? '', labelling, change }) };
}

/**
 * R67: it is for the chair of the lead, and waits for one where none leads (R70). An error of substance has other ways, which the
 * sentence names: each organ decides of its own label (R37).
 */
export function rectifyReasons({ field }: Of<'rectify'>, { vacancy }: Context): Reason[] {
  if (vacancy !== null) return [{ code: 'certificateVacant', rule: 'R70', liftedBy: 'chair' }];
  if (isClerical(field)) return [];
  const code = field === 'result' ? 'resultNotRectified' : 'polesNotRectified';
  return [{ code, rule: 'R67' }];
}
