import { settingsOf, type DecisionModel } from '../../rule-set.js';
import type { PoleCode, Position } from '../../vocabulary.js';
import { isFavourable } from './outcome.js';
import type { LabelRequestContext, LeadDoubt, LeadGround, Submission } from './vocabulary.js';

/** The step the lead's opinion opens. */
export type LeadOpens = 'coReview' | 'takeOver' | 'postponed';

/** R36: a favourable lead opens the co-review. In a single committee every pôle votes, whatever the lead did (R40). */
export function opens(position: Position, model: DecisionModel): LeadOpens | null {
  if (position === 'favourable' || position === 'favourableWithReservations') return 'coReview';
  if (position !== 'postponed' && position !== 'unfavourable') return null;
  if (model === 'singleCommittee') return 'coReview';
  return position === 'postponed' ? 'postponed' : 'takeOver';
}

export type LeadProposal =
  | { certain: true; pole: PoleCode; ground: LeadGround }
  | { certain: false; provisional: PoleCode; doubt: LeadDoubt };

/** Pôles that can lead no more, or never could: partners of the project, recused, opposed. */
export type Barred = (pole: PoleCode) => boolean;

/** A pôle may lead that has said nothing, kept silent, or is favourable. */
export const mayLead = (position: Position | undefined): boolean =>
  position === undefined || position === 'silent' || isFavourable(position);

/** R63: who stands aside as a whole. */
export const recusedIn =
  ({ positions }: Pick<LabelRequestContext, 'positions'>): Barred =>
  (pole) =>
    positions[pole]?.position === 'recused';

/** R23, R63: who cannot be given the lead, by what the request knows of each pôle. */
export const barredIn =
  ({ positions }: Pick<LabelRequestContext, 'positions'>): Barred =>
  (pole) =>
    !mayLead(positions[pole]?.position);

/**
 * R22: the lead pôle of the main domain, provided its territory carries the share the call asks; otherwise the one
 * wished pôle that leads another of its domains and carries it. R23: a theme without lead, two leads, or nobody with
 * the share leave it to steering, the receiving pôle holding the place meanwhile. R63e: a pôle that is barred is no
 * candidate, and the lead moves the same way.
 */
export function proposeLead(submission: Submission, barred: Barred = () => false): LeadProposal {
  const enough = (pole: PoleCode) =>
    shareOf(submission, pole) >= settingsOf(submission.rules.values).leadMinimumShare;
  const leads = submission.domainLeads.filter((pole) => submission.members.includes(pole));
  const [domainLead, rival] = leads.filter((pole) => !barred(pole));
  if (leads.length === 0) return doubtful(submission, 'noDomainLead');
  if (rival) return doubtful(submission, 'severalDomainLeads');
  if (domainLead && enough(domainLead)) return { certain: true, pole: domainLead, ground: 'domain' };
  const [only, second] = submission.members.filter(
    (pole) =>
      submission.wished.includes(pole) &&
      submission.otherDomainLeads.includes(pole) &&
      enough(pole) &&
      !barred(pole),
  );
  if (only && !second) return { certain: true, pole: only, ground: 'territory' };
  return doubtful(submission, domainLead ? 'shareTooSmall' : 'leadStandsAside');
}

/**
 * R63e: who holds a file whose addressee stands aside: a lead of its domain, a pôle the holder asked for, the largest
 * share of the work, by code; the addressee itself when nobody else is left (R63h).
 */
export function receiverOf(submission: Submission, recused: Barred): PoleCode {
  const { receivingPole, domainLeads, wished, members } = submission;
  if (!recused(receivingPole)) return receivingPole;
  const free = members.filter((pole) => !recused(pole));
  const byShare = [...free].sort(
    (one, other) => shareOf(submission, other) - shareOf(submission, one) || (one < other ? -1 : 1),
  );
  return [...domainLeads, ...wished].find((pole) => free.includes(pole)) ?? byShare[0] ?? receivingPole;
}

function doubtful(submission: Submission, doubt: LeadDoubt): LeadProposal {
  return { certain: false, provisional: submission.receivingPole, doubt };
}

/**
 * R23, when steering has not decided in time: the pôle with the largest share of the work; equal shares go to the
 * receiving pôle, and else to a draw that anyone can repeat: the alphabetical rank the request's file hash points at.
 * Null when every pôle is barred (R63h).
 */
export function fallbackLead(
  submission: Submission,
  barred: Barred,
): { pole: PoleCode; ground: LeadGround } | null {
  const candidates = submission.members.filter((pole) => !barred(pole));
  const largest = Math.max(0, ...candidates.map((pole) => shareOf(submission, pole)));
  const tied = candidates.filter((pole) => shareOf(submission, pole) === largest).sort();
  const [first, second] = tied;
  if (!first) return null;
  if (!second && largest > 0) return { pole: first, ground: 'largestShare' };
  if (tied.includes(submission.receivingPole)) {
    return { pole: submission.receivingPole, ground: 'receivingPole' };
  }
  const drawn = Number.parseInt(submission.file.hash.slice(0, 8), 16) % tied.length;
  return { pole: tied[drawn] ?? first, ground: 'draw' };
}

/** R24: pôles the holder asked for, and pôles whose territory carries the share; members only, never the lead or a partner (R63e). */
export function invitedPoles(submission: Submission, lead: PoleCode | null): PoleCode[] {
  return submission.members
    .filter(
      (pole) =>
        submission.wished.includes(pole) ||
        shareOf(submission, pole) >= settingsOf(submission.rules.values).invitationShare,
    )
    .filter((pole) => pole !== lead && !submission.partnerPoles.includes(pole))
    .sort();
}

function shareOf(submission: Submission, pole: PoleCode): number {
  return submission.shares[pole] ?? 0;
}
