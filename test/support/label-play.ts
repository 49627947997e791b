import { duo, submitted, type Play } from './play.js';
import type { Stage } from './stage.js';

export const why = 'Une déclaration du dossier est contestée par un partenaire.';

/** A label of Mov’eo, the lead, and iD4CAR, granted and not transmitted yet. */
export async function labelledDuo(stage: Stage): Promise<Play> {
  const play = await submitted(stage, duo(), { sitting: 3 });
  await play.admit();
  await play.lead('moveo', 'favourable');
  await play.opinion('id4car', 'favourable');
  await play.certify();
  return play;
}

/** What one asks of a label, and what is answered: the status, and the body whatever it is. */
export const askingOn = (stage: Stage, play: Play) => async (email: string, act: string, body: object) =>
  (await stage.as(email)).ask(play.reference, act, { ...body });

/** The letters about this request somebody got, since so many. */
export const lettersOn = (stage: Stage, play: Play, email: string) =>
  stage.smtp.lettersTo(email).filter(({ subject }) => subject?.includes(play.reference));
