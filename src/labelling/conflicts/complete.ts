import { asSaid, rollsOf, type Complete } from '../completion.js';
import { findingsOf, fingerprintOf, type Finding } from './findings.js';

/** R63: who says that there is no link although one was found says it of what was pointed out. */
export const declareInterests: Complete = ({ asked, texts, world, by }) => {
  const person = by.kind === 'person' ? by.id : '';
  const clear = asked['clear'] === true;
  const findings = findingsOf(world, person);
  if (clear && findings.length > 0 && asked['seen'] !== fingerprintOf(findings))
    return {
      missing: [{ code: 'conflictPointedOut', rule: 'R63', params: { organisations: namesOf(findings) } }],
    };
  return { person, clear, texts, rolls: rollsOf(world, polesOf(person, world)) };
};

const namesOf = (findings: Finding[]) =>
  [...new Set(findings.map(({ organisation }) => organisation))].join(', ');

const polesOf = (person: string, { cooperation }: Parameters<Complete>[0]['world']) =>
  cooperation.people.filter(({ id }) => id === person).flatMap(({ pole }) => pole ?? []);

/** R63: a chair judges what is found of the people of its own pôle, and nothing else. */
const ofOwnPole =
  (make: (findings: Finding[], completion: Parameters<Complete>[0]) => Record<string, unknown>): Complete =>
  (completion) => {
    const { asked, world } = completion;
    const person = String(asked['person']);
    const findings = polesOf(person, world).includes(String(asked.pole)) ? findingsOf(world, person) : [];
    if (findings.length === 0) return { missing: [{ code: 'noConflictFound', rule: 'R63' }] };
    return { ...asSaid(completion), ...make(findings, completion) };
  };

export const conflictActs: Record<string, Complete> = {
  confirmConflict: ofOwnPole((_, { asked, world }) => ({
    rolls: rollsOf(world, polesOf(String(asked['person']), world)),
  })),
  dismissConflict: ofOwnPole((findings) => ({ found: fingerprintOf(findings) })),
};
