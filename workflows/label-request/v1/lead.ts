import { settingsOf, type DecisionModel } from '../../rule-set.js';
import type { PoleCode, Position } from '../../vocabulary.js';
import type { LeadDoubt, LeadGround, Submission } from './vocabulary.js';

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

/**
 * R22: the lead pôle of the main domain, provided its territory carries the share the call asks; otherwise the one
 * wished pôle that leads another of its domains and carries it. R23: a theme without lead, two leads, or nobody with
 * the share leave it to steering, the receiving pôle holding the place meanwhile.
 */
export function proposeLead(submission: Submission): LeadProposal {
  const enough = (pole: PoleCode) =>
    shareOf(submission, pole) >= settingsOf(submission.rules.values).leadMinimumShare;
  const [domainLead, rival] = submission.domainLeads.filter((pole) => submission.members.includes(pole));
  if (!domainLead) return doubtful(submission, 'noDomainLead');
  if (rival) return doubtful(submission, 'severalDomainLeads');
  if (enough(domainLead)) return { certain: true, pole: domainLead, ground: 'domain' };
  const [only, second] = submission.members.filter(
    (pole) => submission.wished.includes(pole) && submission.otherDomainLeads.includes(pole) && enough(pole),
  );
  if (only && !second) return { certain: true, pole: only, ground: 'territory' };
  return doubtful(submission, 'shareTooSmall');
}

function doubtful(submission: Submission, doubt: LeadDoubt): LeadProposal {
  return { certain: false, provisional: submission.receivingPole, doubt };
}

/**
 * R23, when steering has not decided in time: the pôle with the largest share of the work; equal shares go to the
 * receiving pôle, and else to a draw that anyone can repeat: the alphabetical rank the request's file hash points at.
 * `withdrawn` tells the pôles that have declined or recused themselves; null when every one has (R63h).
 */
export function fallbackLead(
  submission: Submission,
  withdrawn: (pole: PoleCode) => boolean,
): { pole: PoleCode; ground: LeadGround } | null {
  const candidates = submission.members.filter((pole) => !withdrawn(pole));
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

/** R24: pôles the holder asked for, and pôles whose territory carries the share; members only, never the lead. */
export function invitedPoles(submission: Submission, lead: PoleCode | null): PoleCode[] {
  return submission.members
    .filter(
      (pole) =>
        submission.wished.includes(pole) ||
        shareOf(submission, pole) >= settingsOf(submission.rules.values).invitationShare,
    )
    .filter((pole) => pole !== lead)
    .sort();
}

function shareOf(submission: Submission, pole: PoleCode): number {
  return submission.shares[pole] ?? 0;
}
