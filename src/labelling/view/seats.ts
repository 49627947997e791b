import {
  labelOf,
  positionAsCounted,
  requestOwner,
  standsStill,
  reviewOf,
  type Opinion,
  type PoleCode,
  type Position,
  type RecordedPosition,
  type TextRef,
} from '../../../workflows/index.js';
import { isOwn, mayHearLate, showsPosition, type Reading } from './reader.js';

/** One pôle at the table, as this reader may see it; in the order of the cooperation's seats. */
export interface SeatView {
  pole: PoleCode;
  name: string;
  short: string;
  /** 1-based place in the cooperation, which gives the accent */
  seat: number;
  position: Position | 'awaited' | 'awaitedFromYou' | 'withheld' | 'notOpen';
  at: string | null;
  /** R60: the version of the dossier it binds to; null where there is but one, or it is not shown */
  version: number | null;
  /** R66: how many pieces it was given without, to who reads the dossier */
  without: number;
  /** why, in the pôle's own words; why it lifted or maintained an opposition */
  reasons: string | null;
  settledReasons: string | null;
  /** an opinion that came after its window: kept, not counted (R44) */
  late: { opinion: Opinion; reasons: string | null } | null;
  /** why the lead's chair opened its window again (R44) */
  reopened: string | null;
  lead: boolean;
  yours: boolean;
}

/** Seats of the lead and of every invited pôle: what may be seen of each, and nothing that tells the rest. */
export function seatsOf(reading: Reading): SeatView[] {
  const { context, world } = reading;
  const parties = [context.leadPole, ...context.invited].filter((pole) => pole !== null);
  // R63: a partner of the project, or a lead that has left its place: that it stands aside is told to all.
  const aside = Object.keys(context.positions).filter(
    (pole) => !parties.includes(pole) && (isAside(context, pole) || hasLeftSeat(context, pole)),
  );
  return world.cooperation.poles.flatMap((pole, index) => {
    if (![...parties, ...aside].includes(pole.code)) return [];
    const shown = aside.includes(pole.code) || showsPosition(reading, pole.code);
    const recorded = shown ? context.positions[pole.code] : undefined;
    return [
      {
        pole: pole.code,
        name: pole.name,
        short: pole.short,
        seat: index + 1,
        position: recorded ? positionAsCounted(recorded) : pending(reading, pole.code),
        at: recorded?.at ?? null,
        version: recorded && context.versions.length > 0 ? (recorded.version ?? firstOf(context)) : null,
        without: reading.level === 'full' ? (recorded?.unseen ?? 0) : 0,
        ...wordsOf(reading, pole.code, recorded),
        lead: pole.code === context.leadPole,
        yours: isOwn(reading, pole.code),
      },
    ];
  });
}

const isAside = ({ positions }: Reading['context'], pole: PoleCode) =>
  positions[pole]?.position === 'recused';
/** R64: a lead that has left keeps its chair at the table, empty. */
const hasLeftSeat = ({ departures }: Reading['context'], pole: PoleCode) =>
  departures.some((one) => one.pole === pole && one.seat === 'lead');

const firstOf = ({ versions }: Reading['context']) => Math.min(...versions.map(({ replaces }) => replaces));

/**
 * The words of a position, to whoever reads the dossier and the position: why a pôle does not review is its own affair,
 * and what the pôles settle between them is not the holder's.
 */
function wordsOf(
  reading: Reading,
  pole: PoleCode,
  recorded: RecordedPosition | undefined,
): Pick<SeatView, 'reasons' | 'settledReasons' | 'late' | 'reopened'> {
  const { level, standing, world, context } = reading;
  const textOf = (ref: TextRef | undefined) =>
    ref && level === 'full' ? (world.texts[ref.id] ?? null) : null;
  const { reopened } = context;
  const late = mayHearLate(reading, pole) ? context.lateOpinions[pole] : undefined;
  const inner = recorded?.position === 'declined' || recorded?.position === 'recused';
  return {
    reasons: inner && !isOwn(reading, pole) ? null : textOf(recorded?.texts.reasons),
    settledReasons: standing.isHolder ? null : textOf(recorded?.settledBy?.reasons),
    late: late ? { opinion: late.opinion, reasons: textOf(late.texts.reasons) } : null,
    reopened: reopened?.pole === pole && !standing.isHolder ? textOf(reopened.texts.reasons) : null,
  };
}

/**
 * What a seat says where its position is not shown: of the lead, and of all once the co-review is over, the step alone
 * tells that they have spoken; of the others nothing tells it, the same to every other pôle.
 */
function pending(reading: Reading, pole: PoleCode): SeatView['position'] {
  const { state, context, aggregate } = reading;
  const isLead = pole === context.leadPole;
  if (isOwn(reading, pole) && reviewOf(aggregate, pole)?.state === 'inReview.opinionProposed')
    return 'awaitedFromYou';
  if (afterCoReview.includes(state)) return 'withheld';
  if (isLead && afterLead.includes(state)) return 'withheld';
  return state === (isLead ? 'leadReview' : 'coReview') ? 'awaited' : 'notOpen';
}

const afterLead = ['coReview', 'takeOver'];
const afterCoReview = ['conciliation', 'jointDecision', 'conditionsPending'];

export interface OwnerView {
  role: string;
  pole: PoleCode | null;
  poleName: string | null;
  you: boolean;
}

/** Decided: its holder may go on from it until it is archived, and nobody is waited for. */
export const isDecided = ({ state }: Pick<Reading, 'state'>): boolean =>
  ['opinionGiven', 'postponed', 'refused'].includes(state);

/** Who holds the ball, and whether it is this reader; the pôle that opposes is named to whoever reads its position. */
export function ownerOf(reading: Reading): OwnerView | null {
  const owner = requestOwner(reading.aggregate);
  if (!owner) return null;
  const { standing, world } = reading;
  // §9.2: whoever may have it go on is asked for nothing as long as it stands still.
  const you =
    !standsStill(reading.context) &&
    (owner.role === 'holder'
      ? standing.isHolder && !isDecided(reading)
      : owner.role === 'expert'
        ? standing.onPanel && !reading.context.panel?.opinions[standing.person]
        : standing.mandates.some(
            ({ role, pole, deputy }) =>
              // R75: a deputy who has the chair's power is the deputy still.
              (role === owner.role || (deputy === true && owner.role === 'deputyChair')) &&
              (owner.pole === null ? maySpeak(reading, pole) : pole === owner.pole),
          ));
  const opposes = owner.pole !== null && reading.context.positions[owner.pole]?.opposition === 'open';
  const pole = opposes && !showsPosition(reading, owner.pole ?? '') ? null : owner.pole;
  const poleName = world.cooperation.poles.find((one) => one.code === pole)?.short ?? null;
  return { role: owner.role, pole, poleName, you };
}

/** Where every pôle is awaited, the ball is with those that have not spoken; taking over is not for the first lead. */
function maySpeak({ state, context, standing, aggregate }: Reading, pole: PoleCode | null): boolean {
  if (state === 'labelled')
    return pole !== null && (labelOf(aggregate)?.context.labelling.includes(pole) ?? false);
  if (state !== 'coReview' && state !== 'takeOver') return true;
  if (pole === null || standing.isHolder || !standing.reviewing.includes(pole)) return false;
  return pole !== context.leadPole && context.positions[pole] === undefined;
}
