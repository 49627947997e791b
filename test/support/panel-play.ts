import { said, within } from './planted.js';
import { duo, submitted, type Play, type Staging } from './play.js';
import type { Stage } from './stage.js';

export const charter = ['moveo', 'id4car', 'mta', 'pvf'];
/** The pôle that signs in the place of all of them. */
export const signing = 'id4car';

/** A request whose every pôle stands aside, one lead after the other: an outside panel is to be named (R63h). */
export async function allAside(stage: Stage, staging: Staging = {}): Promise<Play> {
  const play = await submitted(stage, duo(), staging);
  await play.admit();
  await standAside(stage, play, charter);
  return play;
}

/** Each of the pôles stands aside, given the lead first where nobody has it. */
export async function standAside({ people }: Stage, play: Play, poles: string[]): Promise<void> {
  for (const pole of poles) {
    const { state } = await play.seenBy(people.secretary);
    if (state === 'leadAttribution')
      await play.does(people.secretary, 'attributeLead', { pole, decision: 'COPIL-2026-11' });
    await play.does(people.chair(pole), 'recusePole', { pole, reasons: within(pole, said.reasons) });
  }
}

/** Addresses of an expert of each pôle that does not sign. */
export const outsidersOf = ({ people }: Stage): string[] =>
  charter.filter((pole) => pole !== signing).map((pole) => people.experts(pole)[0] ?? '');

/** What the secretary says to name these people. */
export function naming({ people }: Stage, emails: string[], pole = signing) {
  const ids = emails.map((email) => people.all.find((one) => one.email === email)?.id ?? '');
  const [expert1, expert2, expert3] = ids;
  return { pole, decision: 'COPIL-2026-12', expert1, expert2, expert3 };
}
