import { at, type Fault } from './faults.js';
import type { CallFile, CooperationFile } from './file.js';
import { instantOf, isMoment } from './instants.js';
import type { Known } from './known.js';
import type { Names } from './names.js';
import { valueFaults } from './rule-values.js';
import { each, repeated, unknown } from './walk.js';

/** Steering decisions are not edited, and every rule set names the one that adopted it. */
export function decisionFaults(file: CooperationFile, names: Names, known: Known): Fault[] {
  return [
    ...repeated('decisions', file.decisions, ({ number }) => number),
    ...each(file.decisions, 'decisions').flatMap(([path, { number, text }]) => {
      const recorded = known.decisions.get(number);
      const edited = recorded !== undefined && recorded !== text;
      return edited ? [{ path: at(path, 'text'), message: `${number} is recorded with another text` }] : [];
    }),
    ...repeated('ruleSets', file.ruleSets, ({ code }) => code),
    ...each(file.ruleSets, 'ruleSets').flatMap(([path, { adoptedBy, values = {} }]) => [
      ...unknown(at(path, 'adoptedBy'), adoptedBy, names.decisions, 'steering decision'),
      ...valueFaults(at(path, 'values'), values),
    ]),
  ];
}

/** A region's correspondent names the region, and no other does. */
export function correspondentFaults(file: CooperationFile): Fault[] {
  return [
    ...repeated('correspondents', file.correspondents, ({ code }) => code),
    ...each(file.correspondents, 'correspondents')
      .filter(([, { kind, region }]) => (kind === 'region') !== (region !== undefined))
      .map(([path]) => ({
        path: at(path, 'region'),
        message: 'is given for a region, and for a region only',
      })),
  ];
}

export function callFaults(file: CooperationFile, names: Names): Fault[] {
  return [
    ...repeated('calls', file.calls, ({ code }) => code),
    ...each(file.calls, 'calls').flatMap(([path, call]) => [
      ...unknown(at(path, 'ruleSet'), call.ruleSet, names.ruleSets, 'rule set'),
      ...cutoffFaults(path, call),
      ...stepFaults(path, call, names.steps),
    ]),
  ];
}

/** R51: what follows a call takes up its opinions, and gives a label. */
function stepFaults(path: string, { code, awards, follows }: CallFile, steps: Names['steps']): Fault[] {
  const followers = [...steps].filter(([, step]) => step.follows === code).map(([other]) => other);
  const told = (field: string, message: string) => [{ path: at(path, field), message }];
  if (awards === 'opinion' && follows !== undefined)
    return told('follows', 'is of a call that gives a label (R51)');
  if (awards !== 'opinion' && followers.length > 0)
    return told('awards', `is an opinion: ${followers.join(', ')} follows it (R51)`);
  if (follows === undefined) return [];
  const first = steps.get(follows);
  if (!first) return told('follows', `no call ${follows} is known`);
  return first.awards === 'opinion' ? [] : told('follows', `${follows} gives no opinion (R51)`);
}

/** A permanent call receives nothing after its last cut-off date: its closing is that date (R51). */
function cutoffFaults(path: string, { cutoffDates, opensAt, closesAt }: CallFile): Fault[] {
  // What is no list of moments has been told as such.
  if (!Array.isArray(cutoffDates) || !cutoffDates.every(isMoment)) return [];
  const [first, last] = [cutoffDates[0], cutoffDates.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    ...(instantOf(first) > instantOf(opensAt)
      ? []
      : [{ path: at(path, 'cutoffDates'), message: 'begin after opensAt' }]),
    ...(instantOf(last).getTime() === instantOf(closesAt).getTime()
      ? []
      : [{ path: at(path, 'cutoffDates'), message: 'end with closesAt (R51)' }]),
  ];
}
