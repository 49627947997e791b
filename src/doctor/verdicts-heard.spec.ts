import { reexamination } from './reexamination.js';
import type { RequestRead } from './request-read.js';

/*
 * A verdict is heard of the organ that gave it, on what it was asked: not of another pôle's, nor of another question (R68, R70).
 */

const entry = (key: string, seq: number, body: object) => ({
  ...{ instance: key, key, seq, at: '2027-03-01T10:00:00.000Z', text: '' },
  body: { command: { type: 'deadlineReached' }, facts: [], carries: [], ...body },
});

const said = { type: 'organAnswered', pole: 'moveo', about: 'withdrawal', verdict: 'carried' };
const heard = (command: object) =>
  entry('label', 1, { command, carries: [{ instance: 'deliberation:moveo', seq: 1 }] });

function found(fact: object, command: object): number {
  const entries = [entry('deliberation:moveo', 1, { facts: [fact] }), heard(command)];
  const read = { entries, chains: { label: [entries[1]], request: [] } } as unknown as RequestRead;
  const invariant = reexamination.invariants.find(({ name }) => name === 'verdictNobodySaid');
  if (!invariant || !('ofRequest' in invariant)) throw new Error('no such invariant');
  return invariant.ofRequest(read, undefined as never).length;
}

const withdrawal = { type: 'recordVerdict', pole: 'moveo', verdict: 'carried' };

it.each([
  ['of its own organ', said, withdrawal, 0],
  ['of an organ that said otherwise', { ...said, verdict: 'silent' }, withdrawal, 1],
  ['of another pôle', { ...said, pole: 'id4car' }, withdrawal, 1],
  ['on another question', { ...said, about: 'coLabel' }, withdrawal, 1],
  ['of a late label', { ...said, about: 'coLabel' }, { ...withdrawal, type: 'recordCoLabel' }, 0],
])('a verdict %s', (_, fact, command, faults) => {
  expect(found(fact, command)).toBe(faults);
});
