import { isOver } from '../../../workflows/index.js';
import type { Listed, Reach, Reached } from '../reach.js';
import { placeText } from '../place.js';
import type { LabellingSituation, LabellingWorld } from '../world.js';
import type { ListFilter, RequestLine, RequestList } from './list.js';
import { readingOf, type Reading } from './reader.js';
import { ownerOf, seatsOf } from './seats.js';
import { suspendedUntil } from './standstill.js';
import { awardsOf } from './steps.js';

/** A request of a list as a reading: the world is only what a line needs. */
export function readingIn(reach: Reach, person: string, one: Reached): Reading | null {
  const world: LabellingWorld = {
    cooperation: reach.cooperation,
    dossier: null,
    rules: null,
    told: one.told,
    organisations: one.organisations ?? [],
    texts: {},
  };
  const situation: LabellingSituation = {
    aggregateId: one.id,
    revision: 1,
    instances: one.instances,
    due: {},
    world,
    at: reach.at,
  };
  return readingOf(person, situation);
}

/** The list of requests as this person may see each line. */
export function listOf(
  reach: Reach<Listed>,
  person: string,
  filter: ListFilter,
  pageSize: number,
): RequestList {
  const page = reach.requests.slice(0, pageSize);
  const last = reach.requests.length > pageSize ? page.at(-1) : undefined;
  const lines = page.flatMap((one) => lineOf(reach, person, one));
  return {
    at: reach.at,
    lines,
    filter: { state: filter.state, mine: filter.mine },
    poles: reach.cooperation.poles
      .filter((pole) => pole.member)
      .map(({ code, name, short }) => ({ code, name, short })),
    counts: {
      all: lines.length,
      mine: lines.filter((line) => line.owner?.you).length,
      late: lines.filter((line) => line.due !== null && line.due.at < reach.at).length,
    },
    next: last ? placeText({ at: last.updatedAt, id: last.id }) : null,
  };
}

function lineOf(reach: Reach, person: string, one: Listed): RequestLine[] {
  const reading = readingIn(reach, person, one);
  if (!reading) return [];
  const lead = reach.cooperation.poles.find((pole) => pole.code === reading.context.leadPole);
  return [
    {
      reference: one.reference,
      acronym: reading.level === 'minimal' && one.discreet ? '' : one.acronym,
      title: reading.level === 'minimal' ? '' : one.title,
      illustration: one.illustration,
      state: reading.state,
      awards: awardsOf(reading),
      attempt: reading.level === 'full' ? (reading.context.resubmission?.attempt ?? null) : null,
      seats: reading.level === 'minimal' ? [] : seatsOf(reading),
      due: one.due,
      suspendedUntil: suspendedUntil(reading),
      owner: ownerOf(reading),
      lead: lead ? { pole: lead.code, name: lead.name } : null,
      isDraft: reading.state === 'draft',
      over: isOver(reading.state),
    },
  ];
}
