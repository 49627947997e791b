import { peopleOf } from '../support/people.js';
import { duo, project, submitted, type Play } from '../support/play.js';
import type { Stage } from '../support/stage.js';
import type { Ballot } from '../../workflows/index.js';
import type { Voter } from './ballot-race.js';
import { originalOf, type Original } from './copies.js';
import { seatVoters } from './organs.js';

/** A request led to the edge of what is raced for, once; every race has a copy of it. */
export interface Brink {
  original: Original;
  /** the request that was led there, left as it is */
  play: Play;
}

/** The lead's vote is open and nobody has voted; its organ has this many voters. */
export async function openVote(stage: Stage, voters: number): Promise<Brink & { voters: Voter[] }> {
  await seatVoters(stage.owner, 'moveo', voters);
  const widened = { ...stage, people: await peopleOf(stage.owner) };
  const play = await submitted(widened, duo());
  await play.admit();
  await play.clear('moveo');
  await play.read('moveo');
  await play.does(widened.people.officer('moveo'), 'openVote', { pole: 'moveo', mode: 'session' });
  const people = widened.people.voters('moveo');
  const sitting = await Promise.all(
    people.map(async ({ email, seat }) => ({ program: await stage.as(email), seat: seat ?? '' })),
  );
  return { original: await originalOf(stage.owner, play.reference), play, voters: sitting };
}

/** Four invited pôles have voted like this, in their order; their chairs have only to sign. */
export async function fourOpinions(
  stage: Stage,
  poles: readonly string[],
  ballots: readonly Ballot[],
): Promise<Brink> {
  const content = project('5G-OPEN-ROAD');
  const coLabels = poles.map((pole) => ({ pole, reason: 'Le consortium y est implanté.' }));
  const play = await submitted(stage, { ...content, wishedLead: 'moveo', coLabels }, { sitting: 3 });
  await play.admit();
  await play.lead('moveo', 'favourable');
  for (const [n, pole] of poles.entries()) {
    await play.clear(pole);
    await play.does(stage.people.officer(pole), 'acceptReview', { pole });
    const reasons = 'La lecture du référent suffit.';
    await play.does(stage.people.officer(pole), 'concludeExpertise', { pole, reasons });
    await play.vote(pole, ballots[n] ?? 'favourable');
  }
  return { original: await originalOf(stage.owner, play.reference), play };
}
