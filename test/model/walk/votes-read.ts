import {
  deliberationOf,
  deliberationsIn,
  settingsOf,
  type Aggregate,
  type PoleCode,
  type PoleReviewContext,
  type Roll,
} from '../../../workflows/index.js';
import { verdictOf, type House, type Said, type Verdict, type Voter } from '../../oracles/organ-vote.js';

/*
 * The votes of a walk as an independent reader of R30-R34 counts them.
 */

const letters: Record<string, Said> = {
  favourable: 'F',
  favourableWithReservations: 'R',
  complementRequested: 'C',
  unfavourable: 'U',
  abstain: 'A',
  for: 'F',
  against: 'U',
};

type Ballots = Record<string, { ballot?: string }>;

/** The organ's vote as an independent reader of R30-R34 counts it. */
function readOf(
  { roll, declarations }: { roll: Roll; declarations: Record<string, boolean> },
  { electorate, ballots }: { electorate: Roll; ballots: Ballots },
  house: House,
): Verdict {
  const office = (id: string): Pick<Voter, 'office'> => {
    const seat = roll.find((one) => one.id === id);
    return seat?.chair ? { office: 'chair' } : seat?.deputy ? { office: 'deputy' } : {};
  };
  const sitting = electorate.map(({ id }): Voter => {
    const said = letters[ballots[id]?.ballot ?? ''];
    return { ...office(id), ...(said && { ballot: said }) };
  });
  const aside = roll
    .filter(({ id, person }) => declarations[person] === false && !electorate.some((one) => one.id === id))
    .map(({ id }): Voter => ({ ...office(id), recused: true }));
  return verdictOf([...sitting, ...aside], house);
}

export function verdictIn(context: PoleReviewContext): Verdict {
  const { vote, role, rules } = context;
  if (!vote) return 'quorumMissed';
  const { quorumShare, minimumVoters, secondCallMinimum, reservationsShare, castingVote } = settingsOf(rules);
  return readOf(context, vote, {
    ...{ lead: role === 'lead', secondCall: vote.secondCall, remote: vote.mode === 'remote', castingVote },
    ...{ quorumPercent: quorumShare * 100, reservationsPercent: reservationsShare * 100 },
    ...{ minimumVoters, secondCallMinimum },
  });
}

/** Whether another organ of the pôle has found for what it was asked (R68). */
export function organHeard(aggregate: Aggregate, pole: PoleCode): boolean {
  return deliberationsIn(aggregate, pole).some((key) => {
    const { context } = deliberationOf(aggregate, key) ?? {};
    if (!context) return false;
    const { quorumShare, minimumVoters, secondCallMinimum, castingVote } = settingsOf(context.rules);
    const ballots = Object.fromEntries(
      Object.entries(context.vote.answers).map(([seat, { answer }]) => [seat, { ballot: answer }]),
    );
    const verdict = readOf(
      context,
      { electorate: context.vote.electorate, ballots },
      {
        ...{
          lead: true,
          secondCall: context.vote.secondCall,
          remote: true,
          castingVote,
          reservationsPercent: 101,
        },
        ...{ quorumPercent: quorumShare * 100, minimumVoters, secondCallMinimum },
      },
    );
    return verdict === 'favourable';
  });
}
