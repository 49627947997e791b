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
  const [holder, officer, reader] = await Promise.all(
    [people.holder, people.officer('moveo'), expert].map((email) => browserOf(stage, email)),
  );
  if (!holder || !officer || !reader) throw new Error('three browsers');
  return { stage, holder, officer, expert: reader, draft: await drafted(stage, duo()), read: play.reference };
}
