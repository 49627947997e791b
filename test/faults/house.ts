import type { Browser } from '../support/browser.js';
import { browserOf } from '../support/page-rehearsal.js';
import { drafted, duo, submitted } from '../support/play.js';
import type { Stage } from '../support/stage.js';

/** The holder with a draft, an officer, an expert asked for a reading. */
export interface House {
  stage: Stage;
  holder: Browser;
  officer: Browser;
  expert: Browser;
  draft: string;
  read: string;
}

export async function openHouse(stage: Stage): Promise<House> {
  const { people } = stage;
  const expert = people.experts('moveo')[0] ?? '';
  const play = await submitted(stage, duo());
  await play.admit();
  await play.clear('moveo');
  const person = people.all.find((one) => one.email === expert)?.id ?? '';
  await play.does(people.officer('moveo'), 'assignExpert', { pole: 'moveo', person });
  return {
    stage,
    holder: await browserOf(stage, people.holder),
    officer: await browserOf(stage, people.officer('moveo')),
    expert: await browserOf(stage, expert),
    draft: await drafted(stage, duo()),
    read: play.reference,
  };
}
