import { labelKey } from '../../workflows/index.js';
import type { Subject } from './invariant.js';
import { chainOf, placeOf, type RequestRead } from './request-read.js';

/** What a label has been told of the change that is declared. */
interface Told {
  state: unknown;
  asked: string[];
  answers: Record<string, unknown>;
}

/**
 * R37, R62: a change is taken by the lead where it is light, and else by the organ of each pôle, for its own label: on the certificate
 * are those that keep it, and of those that were asked no other.
 */
function unsaid(request: RequestRead): string[] {
  let told: Told = { state: null, asked: [], answers: {} };
  return chainOf(request, labelKey).flatMap((entry) => {
    const { command, facts } = entry.body;
    if (command.type === 'recordKept')
      told.answers = { ...told.answers, [String(command['pole'])]: command['verdict'] };
    const faults = facts.filter((fact) => {
      if (fact.type === 'changeDeclared') told = { state: fact['state'], asked: [], answers: {} };
      if (fact.type === 'changePut') told.asked = [...told.asked, String(fact['pole'])];
      return fact.type === 'changeTaken' && !isSaid(told, command.type, fact['left'] as string[]);
    });
    return faults.length > 0 ? [placeOf(entry)] : [];
  });
}

function isSaid({ state, asked, answers }: Told, command: string, left: string[]): boolean {
  if (command === 'confirmChange') return state === 'confirming' && asked.length === 0;
  return asked.length > 0 && asked.every((pole) => left.includes(pole) !== (answers[pole] === 'carried'));
}

export const changes: Subject = {
  about: 'What changes in a project that has its label',
  remedy:
    'Stop the letters of this request, and read the trail of its label with the chairs of the pôles on the certificate.',
  invariants: [
    {
      name: 'changeNobodyKept',
      rule: 'R62',
      promise:
        'a declared change is on a certificate by the lead where it is light, and else of the pôles whose organ keeps their label',
      ofRequest: unsaid,
    },
  ],
};
