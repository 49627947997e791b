import type { StoredInstance } from '../../src/engine/index.js';
import { readingOf, type Reading } from '../../src/labelling/view/reader.js';
import type { LabellingSituation, LabellingWorld } from '../../src/labelling/world.js';
import type { Role } from '../../workflows/index.js';
import type { Story } from './aggregate.js';

/** The request of a story as a person reads it, whose mandates are the ones given. */
export const readerOf =
  (poles: string[], texts: Record<string, string> = {}) =>
  (story: Story, person: string, mandates: [Role, string | null][] = []): Reading => {
    const people = mandates.map(([role, pole]) => ({ id: person, role, pole, seat: `seat of ${pole}` }));
    const named = [...poles, 'sud'].map((code) => ({ code, name: code, short: code, member: true }));
    const rolls = Object.fromEntries(named.map(({ code }) => [code, [{ id: `seat of ${code}` }]]));
    const cooperation = { people, poles: named, rolls, correspondents: [], proxies: [], delegations: [] };
    const world = { cooperation, texts } as unknown as LabellingWorld;
    const instances = Object.entries(story.aggregate).map(([key, one]) => [key, { ...one, key }]);
    const situation = {
      aggregateId: 'request',
      at: story.at,
      instances: Object.fromEntries(instances) as Record<string, StoredInstance>,
      world,
    } as LabellingSituation;
    const reading = readingOf(person, situation);
    if (!reading) throw new Error(`${person} knows of no request`);
    return reading;
  };
