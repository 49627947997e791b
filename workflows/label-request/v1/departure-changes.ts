import type { Calendar } from '../../calendar/index.js';
import type { PoleCode } from '../../vocabulary.js';
import type { ComputedOutcome } from './computed-outcome.js';
import type { Departure } from './departure.js';
import { endsWith, hasLeft } from './departures.js';
import { barredIn, proposeLead, receiverOf, recusedIn } from './lead.js';
import { settle } from './oppositions.js';
import { submitted } from './pinned.js';
import { deliberating } from './referral.js';
import { isAdmitted } from './versions.js';
import type { LabelRequestContext, Submission } from './vocabulary.js';

type Context = LabelRequestContext;

/**
 * R64: the pôle is none of those that may lead, be invited or hold the file; it is out of the denominator, unless its organ has
 * spoken before. What it opposes ends with it: nobody else may lift or maintain it (R37).
 */
export function recordedAside(
  context: Context,
  { pole, at }: { pole: PoleCode; at: string },
): Pick<Context, 'departures' | 'positions' | 'submission'> & Partial<Context> {
  const given = submitted(context);
  const members = given.members.filter((other) => other !== pole);
  const positions = positionsWithout(context, pole, at);
  const recused = recusedIn({ positions });
  const receivingPole = receiverOf({ ...given, members }, (one) => recused(one) || hasLeft(context, one));
  const submission = { ...given, members, receivingPole };
  const proposal = proposeLead(submission, barredIn({ positions }));
  const awaitsLead = context.leadPole === null && isAdmitted(context);
  return {
    ...{ departures: context.departures, positions, submission },
    ...(awaitsLead && { leadDoubt: proposal.certain ? null : proposal.doubt }),
  };
}

function positionsWithout(context: Context, pole: PoleCode, at: string): Context['positions'] {
  const former = deliberating(context) === pole && context.referral?.ruling?.deliberation?.former;
  if (former && pole !== context.leadPole) return { ...context.positions, [pole]: former };
  if (endsWith(context, pole)) {
    const terminated = { position: 'terminated' as const, at, reservations: [], texts: {} };
    return { ...context.positions, [pole]: terminated };
  }
  const opposes = context.positions[pole]?.opposition === 'open';
  return (opposes && settle(context, pole, 'lifted').positions) || context.positions;
}

/** R64, R23: whatever named the pôle that has left names its successor. */
export function inheriting(
  context: Context,
  { pole, successor, seat }: Departure,
  calendar: Calendar,
): Pick<Context, 'submission'> {
  const given = submitted(context);
  const heir = successor ?? '';
  const renamed = (poles: PoleCode[]) => [...new Set(poles.map((one) => (one === pole ? heir : one)))];
  const { [pole]: share = 0, ...shares } = given.shares;
  const submission: Submission = {
    ...given,
    members: [...new Set([...given.members, heir])].sort(),
    domainLeads: renamed(given.domainLeads),
    otherDomainLeads: renamed(given.otherDomainLeads),
    wished: renamed(given.wished),
    shares: { ...shares, [heir]: (shares[heir] ?? 0) + share },
    calendars: { ...given.calendars, [heir]: given.calendars[heir] ?? calendar },
    receivingPole: seat === 'receiving' && context.leadPole === null ? heir : given.receivingPole,
  };
  return { submission };
}

/**
 * R64: what is pinned anew names the charter and the project as they are; who has left this request is none of its members, and
 * what names it still names whoever has taken its place.
 */
export function inheritedAnew(context: Context, pinned: Submission): Submission {
  const inherited = context.departures.reduce((submission, one) => {
    if (one.state !== 'succeeded' || !one.successor) return submission;
    const calendar = submission.calendars[one.successor] ?? submitted(context).calendars[one.successor];
    return inheriting({ ...context, submission }, one, calendar ?? 'france').submission ?? submission;
  }, pinned);
  return { ...inherited, members: inherited.members.filter((pole) => !hasLeft(context, pole)) };
}

/** R38: a reservation passes to whoever takes the place of its author. */
export const takenOver = (
  { conditions }: Context,
  { pole, successor }: Departure,
): Pick<Context, 'conditions'> => ({
  conditions: conditions.map((one) => (one.pole === pole ? { ...one, pole: successor ?? pole } : one)),
});

/** R37, R38: nobody lifts a reservation for another: what its author is not there to lift suspends nothing, and is advice. */
export function authorless(context: Context): Partial<Context> {
  const { outcome, conditions } = context;
  if (!outcome) return {};
  return {
    outcome: advised(context, outcome),
    conditions: conditions.filter(({ pole }) => !isLost(context, pole)),
  };
}

/** What a result says once pôles have left. Who is first on the certificate acts for it: of those that remain (R80). */
export const advised = (context: Pick<Context, 'departures'>, outcome: ComputedOutcome): ComputedOutcome => ({
  ...outcome,
  labelling: [...outcome.labelling].sort(
    (one, other) => Number(hasLeft(context, one)) - Number(hasLeft(context, other)),
  ),
  reservations: outcome.reservations.map(({ pole, text }) => ({
    pole,
    text: isLost(context, pole) ? { id: text.id, hash: text.hash } : text,
  })),
});

/** Left, and nobody has taken its place or may still do so; nor that of whoever had taken it, and left in its turn. */
export function isLost(context: Pick<Context, 'departures'>, pole: PoleCode): boolean {
  const left = context.departures.find((one) => one.pole === pole);
  if (left?.state !== 'succeeded') return left?.state === 'ended';
  return left.successor !== null && isLost(context, left.successor);
}
