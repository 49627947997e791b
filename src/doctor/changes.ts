import { labelKey } from '../../workflows/index.js';
import type { Subject } from './invariant.js';
import { chainOf, placeOf, type RequestRead } from './request-read.js';

/** What a label has been told of the change that is declared. */
interface Told {
  state: unknown;
  asked: string[];
  /** what each pôle has said of its own label, or steering in its place */
  answers: Record<string, unknown>;
  /** for which pôles steering was asked */
  passedOn: string[];
  /** R70: who has left the certificate meanwhile by its own act */
  withdrew: string[];
}

const nothing: Told = { state: null, asked: [], answers: {}, passedOn: [], withdrew: [] };

type Fact = RequestRead['entries'][number]['body']['facts'][number];

/** What is said of the change by this fact. */
function heard(told: Told, fact: Fact): Told {
  const pole = String(fact['pole']);
  switch (fact.type) {
    case 'changeDeclared':
      return { ...nothing, state: fact['state'] };
    case 'changePut':
      return { ...told, asked: [...told.asked, pole] };
    case 'changePassedOn':
      return { ...told, passedOn: [...told.passedOn, pole] };
    // Steering that was never asked has said nothing.
    case 'changeRuled':
      return told.passedOn.includes(pole)
        ? { ...told, answers: { ...told.answers, [pole]: fact['verdict'] } }
        : told;
    case 'poleWithdrew':
      return { ...told, withdrew: [...told.withdrew, pole] };
    default:
      return told;
  }
}

/**
 * R37, R62: a change is taken by the lead where it is light, and else by each pôle, for its own label: on the certificate are those
 * that keep it, and of those that were asked no other; nobody loses a label that has not been answered for.
 */
function unsaid(request: RequestRead): string[] {
  let told = nothing;
  return chainOf(request, labelKey).flatMap((entry) => {
    const { command, facts } = entry.body;
    if (command.type === 'recordKept' && command['verdict'] !== null)
      told = { ...told, answers: { ...told.answers, [String(command['pole'])]: command['verdict'] } };
    const faults = facts.filter((fact) => {
      told = heard(told, fact);
      return isOfEnd(fact) && !isSaid(told, command.type, fact);
    });
    return faults.length > 0 ? [placeOf(entry)] : [];
  });
}

const isOfEnd = ({ type }: Fact) => type === 'changeTaken' || type === 'changeRefused';

function isSaid({ state, asked, answers, withdrew }: Told, command: string, fact: Fact): boolean {
  if (command === 'confirmChange') return state === 'confirming' && asked.length === 0;
  const left = fact.type === 'changeTaken' ? (fact['left'] as string[]) : asked;
  const said = (pole: string) => answers[pole] === (left.includes(pole) ? 'notCarried' : 'carried');
  return asked.length > 0 && asked.every((pole) => withdrew.includes(pole) || said(pole));
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
        'a declared change is settled by the lead where it is light, and else by each pôle for its own label, or by steering in its place',
      ofRequest: unsaid,
    },
  ],
};
