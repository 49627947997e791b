import {
  electorateOf,
  hasVoted,
  isShort,
  reviewOf,
  type Aggregate,
  type PoleCode,
} from '../../workflows/index.js';
import { asSaid, type Complete } from './completion.js';
import type { LabellingWorld } from './world.js';

/** R31: the organs that recusals have left too few voters, as long as their opinion is not counted. */
export function waitsForVoter(aggregate: Aggregate, pole: PoleCode): boolean {
  const review = reviewOf(aggregate, pole);
  return review !== null && review.context.opinion === null && isShort(review.context);
}

/** Whoever has a mandate in the pôle, its case officers apart, who run the review and open its vote. */
const ofPole = ({ cooperation }: LabellingWorld, pole: PoleCode): string[] => [
  ...new Set(
    cooperation.people
      .filter((one) => one.pole === pole && one.role !== 'caseOfficer')
      .filter(({ id }) => !isOfficer(cooperation, pole, id))
      .map(({ id }) => id),
  ),
];

const isOfficer = ({ people }: LabellingWorld['cooperation'], pole: PoleCode, person: string) =>
  people.some((one) => one.id === person && one.pole === pole && one.role === 'caseOfficer');

/** R31: who of the pôle could be designated: neither a voter yet, nor aside, nor a reader, nor whoever designates. */
export function designable(
  { aggregate, world }: { aggregate: Aggregate; world: LabellingWorld },
  pole: PoleCode,
  designating: string,
): string[] {
  const review = reviewOf(aggregate, pole)?.context;
  if (!review) return [];
  const voters = electorateOf(review, world.cooperation.rolls[pole] ?? []).map(({ person }) => person);
  const reads = review.experts.map(({ person }) => person);
  return ofPole(world, pole).filter(
    (id) =>
      id !== designating &&
      review.declarations[id] !== false &&
      !voters.includes(id) &&
      !reads.includes(id) &&
      // R35: nor who has voted for another pôle.
      !hasVoted(aggregate, id, id),
  );
}

/** R31, R75: a person with a mandate in the pôle on that day, and no other. */
export const designateVoter: Complete = (completion) => {
  const { asked, world } = completion;
  const pole = String(asked.pole);
  const person = String(asked['person']);
  if (!ofPole(world, pole).includes(person) || hasVoted(completion.aggregate, person, person))
    return { missing: [{ code: 'notDesignable', rule: 'R31', liftedBy: 'chair' }] };
  return { ...asSaid(completion), roll: world.cooperation.rolls[pole] ?? [] };
};
