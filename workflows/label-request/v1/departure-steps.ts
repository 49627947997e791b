import type { Calendar } from '../../calendar/index.js';
import type { PoleCode } from '../../vocabulary.js';
import { authorless, inheriting, recordedAside, takenOver } from './departure-changes.js';
import type { Departure } from './departure.js';
import {
  awaitedInOrder,
  awaitedOf,
  consentEnd,
  endsWith,
  leavesSomething,
  opensSeat,
  seatAwaited,
  seatOf,
} from './departures.js';
import { barredIn, invitedPoles, proposeLead } from './lead.js';
import { lead, loseLead } from './naming.js';
import { submitted } from './pinned.js';
import { deliberating } from './referral.js';
import { isAdmitted } from './versions.js';
import type { LabelRequestCommand, LabelRequestContext, LabelRequestFact } from './vocabulary.js';

type Context = LabelRequestContext;
type Of<Type extends LabelRequestCommand['type']> = Extract<LabelRequestCommand, { type: Type }>;

/** What an act on who has left changes, and what it says. */
export interface DepartureStep {
  change: Partial<Context>;
  told: LabelRequestFact[];
}

const nothing: DepartureStep = { change: {}, told: [] };

/** R64: a pôle leaves, its successor consents or not, the lead is handed on; in every state the same. */
export function departureStep(context: Context, command: LabelRequestCommand): DepartureStep {
  switch (command.type) {
    case 'recordDeparture':
      return leave(context, command);
    case 'acceptSuccession':
      return accept(context, command);
    case 'declineSuccession':
      return end(context, awaitedOf(context, command.pole), command.at, true);
    case 'reassignLead':
      return reassign(context, command);
    case 'deadlineReached':
      if (command.deadline === 'succession')
        return end(context, awaitedInOrder(context).slice(0, 1), command.at, false);
      return command.deadline === 'successionReminder' ? remind(context, command.at) : nothing;
    default:
      return nothing;
  }
}

/** What was judged without a lead is judged again by the next one; what the others have said stays (R37). */
const begunAgain = { outcome: null, referral: null, reopened: null, conditions: [] };

function leave(context: Context, command: Of<'recordDeparture'>): DepartureStep {
  const { pole, event, successor, decision, at } = command;
  const seat = seatOf(context, pole);
  const awaits = successor !== null && leavesSomething(context, pole);
  // R67: an organ that was asked once more has said something before, which comes back.
  const former = pole !== context.leadPole && deliberating(context) === pole;
  const departure: Departure = {
    ...{ pole, event, decision, at, seat, successor, ladderFrom: at },
    ...(awaits
      ? { state: 'awaiting' as const, settledAt: null }
      : { state: 'ended' as const, settledAt: at }),
  };
  // Whoever was to take a place leaves in its turn.
  const moot = end(context, awaitedOf(context, pole), at, false);
  const departures = [...(moot.change.departures ?? []), departure];
  const aside = recordedAside({ ...context, departures }, command);
  const lost = seat === 'lead' ? { ...begunAgain, ...loseLead({ ...context, ...aside }) } : {};
  const next = { ...context, ...aside, ...lost };
  const fact: LabelRequestFact = {
    ...{ type: 'poleLeft', pole, event, seat, successor: awaits ? successor : null, decision },
    until: awaits ? consentEnd(context, at) : null,
    endsReview: !former && endsWith(context, pole),
    decided: false,
  };
  return {
    change: { ...aside, ...lost, ...authorless(next) },
    told: [fact, ...moot.told, ...(former ? [{ type: 'deliberationLapsed' as const, pole }] : [])],
  };
}

/** R64: the successor takes every place that waits for it. */
function accept(context: Context, { pole, calendar, at }: Of<'acceptSuccession'>): DepartureStep {
  const told: LabelRequestFact[] = [];
  let next = context;
  for (const one of awaitedOf(context, pole)) {
    const opensReview = opensFor(next, one, pole, calendar);
    told.push({ type: 'successionAccepted', pole, former: one.pole, seat: one.seat, opensReview });
    const succeeded = { ...one, state: 'succeeded' as const, settledAt: at };
    next = { ...next, departures: next.departures.map((other) => (other === one ? succeeded : other)) };
    next = { ...next, ...inheriting(next, one, calendar), ...takenOver(next, one) };
    if (opensReview) next = { ...next, invited: [...next.invited, pole].sort() };
    if (one.seat === 'lead') next = { ...next, ...lead(next, pole, 'successor') };
    else if (next.leadPole === null && isAdmitted(next)) next = { ...next, ...doubtOf(next) };
  }
  return { change: next, told };
}

/** R64, R24: it judges in the place of who left, or is invited by what named that pôle before anybody was. */
function opensFor(context: Context, one: Departure, pole: PoleCode, calendar: Calendar): boolean {
  if (one.seat === 'lead' || reviews(context, pole)) return false;
  if (one.seat === 'invited' || !isAdmitted(context)) return opensSeat(context, one);
  const submission = submitted(inheriting(context, one, calendar));
  const proposal = proposeLead(submission, barredIn(context));
  const leads = context.leadPole ?? (proposal.certain ? proposal.pole : null);
  return leads !== pole && invitedPoles(submission, leads).includes(pole);
}

/** R36: who reviews in its own right keeps its own review, and nothing else. */
const reviews = ({ invited, leadPole, formerLead, positions }: Context, pole: PoleCode): boolean =>
  [...invited, leadPole, formerLead].includes(pole) || positions[pole] !== undefined;

/** R22, R23: the lead that is still to be named may be another by it. */
function doubtOf(context: Context): Pick<Context, 'leadDoubt'> {
  const proposal = proposeLead(submitted(context), barredIn(context));
  return { leadDoubt: proposal.certain ? null : proposal.doubt };
}

/** R64: nobody takes the place; what waited for it goes on without. */
function end(context: Context, ended: Departure[], at: string, declined: boolean): DepartureStep {
  const departures = context.departures.map((one) =>
    ended.includes(one) ? { ...one, state: 'ended' as const, settledAt: at } : one,
  );
  const told = ended.map(({ pole, successor, seat }): LabelRequestFact => ({
    ...{ type: 'successionEnded', pole: successor ?? '', former: pole, seat, declined },
  }));
  return { change: { departures, ...authorless({ ...context, departures }) }, told };
}

/** R41: an empty seat is awaited no longer than the others; no place is, once the request is decided or over. */
export function endSuccessions(context: Context, at: string, of: 'seats' | 'all'): DepartureStep {
  const ended = awaitedInOrder(context).filter(
    (one) => of === 'all' || seatAwaited({ ...context, departures: [one] }),
  );
  return end(context, ended, at, false);
}

function remind(context: Context, at: string): DepartureStep {
  const awaited = awaitedInOrder(context);
  const successors = [...new Set(awaited.flatMap(({ successor }) => successor ?? []))];
  return {
    change: {
      departures: context.departures.map((one) => (awaited.includes(one) ? { ...one, ladderFrom: at } : one)),
    },
    told: successors.map((pole) => ({ type: 'successionReminded', pole })),
  };
}

/** R42: another pôle of the request leads; the one before is invited, with the opinion it has given. */
function reassign(context: Context, { pole, decision, texts, at }: Of<'reassignLead'>): DepartureStep {
  const former = context.leadPole ?? '';
  const named = lead(context, pole, 'steering');
  const invited = [...(named.invited ?? []), former].sort();
  return {
    change: { ...named, ...begunAgain, invited, reassigned: { pole, former, at, decision, texts } },
    told: [{ type: 'leadReassigned', pole, former, decision, texts }],
  };
}
