/** R70, R84 over HTTP: what one pôle means to withdraw takes no place in the lists of the others. 40 s. */
import { expectSound } from '../support/aftermath.js';
import { labelledDuo } from '../support/label-play.js';
import type { Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';
import { notice, withdraws } from '../support/withdrawal-play.js';
import { pressingOn } from '../../src/labelling/reach.js';

let stage: Stage;
let play: Play;
beforeAll(async () => {
  stage = await openStage();
  play = await labelledDuo(stage);
}, 60_000);
afterAll(() => stage.close());

const idOf = (email: string) => stage.people.all.find((one) => one.email === email)?.id ?? '';
/** The instant at which the request presses somebody: what the first screen is ordered by. */
const pressesAt = async (email: string) => {
  const { requests } = await pressingOn(stage.parts.readPool, idOf(email), { limit: 5, after: null });
  return requests[0]?.place.at;
};

it('the date of its answer orders the screen of that pôle, and of nobody else', async () => {
  const { people } = stage;
  const before = await pressesAt(people.officer('moveo'));
  await play.does(people.chair('id4car'), 'noticeWithdrawal', notice('id4car'));
  const [open] = (await play.seenBy(people.chair('id4car'))).labelLife?.withdrawals ?? [];
  expect(await pressesAt(people.chair('id4car'))).toBe(open?.answerBy);
  expect(before).toBeDefined();
  expect(await pressesAt(people.officer('moveo'))).toBe(before);
});

it('forty notices and more leave the news of the others as they were', async () => {
  const { people } = stage;
  const chair = people.chair('id4car');
  const news = async () => {
    const { body } = await (
      await stage.as(people.officer('moveo'))
    ).get<{ news: { fact: string }[] }>('/work');
    return body.news.map(({ fact }) => fact);
  };
  const before = await news();
  expect(before).toContain('labelGranted');
  for (let round = 0; round < 25; round += 1) {
    await play.does(chair, 'dropWithdrawal', { pole: 'id4car', reasons: 'Le doute est levé.' });
    await play.does(chair, 'noticeWithdrawal', notice('id4car'));
  }
  expect(await news()).toEqual(before);
}, 60_000);

it('once the lead has withdrawn and another leads, the lists name the officer of the one that leads', async () => {
  const { people } = stage;
  const owner = async (email: string) => {
    const { body } = await (
      await stage.as(email)
    ).get<{ lines: { owner: { role: string; pole: string | null; you: boolean } | null }[] }>('/dossiers');
    return body.lines[0]?.owner;
  };
  expect(await owner(people.officer('moveo'))).toMatchObject({
    role: 'caseOfficer',
    pole: 'moveo',
    you: true,
  });
  await withdraws(stage, play, 'moveo');
  expect(await owner(people.chair('id4car'))).toMatchObject({ role: 'chair', pole: null, you: true });
  expect(await owner(people.chair('moveo'))).toMatchObject({ role: 'chair', pole: null, you: false });
  await play.does(people.chair('id4car'), 'takeOverCertificate', { pole: 'id4car' });
  expect(await owner(people.officer('id4car'))).toMatchObject({
    role: 'caseOfficer',
    pole: 'id4car',
    you: true,
  });
  expect(await owner(people.officer('moveo'))).toMatchObject({ pole: 'id4car', you: false });
  await expectSound(stage);
}, 60_000);
