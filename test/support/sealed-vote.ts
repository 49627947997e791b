import type { Ballot } from '../../workflows/index.js';
import { duo, submitted, type Play } from './play.js';
import type { Stage } from './stage.js';

/** The lead whose vote is sealed. */
export const pole = 'moveo';

/** A request whose lead votes, all its voters clear; and the ballots they cast. The stage may open later. */
export function sealedVotes(stageOf: () => Stage) {
  const voting = async (): Promise<Play> => {
    const stage = stageOf();
    const play = await submitted(stage, duo(), { sitting: 3 });
    await play.admit();
    await play.clear(pole);
    await play.read(pole);
    for (const { email } of stage.people.voters(pole).slice(3)) {
      const { you } = await play.seenBy(email);
      if (you.interests === 'undeclared') await play.does(email, 'declareInterests', { clear: true });
    }
    await play.does(stage.people.officer(pole), 'openVote', { pole, mode: 'session' });
    return play;
  };
  const bodyOf = (n: number, ballot: Ballot) => {
    const { email = '', seat = '' } = stageOf().people.voters(pole)[n] ?? {};
    return { email, body: { pole, seat, ballot, reasons: `Motif pour ${ballot}.` } };
  };
  const cast = (play: Play, n: number, ballot: Ballot) => {
    const { email, body } = bodyOf(n, ballot);
    return play.does(email, 'castBallot', body);
  };
  return { voting, bodyOf, cast };
}
