import { poleOfKey, type PoleReviewContext } from '../../workflows/index.js';
import { inForce, type Cooperation } from './cooperation.js';
import { wasClear, wasRecused } from './declarations.js';
import type { Subject } from './invariant.js';
import { chainOf, once, placeOf, type RequestRead } from './request-read.js';
import { isCounted, votesOf, type BallotRead } from './votes.js';

const reviewKeys = ({ instances }: RequestRead) => Object.keys(instances).filter((key) => poleOfKey(key));
const ballotsOf = once((request) => reviewKeys(request).flatMap((key) => votesOf(request, key).ballots));
const where = (request: RequestRead, wrong: (ballot: BallotRead) => boolean): string[] =>
  ballotsOf(request)
    .filter(wrong)
    .map(({ entry }) => placeOf(entry));

/** R30, R33: who casts holds the seat at that instant, or its proxy. */
function unmandated(request: RequestRead, cooperation: Cooperation): string[] {
  const { mandates, proxies } = cooperation;
  return where(request, ({ entry: { at, key }, seat, person }) => {
    // R31: whom the pôle has designated votes under their own id.
    if (seat === person && designatedBefore(request, key, person, at))
      return !mayBeNamed(cooperation, key, person, at);
    const sits = mandates.filter((one) => one.seat === seat && one.id === person);
    const bears = proxies.filter((one) => one.seat === seat && one.bearer === person);
    return inForce(sits, at).length + inForce(bears, at).length === 0;
  });
}

const designatedBefore = (request: RequestRead, key: string, person: string, at: string) =>
  chainOf(request, key).some(
    (entry) =>
      entry.at <= at &&
      entry.body.facts.some((fact) => fact.type === 'voterDesignated' && fact['person'] === person),
  );

/** R31: a person of the pôle, at that instant, who does not run its reviews. */
function mayBeNamed({ mandates }: Cooperation, key: string, person: string, at: string): boolean {
  const held = mandates.filter((one) => one.id === person && one.pole === poleOfKey(key));
  const roles = inForce(held, at).map(({ role }) => role);
  return roles.length > 0 && !roles.includes('caseOfficer');
}

/** R31, R63b */
function misdesignated(request: RequestRead, cooperation: Cooperation): string[] {
  return request.entries
    .filter(({ at, key, body }) =>
      body.facts.some(
        ({ type, person }) =>
          type === 'voterDesignated' &&
          (!mayBeNamed(cooperation, key, String(person), at) || wasRecused(request, String(person), at)),
      ),
    )
    .map(placeOf);
}

function outside(request: RequestRead): string[] {
  return reviewKeys(request).flatMap((key) => {
    const instance = request.instances[key];
    const { vote } = instance?.snapshot.context as PoleReviewContext;
    const eligible = vote?.electorate.map(({ id }) => id) ?? [];
    return Object.keys(vote?.ballots ?? {})
      .filter((seat) => !eligible.includes(seat))
      .map((seat) => `${instance?.id} seat ${seat}`);
  });
}

export const ballots: Subject = {
  about: 'Ballots',
  remedy: 'Read the entry with the chair of the pôle, before its opinion is told.',
  invariants: [
    {
      name: 'ballotOfRecused',
      rule: 'R63',
      promise: 'who casts a ballot has declared to have no interest',
      ofRequest: (request) => where(request, ({ entry: { at }, person }) => !wasClear(request, person, at)),
    },
    {
      name: 'ballotWithoutMandate',
      rule: 'R30',
      promise: 'who casts a ballot holds the seat or its proxy at that instant',
      ofRequest: unmandated,
    },
    {
      name: 'voterMisdesignated',
      rule: 'R31',
      promise:
        'who is designated to vote has a mandate in the pôle, runs none of its reviews, and does not stand aside',
      ofRequest: misdesignated,
    },
    {
      name: 'ballotAfterClosing',
      rule: 'R32',
      promise: 'a ballot is cast while the vote is open',
      ofRequest: (request) => where(request, ({ open }) => !open),
    },
    {
      name: 'ballotTwice',
      rule: 'R4',
      promise: 'a seat votes once',
      ofRequest: (request) => where(request, ({ again }) => again),
    },
    {
      name: 'personTwoBallots',
      rule: 'R35',
      promise: 'one person’s vote stands once on a request, whatever the organs they sit in',
      ofRequest: (request) => {
        const standing = ballotsOf(request).filter(({ stands }) => stands);
        const elsewhere = ({ voter, seat }: BallotRead) =>
          standing.some((one) => one.voter === voter && one.seat !== seat);
        return where(request, (ballot) => ballot.stands && elsewhere(ballot));
      },
    },
    {
      name: 'voteMiscounted',
      rule: 'R33',
      promise: 'a count has the ballots that were cast before the closing, and the quorum',
      ofRequest: (request) =>
        reviewKeys(request)
          .flatMap((key) => votesOf(request, key).counts)
          .filter((count) => !isCounted(count))
          .map(({ entry }) => placeOf(entry)),
    },
    {
      name: 'ballotOutsideElectorate',
      rule: 'R31',
      promise: 'the ballots kept are those of seats that may vote',
      ofRequest: outside,
    },
  ],
};
