import { electorate } from '../../pole-review/v1/electorate.js';
import { castingSeat, tally } from '../../pole-review/v1/tally.js';
import type { Tally } from '../../pole-review/v1/vocabulary.js';
import { settingsOf, type PinnedValues } from '../../rule-set.js';
import type { Ballot, PersonId, Roll } from '../../vocabulary.js';
import type { Answer, DeliberationContext, Verdict } from './vocabulary.js';

type Organ = Pick<DeliberationContext, 'roll' | 'barred' | 'declarations' | 'rules'>;

/** R63b, R68: who takes no part: who has declared an interest, and who has voted on the request. */
export const isAside = ({ barred, declarations }: Pick<Organ, 'barred' | 'declarations'>, person: PersonId) =>
  barred.includes(person) || declarations[person] === false;

/** R30, R31: the voting seats of the organ, its alternates where those aside leave too few. */
export const votersIn = (organ: Organ): Roll =>
  electorate(organ.roll, (person) => isAside(organ, person), settingsOf(organ.rules));

/** R31: too few are left to judge. */
export const isTooSmall = (organ: Organ): boolean =>
  new Set(votersIn(organ).map(({ person }) => person)).size < settingsOf(organ.rules).minimumVoters;

/** How the count of an organ's opinion reads an answer (R33). */
export const ballotOf: Record<Answer, Ballot> = {
  for: 'favourable',
  against: 'unfavourable',
  abstain: 'abstain',
};

/** R30-R34 on the answers at hand: a vote held at a distance, whose quorum no second call relaxes (R32). */
export function countOf(context: DeliberationContext): Tally {
  const { vote, roll, rules } = context;
  const ballots = Object.fromEntries(
    Object.entries(vote.answers).map(([seat, { answer, person, voter, at }]) => [
      seat,
      { ballot: ballotOf[answer], person, voter, at },
    ]),
  );
  return tally({
    vote: { electorate: vote.electorate, ballots, secondCall: vote.secondCall, mode: 'remote' },
    role: 'lead',
    castingSeat: castingSeat(roll, (person) => isAside(context, person)),
    rules: settingsOf(rules),
  });
}

/** What is not carried by a majority, or by the casting vote, is not carried: what stood stands. */
export function verdictOf({ quorumMet, opinion }: Tally): Verdict {
  if (!quorumMet) return 'silent';
  return opinion === 'favourable' ? 'carried' : 'notCarried';
}

export const everyoneAnswered = ({ vote }: Pick<DeliberationContext, 'vote'>): boolean =>
  vote.electorate.every(({ id }) => vote.answers[id]);

/** R33: which answers say why. */
export const reasonsAsked = (rules: PinnedValues): Answer[] =>
  (['for', 'against', 'abstain'] as const).filter(
    (answer) => settingsOf(rules).reasonsRequired[ballotOf[answer]],
  );
