import type { DossierView } from '../../src/labelling/view/dossier-view.js';
import { said } from './planted.js';
import { duo, submitted, type Play } from './play.js';
import type { Stage } from './stage.js';

/** The day so many days after the stage's own, as a form writes it. */
export async function dayAfter({ owner }: Stage, days: number): Promise<string> {
  const { rows } = await owner.query<{ day: string }>(
    `SELECT to_char(platform.now() AT TIME ZONE 'Europe/Paris' + make_interval(days => $1), 'YYYY-MM-DD') AS day`,
    [days],
  );
  return rows[0]?.day ?? '';
}

/** R63a: whoever stops a request for its pôle has declared their interests before. */
async function declared({ people }: Stage, play: Play, by: string): Promise<void> {
  const { you } = await play.seenBy(by);
  if (by !== people.secretary && you.interests === 'undeclared')
    await play.does(by, 'declareInterests', { clear: true });
}

/** §9.2: the chair of the lead has the request stand still for so many days. */
export const suspended = async (
  stage: Stage,
  play: Play,
  days = 20,
  by = stage.people.chair('moveo'),
): Promise<DossierView> => {
  await declared(stage, play, by);
  return play.does(by, 'suspendRequest', {
    ...{ ground: 'consortiumDispute', reasons: said.reasons },
    until: await dayAfter(stage, days),
  });
};

export const resumed = async (
  stage: Stage,
  play: Play,
  by = stage.people.chair('moveo'),
): Promise<DossierView> => {
  await declared(stage, play, by);
  return play.does(by, 'resumeRequest', { reasons: said.reasons });
};

export const standstillActs: Record<string, (stage: Stage) => Promise<void>> = {
  'through a request that is suspended, and resumed': async (stage) => {
    const play = await submitted(stage, duo(), { sitting: 3 });
    await play.admit();
    // Stories before it have moved the clock near the closing, where steering alone may put anything off (R42).
    const { secretary } = stage.people;
    await suspended(stage, play, 1, secretary);
    await resumed(stage, play, secretary);
  },
};
