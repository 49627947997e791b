import type { DossierView } from '../../src/labelling/view/dossier-view.js';
import { duo, submitted, type Play, type Staging } from './play.js';
import type { DossierContent } from '../../src/dossiers/index.js';
import type { Person } from './people.js';
import type { Stage } from './stage.js';

/*
 * Requests that their lead refuses, and the board of Mov’eo that hears their appeal (R68).
 */

export const why = 'La part du marché a été lue sur une version dépassée de l’étude.';

/** The board, in the order of its seats: five who never vote on labels, and one who sits in both organs. */
export const boardOf = ({ people }: Stage): Person[] =>
  people.all.filter(({ pole, organ, kind, email }) => {
    const other = pole === 'moveo' && organ === 'opinion' && kind === 'voting';
    return other && !['edouard.lhomme@moveo.example', 'nora.belkacem@moveo.example'].includes(email);
  });

/** Refused by `lead`, whose opinion is unfavourable and which nobody takes over. */
export async function refused(
  stage: Stage,
  { lead = 'moveo', content = duo(), ...staging }: { lead?: string; content?: DossierContent } & Staging = {},
): Promise<Play> {
  const play = await submitted(stage, content, staging);
  await play.admit();
  await play.lead(lead, 'unfavourable');
  await untilComputed(stage, play);
  await play.certify();
  return play;
}

/** Days pass until nobody can take the lead over any more. */
export async function untilComputed(stage: Stage, play: Play): Promise<void> {
  for (let day = 0; day < 14; day += 1) {
    if ((await play.seenBy(stage.people.holder)).state === 'jointDecision') break;
    await stage.pass('1 day');
  }
}

export const appeals = (stage: Stage, play: Play): Promise<DossierView> =>
  play.does(stage.people.holder, 'requestReexamination', { reasons: why });

/** Each of these says that they have no interest, and votes. */
export async function answer(play: Play, board: Person[], ...said: string[]): Promise<void> {
  for (const [index, vote] of said.entries()) {
    const { email = '', seat = '' } = board[index] ?? {};
    await play.does(email, 'declareInterests', { clear: true });
    await play.does(email, 'castAnswer', {
      pole: 'moveo',
      seat,
      question: 1,
      answer: vote,
      reasons: `Motif ${index + 1}.`,
    });
  }
}
