import { at, type Fault } from './faults.js';
import type { CooperationFile } from './file.js';
import type { Known } from './known.js';
import type { Names, Step } from './names.js';
import { callFaults, correspondentFaults, decisionFaults } from './call-references.js';
import { poleFaults } from './pole-references.js';
import { each, repeated, unknown } from './walk.js';

/**
 * What no field shows by itself: a reference to nothing, a code given twice, a seat held by two at once. Reads a file
 * whose fields may be wrong, so that every fault is told at once.
 */
export function referenceFaults(file: CooperationFile, known: Known): Fault[] {
  const names = namesOf(file, known);
  return [
    ...repeated('people', file.people, ({ email }) => lower(email)),
    ...decisionFaults(file, names, known),
    ...poleFaults(file, names),
    ...domainFaults(file, names),
    ...each(file.secretaries, 'secretaries').flatMap(([path, { person }]) =>
      unknown(at(path, 'person'), lower(person), names.people, 'person'),
    ),
    ...correspondentFaults(file),
    ...callFaults(file, names),
  ];
}

function namesOf(file: CooperationFile, known: Known): Names {
  const given = <Item>(items: Item[] | undefined, name: (item: Item) => string) =>
    each(items, '').map(([, item]) => name(item));
  return {
    people: new Set([
      ...known.accounts.keys(),
      ...given(file.people, ({ email }) => lower(email)),
      ...given(file.correspondents, ({ email }) => lower(email)),
    ]),
    poles: new Set([...known.poles.keys(), ...given(file.poles, ({ code }) => code)]),
    ruleSets: new Set([...known.ruleSets.keys(), ...given(file.ruleSets, ({ code }) => code)]),
    decisions: new Set([...known.decisions.keys(), ...given(file.decisions, ({ number }) => number)]),
    steps: new Map([
      ...known.steps,
      ...each(file.calls, '').map(([, { code, awards = 'label', follows = null }]): [string, Step] => [
        code,
        { awards, follows },
      ]),
    ]),
  };
}

function domainFaults(file: CooperationFile, names: Names): Fault[] {
  const codes = new Set(each(file.domains, '').map(([, { code }]) => code));
  return [
    ...repeated('domains', file.domains, ({ code }) => code),
    ...each(file.domains, 'domains').flatMap(([path, domain]) => [
      ...unknown(at(path, 'successor'), domain.successor, codes, 'domain'),
      ...each(domain.leads, at(path, 'leads')).flatMap(([lead, { pole }]) =>
        unknown(at(lead, 'pole'), pole, names.poles, 'pôle'),
      ),
    ]),
  ];
}

const lower = (email: unknown): string => String(email).toLowerCase();
