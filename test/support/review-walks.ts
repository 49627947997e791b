import type { AnyMachineSnapshot } from 'xstate';
import { poleReviewV1 } from '../../workflows/pole-review/v1/machine.js';
import type {
  PoleReviewContext,
  ReviewDeadline,
  Session,
} from '../../workflows/pole-review/v1/vocabulary.js';
import { defaultRules, stateName } from '../../workflows/index.js';
import { ballotOf, closesAt, opensAt, rollOf, text, type ReviewAct } from './material.js';
import { dated, deadlines, type Walk } from './paths.js';
import { stillness } from './standstill-acts.js';

const reviewDeadlineNames: Record<ReviewDeadline, true> = {
  clearance: true,
  expertise: true,
  votePreparation: true,
  voteWindow: true,
  reconvened: true,
  opinionValidation: true,
  minutesApproval: true,
  coReviewEnd: true,
  closing: true,
  reminder: true,
};

const reasons = { reasons: text('why') };
const roll = rollOf('ouest', 3);
/** What a sealed vote keeps of a ballot; an open one leaves it. */
const commitment = 'c'.repeat(64);
const sitting = { startsAt: closesAt, duration: 60, roll, texts: { place: text('place') } };
const today = '2026-03-09T12:00:00.000Z';
const members = ['ouest.1', 'ouest.2', 'ouest.3'];

/** Acts on a review whose organ has three seats; each is tried where it may tell something new. */
function reviewActs({ value, context }: AnyMachineSnapshot): never[] {
  const state = stateName(value);
  const { vote, experts, declarations, designated, opinion, former, sessions, needs } =
    context as PoleReviewContext;
  const seatOf = (waits: (who: string) => boolean) => members.find(waits) ?? 'nobody';
  const next = seatOf((who) => vote !== null && !vote.ballots[`seat-${who}`]);
  const undeclared = seatOf((who) => declarations[who] === undefined);
  const expert = experts.find(({ form }) => form === null)?.person ?? '';
  const where = (states: string[], ...acts: ReviewAct[]) =>
    states.some((one) => state.endsWith(one)) ? acts : [];
  const { escalated, leadOpinionShared, settled } = context as PoleReviewContext;
  const still = !escalated && !leadOpinionShared && !settled;
  const calm = still && experts.length === 0;
  const acts: ReviewAct[] = [
    { type: 'acceptReview', roll },
    { type: 'declineReview', texts: reasons },
    { type: 'recusePole', rolls: {}, texts: reasons },
    ...where(['invited', 'coiClearance', 'preparing', 'opinionValidated', 'silent'], {
      type: 'becomeLead',
      roll,
    }),
    ...where(
      ['coiClearance'],
      { type: 'confirmConflict', person: 'ouest.2', rolls: {}, texts: reasons },
      { type: 'dismissConflict', person: 'ouest.2', found: 'f', texts: reasons },
    ),
    ...where(['coiClearance'], { type: 'noteDeclaration', person: undeclared, clear: true, roll }),
    // A seat of three is left: the organ is short (R31).
    ...where(declarations['gone'] === undefined ? ['coiClearance', 'preparing', 'reconvened'] : [], {
      type: 'noteDeclaration',
      person: 'gone',
      clear: false,
      roll: roll.slice(0, 1),
    }),
    // R31: completed again by whom the pôle designates; it begins in the readings where nobody is short before.
    ...where(calm && declarations['gone'] === undefined ? ['expertise'] : [], {
      type: 'noteDeclaration',
      person: 'gone',
      clear: false,
      roll: roll.slice(0, 1),
    }),
    ...where(calm && designated.length === 0 ? ['coiClearance', 'expertise', 'preparing'] : [], {
      type: 'designateVoter',
      person: 'ouest.d',
      roll: roll.slice(0, 1),
    }),
    ...where(['recused'], { type: 'noteDeclaration', person: 'x9', clear: false, roll: [] }),
    ...where(['voting', 'silent'], { type: 'noteDeclaration', person: 'ouest.3', clear: false, roll }),
    ...(experts.length === 0 ? [{ type: 'assignExpert' as const, person: 'x1' }] : []),
    {
      type: 'submitReview',
      person: expert,
      form: { id: 'form', hash: 'a'.repeat(64) },
      recommendation: 'priority',
    },
    // R76: the one asked leaves or is let go, and a need is noted, once each.
    ...where(
      still && experts.length === 1 && !experts[0]?.form && !experts[0]?.left && !needs ? ['expertise'] : [],
      { type: 'leaveReading', person: 'x1', texts: {} },
      { type: 'releaseExpert', person: 'x1', texts: reasons },
    ),
    ...where(still && !needs && experts.length === 0 ? ['expertise'] : [], {
      type: 'noteExpertNeed',
      domain: 'd',
      texts: {},
    }),
    { type: 'concludeExpertise', texts: reasons },
    ...where(['preparing', 'declined'], { type: 'leadOpinionShared' }),
    ...where(calm ? ['coiClearance', 'expertise', 'preparing'] : [], {
      type: 'conveneSession',
      ...sitting,
    }),
    ...where(calm && Object.keys(declarations).length === 0 ? ['coiClearance'] : [], {
      type: 'conveneSession',
      ...sitting,
      startsAt: today,
    }),
    ...where(['preparing'], { type: 'adoptRules', rules: context.rules }),
    { type: 'openVote', mode: 'session', roll },
    ...where(['reconvened'], { type: 'openVote', mode: 'remote', roll }),
    { ...ballotOf(next, 'favourable'), commitment },
    { ...ballotOf(next, 'complementRequested'), commitment },
    { type: 'closeVote' },
    { type: 'validateOpinion', reservations: [text('r')], texts: reasons },
    { type: 'reviseOpinion', opinion: 'favourable', reservations: [], texts: reasons },
    ...where(['opinionProposed', 'opinionValidated', 'silent'], { type: 'jointDecisionReached' }),
    ...where(['opinionValidated'], { type: 'coReviewResumed' }),
    // R67: asked anew once, where no reading was asked; what had been said comes back when nothing is said in time.
    ...(experts.length === 0 && opinion === 'favourable'
      ? where(['opinionValidated'], { type: 'deliberateAgain', until: closesAt })
      : []),
    ...(former ? [{ type: 'deliberationLapsed' as const }] : []),
    ...where(['silent'], { type: 'reopenWindow', until: closesAt }),
    ...(experts.length === 0
      ? where(['voting', 'opinionProposed', 'opinionValidated', 'silent', 'declined'], { type: 'judgeAnew' })
      : []),
    ...where(['declined'], { type: 'standAside' }),
    { type: 'fallSilent' },
    { type: 'closeReview' },
    ...where(['invited', 'voting', 'declined'], { type: 'terminateReview' }),
    ...where(['declined'], { type: 'becomeInvited' }),
    ...where(['invited'], { type: 'takeSeat', roll }, ...stillness),
    ...where(['voting', 'declined'], { type: 'compressCalendar' }),
    ...where(['voting', 'declined'], { type: 'moveClosing', closesAt: '2026-07-31T10:00:00.000Z' }),
    ...deadlines(reviewDeadlineNames),
  ];
  // A new deliberation is walked by its vote alone.
  const anew = [
    'openVote',
    'castBallot',
    'closeVote',
    'validateOpinion',
    'deliberationLapsed',
    'deadlineReached',
  ];
  // A session changes nothing of the steps: what follows one is walked without.
  if (sessions.length > 0) return dated(sessionActs(sessions.at(-1)));
  return dated(former ? acts.filter(({ type }) => anew.includes(type)) : acts);
}

/** On its own day: recorded, drafted, signed or left to silence. */
function sessionActs(last: Session | undefined): ReviewAct[] {
  if (last?.startsAt !== today) return [{ type: 'moveSession', ...sitting }, { type: 'cancelSession' }];
  return [
    { type: 'recordAttendance', session: 1, attendance: {}, roll },
    ...(last.minutes
      ? []
      : [{ type: 'draftMinutes' as const, session: 1, roll, texts: { account: text('a') } }]),
    { type: 'signMinutes', session: 1 },
    { type: 'deadlineReached', deadline: 'minutesApproval' },
  ];
}

function reviewSituation({ value, context }: AnyMachineSnapshot): unknown {
  const {
    role,
    escalated,
    leadOpinionShared,
    settled,
    declarations,
    experts,
    vote,
    opinion,
    quorumMissed,
    former,
    sessions,
  } = context as PoleReviewContext;
  const absent = vote && vote.electorate.length - Object.keys(vote.ballots).length;
  if (!stateName(value).startsWith('inReview'))
    return [value, role, settled, opinion, absent, former === null];
  const forms = experts.filter(({ form }) => form !== null).length;
  const box = vote && [vote.mode, vote.electorate.length, Object.keys(vote.ballots).length];
  const sat = sessions.map(({ startsAt, cancelled, attendance, minutes }) => [
    ...[startsAt, cancelled, attendance !== null, minutes !== null, minutes?.approved?.by],
  ]);
  const heard = [role, escalated, leadOpinionShared, settled, Object.keys(declarations).length];
  return [value, heard, experts.length, forms, box, opinion, quorumMissed, former === null, sat];
}

const reviewInput = (role: 'lead' | 'invited', sealedBallots = false) => ({
  pole: 'ouest',
  role,
  calendar: 'france' as const,
  rules: { ...defaultRules, expectedReviews: 1, sealedBallots },
  closesAt,
  compressedAt: null,
  roll,
  declarations: {},
  at: opensAt,
});

/** A pôle's review, as the lead's and as an invited one's; and one that votes sealed, its ballots never at hand. */
export const reviewWalks = {
  chart: poleReviewV1,
  walks: [reviewInput('lead'), reviewInput('invited'), reviewInput('lead', true)].map((input): Walk => ({
    input,
    acts: reviewActs,
    serialize: reviewSituation,
  })),
};
