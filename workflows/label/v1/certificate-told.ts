import type { Instant, PoleCode, TextRef } from '../../vocabulary.js';

/** R67: what a certificate says by name, figure or date: an error there is clerical. */
export const clericalFields = [
  'projectName',
  'holderName',
  'partnerName',
  'poleName',
  'callName',
  'amount',
  'date',
] as const;
/** R67: an error there is of substance, and not the chair's to put right. */
export const substanceFields = ['result', 'labellingPoles'] as const;
export const certificateFields = [...clericalFields, ...substanceFields] as const;
export type ClericalField = (typeof clericalFields)[number];
export type CertificateField = (typeof certificateFields)[number];

/** R67: as it was, as it is, and why: words beside the chain. */
export interface RectificationTexts {
  reasons: TextRef;
  before: TextRef;
  corrected: TextRef;
}

/** What a version of the certificate says otherwise than the one before. */
export type CertificateChange =
  | { type: 'rectified'; field: ClericalField; texts: RectificationTexts }
  /** R45: the late label of one pôle, `since` its organ was favourable */
  | { type: 'coLabelled'; pole: PoleCode; since: Instant }
  /** R70: a pôle has withdrawn its own label; another is first on the certificate in its place */
  | { type: 'withdrawn'; pole: PoleCode }
  | { type: 'ledAnew'; pole: PoleCode }
  /** R62: of another version of the dossier, by those that keep their label */
  | { type: 'changed'; version: number };

/** R67: one version of the certificate of a label; the last is in force, those before are revoked and kept. */
export interface CertificateVersion {
  /** from 1 on, without a hole */
  number: number;
  at: Instant;
  /** the pôle that issued it; the lead, or the pôle whose label is added */
  pole: PoleCode;
  /** pôles on it, lead first */
  labelling: PoleCode[];
  /** null for the first */
  change: CertificateChange | null;
}
