import { duo, submitted } from '../support/play.js';
import type { Stage } from '../support/stage.js';
import type { Answer, Program } from '../support/program.js';
import { openVote } from './brinks.js';
import { originalOf, type Copy, type Original } from './copies.js';

/** An act and the deadline it races against. */
export interface LastSecond {
  original: Original;
  /** the due row, as `<instance>/<deadline>` */
  due: string;
  act: (copy: Copy, key: string) => Promise<Answer>;
  /** the fact the act makes */
  says: string;
  /** whether the deadline still acts after the act, or the act has done away with it */
  stillDue: boolean;
}

/** Every race of F7 by its name; each prepares its request on a stage of its own. */
export const lastSeconds: Record<string, (stage: Stage) => Promise<LastSecond>> = {
  'a ballot that leaves others out': (stage) => ballot(stage, 2),
  'the last ballot': (stage) => ballot(stage, 3),
  'an acceptance': acceptance,
  'a certification': certification,
};

/** So many of the four voters have voted; the next one votes at the end of the window. */
async function ballot(stage: Stage, cast: number): Promise<LastSecond> {
  const { play, voters } = await openVote(stage, 4);
  const body = { pole: 'moveo', ballot: 'favourable' };
  const vote = ({ program, seat }: { program: Program; seat: string }, reference: string, key?: string) =>
    program.ask(reference, 'castBallot', { ...body, seat }, key);
  for (const voter of voters.slice(0, cast)) await vote(voter, play.reference);
  const next = voters[cast];
  if (!next) throw new Error('everybody has voted');
  return {
    original: await originalOf(stage.owner, play.reference),
    due: 'review:moveo/voteWindow',
    act: ({ reference }, key) => vote(next, reference, key),
    says: 'ballotCast',
    // The last ballot closes the vote itself.
    stillDue: cast < 3,
  };
}

/** An invited pôle accepts as the co-review ends; it is silent in either case, for it has no opinion yet (R41). */
async function acceptance(stage: Stage): Promise<LastSecond> {
  const play = await submitted(stage, duo(), { sitting: 3 });
  await play.admit();
  await play.lead('moveo', 'favourable');
  await play.clear('id4car');
  const officer = await stage.as(stage.people.officer('id4car'));
  return {
    original: await originalOf(stage.owner, play.reference),
    due: 'request/coReview',
    act: ({ reference }, key) => officer.ask(reference, 'acceptReview', { pole: 'id4car' }, key),
    says: 'reviewAccepted',
    stillDue: true,
  };
}

/** The lead's chair certifies as the call closes: a label, or a request that lapses (R41). */
async function certification(stage: Stage): Promise<LastSecond> {
  const play = await submitted(stage, duo(), { sitting: 3 });
  await play.admit();
  await play.lead('moveo', 'favourable');
  await play.opinion('id4car', 'favourable');
  const chair = await stage.as(stage.people.chair('moveo'));
  await stage.pass('50 days');
  return {
    original: await originalOf(stage.owner, play.reference),
    due: 'request/closing',
    act: ({ reference }, key) => chair.ask(reference, 'confirmOutcome', {}, key),
    says: 'labelGranted',
    stillDue: false,
  };
}
