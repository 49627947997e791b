import {
  decidedStates,
  inForce,
  labelOf,
  positionIsKnown,
  requestOf,
  type Aggregate,
  type LabelRequestContext,
  type LabelRequestState,
  type PoleCode,
} from '../../../workflows/index.js';
import { holds, mayKnow, mayRead, standingOf, type Standing } from '../standing.js';
import { aggregateOf, type LabellingSituation, type LabellingWorld } from '../world.js';

/**
 * How much of a request a reader sees: `full` after declaring no interest (the holder always), `gate` before the
 * declaration (what is needed to judge one's own interests), `minimal` for those only informed (R24, §9.8 M).
 */
export type Level = 'full' | 'gate' | 'minimal';

/** One reader before one request: everything a projection may ask. */
export interface Reading {
  at: string;
  id: string;
  aggregate: Aggregate;
  world: LabellingWorld;
  standing: Standing;
  level: Level;
  state: LabelRequestState;
  context: LabelRequestContext;
}

/**
 * Null when the request does not exist for this person (404). `asked`: it does, and says the least, for whoever is asked to take the
 * dossier on (R62), where they answer.
 */
export function readingOf(person: string, situation: LabellingSituation, asked = false): Reading | null {
  const aggregate = aggregateOf(situation.instances);
  const request = requestOf(aggregate);
  const standing = standingOf(person, aggregate, situation.world);
  if (!request || !(mayKnow(standing) || (asked && standing.isAsked))) return null;
  const level: Level = mayRead(standing)
    ? 'full'
    : standing.reviewing.length > 0 || standing.onPanel
      ? 'gate'
      : 'minimal';
  const { at, aggregateId: id, world } = situation;
  const context = inForce(request.context, labelOf(aggregate)?.context);
  return { at, id, aggregate, world, standing, level, ...request, context };
}

export const isOwn = (reading: Reading, pole: PoleCode) =>
  !reading.standing.isHolder && reading.standing.reviewing.includes(pole);

export const signs = ({ standing }: Reading, pole: PoleCode) =>
  holds(standing, 'chair', pole) || holds(standing, 'deputyChair', pole);

/** R84: votes are nominal and visible to the organ's chair and secretary, the pôle's case officer. */
export const seesBallots = (reading: Reading, pole: PoleCode) =>
  signs(reading, pole) || holds(reading.standing, 'caseOfficer', pole);

/**
 * Whether the position of a pôle is shown to this reader (architecture §2): one's own always; to the other reviewing
 * pôles once it is known to them (`positionIsKnown`); to the holder with the certified outcome, to the informed after
 * the decision.
 */
export function showsPosition(reading: Reading, pole: PoleCode): boolean {
  const { state, level, standing } = reading;
  if (isOwn(reading, pole) && level === 'full') return true;
  if (decidedStates.includes(state)) return true;
  if (level !== 'full') return false;
  return standing.isHolder ? state === 'conditionsPending' : positionIsKnown(reading, pole);
}

/** R44: what a pôle says late is between the pôles: neither the holder nor the informed hear of it. */
export const mayHearLate = (reading: Reading, pole: PoleCode): boolean =>
  reading.level === 'full' && !reading.standing.isHolder && showsPosition(reading, pole);
