import { jointOutcome } from '../label-request/v1/outcome.js';
import type { RecordedPosition, Votes } from '../label-request/v1/vocabulary.js';
import type { RuleValues } from '../rule-set.js';
import type { JointOutcome, PoleCode } from '../vocabulary.js';
import { multisets } from './multisets.js';

/** What may still come of a request, as far as one reader knows it. */
export interface JointForesight {
  /** the results still reachable, in the order of R36 */
  results: JointOutcome[];
  /** pôles that have not spoken, to this reader's knowledge, and whose word alone may change the result */
  pivotal: PoleCode[];
}

export interface Known {
  lead: PoleCode;
  invited: readonly PoleCode[];
  /** the positions this reader may know, and no other */
  positions: Record<PoleCode, RecordedPosition>;
  rules: Pick<RuleValues, 'decisionModel' | 'dissentBlocks' | 'castingVote'>;
}

const said = (
  position: RecordedPosition['position'],
  more: Partial<RecordedPosition> = {},
): RecordedPosition => ({
  position,
  at: '',
  reservations: [],
  texts: {},
  ...more,
});
const inOrder: JointOutcome[] = ['concerted', 'leadAlone', 'withDissent', 'postponed', 'refused'];

/**
 * D4: the results still reachable over the open positions, and the pôles that can still turn it, by the very function that
 * decides. An opposition in conciliation is open: it may be lifted or maintained. Nobody is supposed to revise what was said.
 * Invited pôles that are open are alike, so that whole combinations are counted once: exact for any number of pôles.
 */
export function foreseeJoint(known: Known): JointForesight {
  const open = [known.lead, ...known.invited].filter((pole) => isOpen(known, pole));
  const results = resultsOf(known, open);
  const pivotal = results.size < 2 ? [] : open.filter((pole) => turns(known, pole, open));
  return { results: inOrder.filter((result) => results.has(result)), pivotal };
}

const isOpen = ({ positions }: Known, pole: PoleCode) =>
  positions[pole] === undefined || positions[pole].opposition === 'open';

/** Every result over these open pôles, the others having said what is known of them. */
function resultsOf(known: Known, open: PoleCode[]): Set<JointOutcome> {
  const results = new Set<JointOutcome>();
  for (const camp of campsOf(known))
    for (const supposed of waysOf(known, open)) results.add(resultOf(known, supposed, camp));
  return results;
}

/** Whether, all the others having spoken in some way, this pôle's word makes one result or another. */
function turns(known: Known, pole: PoleCode, open: PoleCode[]): boolean {
  const own = pole === known.lead ? leadWords : wordsOf(known);
  const rest = open.filter((other) => other !== pole);
  for (const camp of campsOf(known))
    for (const supposed of waysOf(known, rest)) {
      const results = own.map((word) => resultOf(known, { ...supposed, [pole]: word }, camp));
      if (new Set(results).size > 1) return true;
    }
  return false;
}

const leadWords = (['favourable', 'postponed', 'unfavourable'] as const).map((one) => said(one));

/** One word of each class that R36 tells apart; an opposition lifted is no objection. */
const wordsOf = ({ rules }: Known): RecordedPosition[] => [
  said('favourable'),
  said('noObjection'),
  said('unfavourable', rules.decisionModel === 'parallelLabels' ? { opposition: 'maintained' } : {}),
  ...(rules.decisionModel === 'singleCommittee' ? [said('silent')] : []),
];

/** What these open pôles may say together. */
function* waysOf(known: Known, open: PoleCode[]): Generator<Record<PoleCode, RecordedPosition>> {
  const others = open.filter((pole) => pole !== known.lead);
  const leads = open.includes(known.lead) ? leadWords : [undefined];
  for (const lead of leads)
    for (const words of multisets(wordsOf(known), others.length))
      yield {
        ...Object.fromEntries(others.map((pole, n) => [pole, words[n] ?? said('silent')])),
        ...(lead && { [known.lead]: lead }),
      };
}

function resultOf(
  known: Known,
  supposed: Record<PoleCode, RecordedPosition>,
  camp: Camp | null,
): JointOutcome {
  const spoken = { ...known.positions, ...supposed };
  const positions = camp
    ? Object.fromEntries(Object.entries(spoken).map(([pole, one]) => [pole, withVotes(one, camp)]))
    : spoken;
  return jointOutcome({ ...known, invited: [...known.invited], positions }).result;
}

/** How clear the votes behind the opinions for, and behind those against, are supposed to be. */
interface Camp {
  for: Votes;
  against: Votes;
}

const clear = { for: 1, against: 0 };
const close = { for: 1001, against: 1000 };
const tie = { for: 1, against: 1 };
const turned = ({ for: yes, against: no }: Votes): Votes => ({ for: no, against: yes });

/**
 * R84: how the members of a pôle voted is not the reader's to know. In a single committee (R40) what was said is therefore taken
 * with any votes that may be behind it, clear, close or, where a chair breaks ties, equal: their sum has a sign, and these
 * ends reach every sign there is. What is called settled is settled for all of them.
 */
function campsOf({ rules }: Known): (Camp | null)[] {
  if (rules.decisionModel !== 'singleCommittee') return [null];
  const sides = rules.castingVote ? [clear, close, tie] : [clear, close];
  return sides.flatMap((yes) => sides.map((no) => ({ for: yes, against: turned(no) })));
}

function withVotes({ votes: _, ...position }: RecordedPosition, camp: Camp): RecordedPosition {
  if (position.position.startsWith('favourable')) return { ...position, votes: camp.for };
  const against = ['unfavourable', 'noObjection', 'postponed'].includes(position.position);
  return against ? { ...position, votes: camp.against } : position;
}
