import { declaresOn, without } from './change-acts.js';
import { departs } from './departure-play.js';
import { colleague, handed } from './handover-play.js';
import { labelledDuo } from './label-play.js';
import { duo, submitted, type Play } from './play.js';
import type { Stage } from './stage.js';
import { actVisits, found, type Visit } from './visits.js';
import { voteOn } from './withdrawal-play.js';

/*
 * Pages of a dossier that changes hands (R62), and of a label whose holder declares a change, a pôle of which has left (R64).
 */

async function admitted(stage: Stage): Promise<Play> {
  const play = await submitted(stage, duo(), { sitting: 3 });
  await play.admit();
  return play;
}

/** One request in each situation of a proposal. */
async function proposals(stage: Stage): Promise<Visit[]> {
  const { people } = stage;
  const [objection, proposed, agreed, held] = [
    await admitted(stage),
    await admitted(stage),
    await admitted(stage),
    await admitted(stage),
  ];
  const body = { email: colleague, organisation: 'kept', absence: 'unreachable' };
  const known = 'Deux appels et trois lettres sont restés sans réponse depuis mars.';
  await objection.does(people.officer('moveo'), 'proposeInPlace', { ...body, reasons: known });
  await handed(stage, proposed).proposes(people.holder, colleague);
  await handed(stage, agreed).proposes(people.holder, colleague, 'replaced');
  await handed(stage, agreed).asks(colleague, 'acceptHandover');
  await handed(stage, held).proposes(people.holder, colleague);
  await handed(stage, held).asks(colleague, 'acceptHandover');
  const [near, far] = [people.officer('moveo'), people.chair('id4car')];
  const offers = [proposed, agreed].map(({ reference }) => `/reprendre/${reference}`);
  const answers = ['accept-handover', 'decline-handover'].map(
    (act) => `/dossiers/${proposed.reference}/actes/${act}`,
  );
  return [
    ...(await actVisits(objection, [people.holder, near, people.secretary])),
    ...(await actVisits(proposed, [people.holder, near, far, people.secretary])),
    ...found(colleague, '/', ...offers, ...answers),
    { who: far, path: offers[0] ?? '', status: 404 },
    ...(await actVisits(agreed, [people.holder])),
    ...(await actVisits(held, [colleague, near, far, people.secretary])),
  ];
}

/** A change the lead is to confirm, one that organs and steering answer, and one of a label a pôle of which has left. */
async function changes(stage: Stage): Promise<Visit[]> {
  const { people } = stage;
  const [light, judged, left] = [
    await labelledDuo(stage),
    await labelledDuo(stage),
    await labelledDuo(stage),
  ];
  await declaresOn(stage, light, without('Navette'));
  const another = { ...duo(), projectType: 'platform' as const };
  await departs(stage, left, 'id4car');
  for (const play of [judged, left]) await declaresOn(stage, play, another);
  await voteOn(judged, people.voters('moveo').slice(0, 1), 'for');
  const all = [people.holder, people.officer('moveo'), people.chair('moveo'), people.chair('id4car')];
  const seated = people
    .voters('moveo')
    .slice(1, 2)
    .map(({ email }) => email);
  return [
    ...(await actVisits(light, [...all, people.secretary])),
    ...(await actVisits(judged, [...all, ...seated, people.secretary])),
    ...(await actVisits(left, [...all, ...seated, people.secretary])),
  ];
}

export const handingVisits = async (stage: Stage): Promise<Visit[]> => [
  ...(await proposals(stage)),
  ...(await changes(stage)),
];
