import { handoverActs } from './handing-on-acts.js';
import { labelledDuo } from './label-play.js';
import { duo, rewritten, type Play } from './play.js';
import type { Stage } from './stage.js';
import { begun } from './version-play.js';
import { voteOn } from './withdrawal-play.js';

const changes = 'Un partenaire quitte le projet.';

/** The holder of a label begins a version, writes it, and declares what changes (R62). */
export async function declaresOn(
  stage: Stage,
  { reference }: Pick<Play, 'reference'>,
  content: ReturnType<typeof duo>,
) {
  const holder = await stage.as(stage.people.holder);
  await begun(stage, reference);
  await rewritten(holder, reference, content);
  return holder.ask(reference, 'declareChange', { changes });
}

/** The project without the partners whose name begins so. */
export const without = (name: string) => ({
  ...duo(),
  partners: duo().partners.filter((one) => !one.name.startsWith(name)),
});

/** The acts on a declared change, each once (R62). */
export const changeActs: Record<string, (stage: Stage) => Promise<void>> = {
  'through a change of partners declared once there is a label, and confirmed': async (stage) => {
    const play = await labelledDuo(stage);
    const { holder, officer } = stage.people;
    await begun(stage, play.reference);
    await rewritten(await stage.as(holder), play.reference, without('Navette'));
    await play.does(holder, 'declareChange', { changes });
    await play.does(officer('moveo'), 'confirmChange');
  },

  'through a change after the label for which steering answers': async (stage) => {
    const play = await labelledDuo(stage);
    const { people } = stage;
    await declaresOn(stage, play, { ...duo(), projectType: 'platform' });
    const seated = people.all.filter(
      ({ pole, organ, kind, email }) =>
        pole === 'id4car' && organ === 'decision' && kind !== 'advisory' && email !== people.chair('id4car'),
    );
    for (const { email } of seated.slice(1))
      await play.does(email, 'declareInterests', { clear: false, organisation: 'Atelier du Rhin' });
    await voteOn(play, people.voters('moveo'), 'for');
    const ruling = { pole: 'id4car', decision: 'COPIL-2026-13', keeps: true };
    await play.does(people.secretary, 'decideChange', ruling);
  },

  ...handoverActs,
};
