/** R51, R60, R62 over HTTP: a version that comes too late is its holder’s to go on with, and nobody hears of whom it brings in. 40 s. */
import { situationOf } from '../../src/labelling/read.js';
import { changeNow } from '../../src/labelling/versions.js';
import { aggregateOf } from '../../src/labelling/world.js';
import { expectSound } from '../support/aftermath.js';
import { setClock } from '../support/clock.js';
import { duo, rewritten, submitted, type Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';
import { begun, versioned } from '../support/version-play.js';

let stage: Stage;
let play: Play;
beforeAll(async () => {
  stage = await openStage();
  play = await submitted(stage, duo(), { sitting: 3 });
  await play.admit();
}, 60_000);
afterAll(() => stage.close());

const newcomer = 'HIBOU.Arrivee@nouveau.example';
const known = async () => {
  const { rows } = await stage.owner.query<{ email: string }>('SELECT email FROM public.dossier_contact');
  return rows.map(({ email }) => email).join(' ');
};

it('a version that waits is judged as it is now, though a later one was refused at the door', async () => {
  const { reference } = play;
  const fewer = { ...duo(), partners: duo().partners.filter(({ name }) => !name.startsWith('Navette')) };
  await versioned(stage, { reference }, fewer);
  const waits = async () => {
    const situation = await situationOf(stage.parts.readPool, reference);
    if (!situation) throw new Error('no request');
    return changeNow({ world: situation.world, aggregate: aggregateOf(situation.instances) });
  };
  const before = await waits();
  expect(before?.grounds).toContain('partnerLeft');
  await begun(stage, reference);
  const holder = await stage.as(stage.people.holder);
  await rewritten(holder, reference, fewer);
  const again = await holder.ask(reference, 'handInVersion', { changes: 'La même.' });
  expect(again).toMatchObject({ status: 409, body: { reasons: [{ code: 'versionUnchanged' }] } });
  expect(await waits()).toEqual(before);
}, 60_000);

it('a version handed in too late is refused, goes on as a draft, and its partners are nobody’s readers', async () => {
  const { rows } = await stage.owner.query<{ at: Date }>(
    `SELECT min(closes_at) - interval '1 hour' AS at FROM public.funding_call f
      WHERE EXISTS (SELECT FROM public.dossier d WHERE d.call_id = f.id)`,
  );
  await setClock(stage.owner, rows[0]?.at.toISOString() ?? '');
  const holder = await stage.as(stage.people.holder);
  await begun(stage, play.reference);
  const [first, second, ...others] = duo().partners;
  if (!first || !second) throw new Error('no partners');
  const joined = {
    ...second,
    name: 'HIBOU',
    siren: null,
    contactEmail: newcomer,
    contactName: 'Ida Roy',
    cost: first.cost,
  };
  await rewritten(holder, play.reference, { ...duo(), partners: [first, second, joined, ...others] });
  const asked = await holder.ask(play.reference, 'handInVersion', { changes: 'Un partenaire arrive.' });
  expect(asked).toMatchObject({ status: 409, body: { reasons: [{ code: 'versionTooLate', rule: 'R51' }] } });

  expect(await known()).not.toContain('nouveau.example');
  const draft = await holder.get<{ content: { partners: { name: string }[] } }>(
    `/dossiers/${play.reference}/draft`,
  );
  expect([draft.status, draft.body.content.partners.map(({ name }) => name).includes('HIBOU')]).toEqual([
    200,
    true,
  ]);
  expect((await play.seenBy(stage.people.holder)).versionToCome).toBe('begun');
  await expectSound(stage);
}, 60_000);
