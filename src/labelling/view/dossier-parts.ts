import type { PoleCode } from '../../../workflows/index.js';
import { sharesOf, type AnnexLevel, type DossierContent } from '../../dossiers/index.js';
import type { Reading } from './reader.js';

export interface LeadView {
  pole: PoleCode;
  name: string;
  ground: string | null;
}

/** The part of the work on a pôle's territory, 0 to 1; `seat`: its place at the table, from 1. */
export interface ShareView {
  pole: PoleCode;
  name: string;
  seat: number;
  share: number;
}

/** R73: a mark, and no sanction: for who runs a review, not for who votes. */
export const tellsLate = ({ level, standing }: Reading) =>
  level === 'full' &&
  !standing.isHolder &&
  standing.mandates.some(
    ({ role, pole }) => role === 'caseOfficer' && standing.reviewing.includes(pole ?? ''),
  );

/** Between the pôles that review and steering: the holder has one voice to hear (R80). */
export function referralOf({ context, level, standing, world }: Reading): string | null {
  const reads = (level === 'full' && !standing.isHolder) || standing.steering;
  return (reads && world.texts[context.referral?.texts.reasons.id ?? '']) || null;
}

export function leadOf({ context, world }: Reading): LeadView | null {
  const pole = world.cooperation.poles.find((one) => one.code === context.leadPole);
  return pole ? { pole: pole.code, name: pole.name, ground: context.leadGround } : null;
}

export function shareViews({ world }: Reading): ShareView[] {
  const shares = sharesOf(world.dossier?.work ?? [], world.cooperation.poles);
  return world.cooperation.poles.map(({ code, name }, index) => ({
    pole: code,
    name,
    seat: index + 1,
    share: shares[code] ?? 0,
  }));
}

export function partnerNames(content: DossierContent | undefined): string[] {
  const partners = [...(content?.partners ?? [])];
  return partners
    .sort((one, other) => Number(other.role === 'holder') - Number(one.role === 'holder'))
    .map((one) => one.name);
}

/** A piece of the dossier; `size` in bytes. */
export interface AnnexView {
  id: string;
  kind: string;
  name: string;
  sha256: string;
  size: number;
  mediaType: string;
  uploadedAt: string;
  /** R66 */
  level: AnnexLevel;
  /** whom the holder has named, to the holder */
  groups?: string[];
  mails?: string[];
}
