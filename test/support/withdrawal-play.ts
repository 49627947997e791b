import type { Answer, Question } from '../../workflows/index.js';
import { labelledDuo } from './label-play.js';
import type { Play } from './play.js';
import type { Person } from './people.js';
import type { Stage } from './stage.js';

/*
 * Labels that a pôle withdraws, after hearing their holder (R70).
 */

export const grounds = 'L’étude de marché jointe n’est pas celle qui a été lue.';
export const defence = 'L’étude a été corrigée, et le chargé de projet en avait été averti.';

export const notice = (pole: string) => ({ pole, ground: 'undeclaredChange', reasons: grounds });

/** The chair of the pôle gives notice, and the holder answers: its organ votes. */
export async function answered(stage: Stage, play: Play, pole: string): Promise<void> {
  await play.does(stage.people.chair(pole), 'noticeWithdrawal', notice(pole));
  await play.does(stage.people.holder, 'answerWithdrawal', { pole, answer: defence });
}

/** Each of these who has not yet says that they have no interest, and votes, as long as there is a vote. */
export async function voteOn(play: Play, voters: Person[], answer: Answer, about?: Question): Promise<void> {
  for (const { email, seat, pole } of voters) {
    const { you } = await play.seenBy(email);
    if (you.interests === 'undeclared') await play.does(email, 'declareInterests', { clear: true });
    const seen = await play.seenBy(email);
    const asked = seen.deliberations.find(
      (one) => one.pole === pole && one.state === 'voting' && (about ?? one.about) === one.about,
    );
    if (!asked) return;
    const vote = { pole, seat, question: asked.question, answer, reasons: 'Un motif.' };
    if (you.interests !== 'recused') await play.does(email, 'castAnswer', vote);
  }
}

export const withdraws = async (stage: Stage, play: Play, pole: string): Promise<void> => {
  await answered(stage, play, pole);
  await voteOn(play, stage.people.voters(pole), 'for');
};

/** The acts of a withdrawal, each once (R70). */
export const withdrawalActs: Record<string, (stage: Stage) => Promise<void>> = {
  'through a withdrawal that is dropped, then the lead’s, whose certificate another takes over': async (
    stage,
  ) => {
    const play = await labelledDuo(stage);
    const chair = stage.people.chair('id4car');
    await play.does(chair, 'noticeWithdrawal', notice('id4car'));
    await play.does(chair, 'dropWithdrawal', { pole: 'id4car', reasons: 'Le doute est levé.' });
    await withdraws(stage, play, 'moveo');
    await play.does(chair, 'takeOverCertificate', { pole: 'id4car' });
    expect((await play.seenBy(stage.people.holder)).labelLife?.labelling).toEqual(['id4car']);
  },

  'through a withdrawal that falls to steering': async (stage) => {
    const play = await labelledDuo(stage);
    const seated = stage.people.all.filter(
      ({ pole, organ, kind }) => pole === 'id4car' && organ === 'decision' && kind !== 'advisory',
    );
    const chair = stage.people.chair('id4car');
    for (const { email } of seated.filter((one) => one.email !== chair).slice(1))
      await (
        await stage.as(email)
      ).ask(play.reference, 'declareInterests', { clear: false, organisation: 'Atelier du Rhin' });
    await answered(stage, play, 'id4car');
    const decided = { pole: 'id4car', decision: 'COPIL-2026-12', withdraws: false };
    await play.does(stage.people.secretary, 'decideWithdrawal', decided);
    expect((await play.seenBy(stage.people.holder)).labelLife?.labelling).toEqual(['moveo', 'id4car']);
  },
};
