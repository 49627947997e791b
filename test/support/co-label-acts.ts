import { duo, submitted, type Play } from './play.js';
import type { Stage } from './stage.js';

const pole = 'id4car';

/** The vote of an invited pôle is counted, and its chair has not signed. */
export async function unsigned(stage: Stage): Promise<Play> {
  const play = await submitted(stage, duo(), { sitting: 3 });
  await play.admit();
  await play.lead('moveo', 'favourable');
  await play.clear(pole);
  const officer = stage.people.officer(pole);
  await play.does(officer, 'acceptReview', { pole });
  await play.does(officer, 'concludeExpertise', { pole, reasons: 'Le délai est court.' });
  await play.vote(pole, 'favourable');
  return play;
}

/** Its chair signs late, and adds its label after the decision (R44, R45). */
export async function addedLate(stage: Stage, play: Play): Promise<void> {
  await play.validate(pole);
  await play.certify();
  await play.does(stage.people.chair(pole), 'addCoLabel', { pole });
  expect((await play.seenBy(stage.people.holder)).labelLife?.labelling).toEqual(['moveo', pole]);
}
