/** R54: letters leave by day, on worked days, and at any hour of closing day; a worker that wakes at night waits. 20 s. */
import { expectSound } from '../support/aftermath.js';
import { advanceClock, setClock } from '../support/clock.js';
import { duo, submitted } from '../support/play.js';
import { browserOf, rehearsedPage } from '../support/page-rehearsal.js';
import { openStage, type Stage } from '../support/stage.js';

const fridayNight = '2027-03-12T21:00:00Z';
const saturdayNoon = '2027-03-13T11:00:00Z';
const mondayAtEight = '2027-03-15T07:00:00Z';

let stage: Stage;
beforeEach(async () => void (stage = await openStage({ rules: { quietHours: true } })), 60_000);
afterEach(() => stage.close());

const sent = () => stage.smtp.letters.length;
async function postedAt(instant: string): Promise<number> {
  await setClock(stage.owner, instant);
  const before = sent();
  await stage.post();
  return sent() - before;
}

it('what is done on a Friday night is told on Monday at eight, and the rehearsal says so', async () => {
  const play = await submitted(stage, duo());
  expect(await postedAt('2027-03-09T09:05:00Z')).toBeGreaterThan(0);
  await setClock(stage.owner, fridayNight);
  const officer = stage.people.officer('moveo');
  await play.does(officer, 'declareInterests', { clear: true });
  const rehearsed = await (await stage.as(officer)).rehearse(play.reference, 'admit');
  expect(rehearsed.lettersLeave).toBe('2027-03-15T07:00:00.000Z');
  const page = await rehearsedPage(await browserOf(stage, officer), play.reference, 'admit');
  expect(page.body.replace(/[\u00a0\u202f]/g, ' ')).toContain('Ces lettres partiraient lundi 15 mars à 8 h');
  await play.does(officer, 'admit');
  expect([await postedAt(fridayNight), await postedAt(saturdayNoon)]).toEqual([0, 0]);
  expect(await postedAt(mondayAtEight)).toBeGreaterThan(0);
  await expectSound(stage);
});

/** A request whose lead has only to certify, and the day its call closes. */
async function toCertify() {
  const play = await submitted(stage, duo(), { sitting: 3 });
  await play.admit();
  await play.lead('moveo', 'favourable');
  await play.opinion('id4car', 'favourable');
  const { closesAt } = (await play.seenBy(stage.people.holder)).call;
  return { play, day: closesAt.slice(0, 10) };
}

async function livedTo(instant: string): Promise<void> {
  await setClock(stage.owner, instant);
  await stage.pass('0 seconds');
  await stage.post();
}

it('on the day its call closes a letter leaves at once, whatever the hour', async () => {
  const { play, day } = await toCertify();
  await livedTo(`${day}T03:00:00Z`);
  const before = sent();
  await play.certify();
  await stage.post();
  expect(sent()).toBeGreaterThan(before);
});

it('what is done on the eve at night is told as closing day begins, not at eight', async () => {
  const { play, day } = await toCertify();
  // In summer that day begins at 22:00 UTC.
  const eve = `${new Date(Date.parse(`${day}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10)}T20:30:00Z`;
  await livedTo(eve);
  const before = sent();
  await play.certify();
  await livedTo(eve.replace('20:30', '21:59'));
  expect(sent()).toBe(before);
  await livedTo(eve.replace('20:30', '22:01'));
  expect(sent()).toBeGreaterThan(before);
});

it('a letter owed by day that no worker took leaves neither in the night nor counts an attempt', async () => {
  await submitted(stage, duo());
  expect(await postedAt('2027-03-09T22:00:00Z')).toBe(0);
  const { rows } = await stage.owner.query(
    'SELECT DISTINCT attempts, next_attempt_at AS next FROM workflow.outbox WHERE sent_at IS NULL',
  );
  expect(rows).toEqual([{ attempts: 0, next: new Date('2027-03-10T07:00:00Z') }]);
  await advanceClock(stage.owner, '10 hours');
  await stage.post();
  await expectSound(stage);
});

it('with the setting off, as the demonstration has it, it leaves at any hour', async () => {
  await stage.close();
  stage = await openStage({ rules: { quietHours: false }, opens: saturdayNoon });
  await submitted(stage, duo());
  await stage.post();
  expect(sent()).toBeGreaterThan(0);
});
