/** A request whose review is suspended, by each role over HTTP, and what goes on all the same (§9.2, R53). 40 s. */
import { expectSound } from '../support/aftermath.js';
import { duo, submitted, type Play } from '../support/play.js';
import { dayAfter, resumed, suspended } from '../support/standstill-play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

const lettersOf = (email: string, { reference }: Play) =>
  stage.smtp.lettersTo(email).filter(({ subject }) => subject?.includes(reference));
const codesOf = (body: unknown) =>
  (body as { reasons?: { code: string }[] }).reasons?.map(({ code }) => code);
const why = 'Deux partenaires se disputent la propriété des résultats.';

describe('the lead’s organ votes, and the partners fall out', () => {
  let play: Play;
  const body = async (days = 20) => ({
    ...{ ground: 'consortiumDispute', reasons: why },
    until: await dayAfter(stage, days),
  });
  const seats = () => stage.people.voters('moveo');

  beforeAll(async () => {
    play = await submitted(stage, duo(), { sitting: 3 });
    await play.admit();
    await play.clear('moveo');
    await play.read('moveo');
    await play.does(stage.people.officer('moveo'), 'openVote', { pole: 'moveo', mode: 'remote' });
    const [first] = seats();
    await play.does(first?.email ?? '', 'castBallot', {
      ...{ pole: 'moveo', seat: first?.seat, ballot: 'favourable', reasons: 'Un projet utile.' },
    });
    await stage.post();
  }, 90_000);

  it('is decided by the lead’s chair or steering’s secretary, and by nobody else', async () => {
    const { people } = stage;
    const refused = [
      people.holder,
      people.officer('moveo'),
      people.chair('id4car'),
      people.officer('id4car'),
    ];
    for (const email of refused) {
      const answer = await (await stage.as(email)).ask(play.reference, 'suspendRequest', await body());
      expect([email, answer.status]).toEqual([email, 403]);
    }
    for (const email of [people.chair('moveo'), people.secretary]) {
      const page = await (await stage.browse(email)).get(`/dossiers/${play.reference}/actes/suspend-request`);
      expect(page.status).toBe(200);
      for (const words of [
        'Dernier jour de la suspension',
        'litige entre partenaires',
        'porteur injoignable',
      ])
        expect(page.body).toContain(words);
    }
  }, 60_000);

  it('is rehearsed first: which dates move, and to which day', async () => {
    const chair = await stage.as(stage.people.chair('moveo'));
    const path = `/dossiers/${play.reference}/commands/suspend-request?rehearse=true`;
    const told = await chair.post(path, await body());
    const { later, deadlines } = told.body as unknown as {
      later: { deadline: string; pole: string | null; from: string; to: string }[];
      deadlines: { key: string }[];
    };
    expect(told.status).toBe(200);
    expect(deadlines.map(({ key }) => key).sort()).toEqual(['request/closing', 'request/suspensionEnd']);
    expect(later.map(({ deadline }) => deadline)).toEqual(
      expect.arrayContaining(['leadReview', 'voteWindow']),
    );
    expect(later.every(({ from, to }) => to > from)).toBe(true);
    // What is inside another pôle is none of the chair's.
    expect(later.every(({ pole }) => pole === null || pole === 'moveo')).toBe(true);
    expect((await play.seenBy(stage.people.holder)).standstills).toEqual([]);
  }, 60_000);

  it('has a last day, thirty days away at most', async () => {
    const chair = await stage.as(stage.people.chair('moveo'));
    for (const [days, code] of [
      [31, 'suspensionTooLong'],
      [-1, 'suspensionEndPast'],
    ] as const) {
      const answer = await chair.ask(play.reference, 'suspendRequest', await body(days));
      expect([answer.status, codesOf(answer.body)]).toEqual([409, [code]]);
    }
  }, 60_000);

  it('is read by each as their place allows: the holder reads its ground, and no reason', async () => {
    await suspended(stage, play);
    const { people } = stage;
    const seen = async (email: string) => (await play.seenBy(email)).standstills[0];
    expect(await seen(people.holder)).toMatchObject({ ground: 'consortiumDispute', reasons: null, to: null });
    expect((await seen(people.chair('moveo')))?.reasons).toEqual(expect.stringMatching(/.{3,}/));
    const secretary = await seen(people.secretary);
    expect(secretary).toMatchObject({ ground: null, reasons: null });
    const page = await (await stage.browse(people.holder)).get(`/dossiers/${play.reference}`);
    for (const words of ['Instruction suspendue', 'litige entre partenaires', 'n’est pas reportée'])
      expect(page.body.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')).toContain(words);
    expect(page.body).not.toContain('label suspendu');
    const list = await (await stage.as(people.chair('moveo'))).get('/dossiers');
    expect([list.status, list.text.slice(0, 300)]).toEqual([200, expect.any(String)]);
    const { lines } = list.body as unknown as {
      lines: { reference: string; suspendedUntil: string | null }[];
    };
    expect(lines.find(({ reference }) => reference === play.reference)?.suspendedUntil).toEqual(
      expect.any(String),
    );
  }, 60_000);

  it('is told by letter to whoever it occupies, without a word of why', async () => {
    await stage.post();
    const { people } = stage;
    const told = [
      people.holder,
      people.officer('moveo'),
      people.chair('moveo'),
      people.chair('id4car'),
      people.secretary,
    ];
    for (const email of told) {
      const letters = lettersOf(email, play).filter(({ subject }) =>
        /nstruction.*suspendue/u.test(subject ?? ''),
      );
      expect([email, letters.length]).toEqual([email, 1]);
      expect(letters[0]?.text).not.toContain(why);
      const read = letters[0]?.text?.replace(/\s+/gu, ' ');
      // Its date is told, and that it stays.
      expect(read).toMatch(/clôture de l’appel, le \S+ \d.* à 12 h, n’est pas reportée/u);
      expect(letters[0]?.text?.includes('litige entre partenaires')).toBe(email === people.holder);
    }
  }, 60_000);

  it('asks nothing of anybody: no task waits, and no act of the procedure is taken', async () => {
    const { people } = stage;
    for (const email of [people.officer('moveo'), people.officer('id4car'), seats()[1]?.email ?? '']) {
      const work = (await (await stage.as(email)).get('/work')).body as unknown as {
        tasks: { reference: string }[];
      };
      expect(work.tasks.filter(({ reference }) => reference === play.reference)).toEqual([]);
    }
    const voter = seats()[1];
    const asked: [string, string, Record<string, unknown>][] = [
      [voter?.email ?? '', 'castBallot', { pole: 'moveo', seat: voter?.seat, ballot: 'favourable' }],
      [people.chair('moveo'), 'compressCalendar', {}],
      [people.chair('moveo'), 'suspendRequest', await body()],
    ];
    for (const [email, act, form] of asked) {
      const answer = await (await stage.as(email)).ask(play.reference, act as never, form);
      expect([act, answer.status, codesOf(answer.body)]).toEqual([act, 409, ['requestSuspended']]);
    }
  }, 60_000);

  it('still hears who declares an interest, counts no vote by it, and loses no ballot', async () => {
    const member = seats()[2];
    const answer = await (
      await stage.as(member?.email ?? '')
    ).ask(play.reference, 'declareInterests', {
      clear: false,
      detail: 'Un parent travaille chez un partenaire.',
    });
    expect(answer.status).toBe(204);
    const review = (await play.seenBy(stage.people.chair('moveo'))).reviews.find(
      ({ pole }) => pole === 'moveo',
    );
    expect(review?.state).toBe('inReview.committee.voting');
  }, 60_000);

  it('lets no deadline fire: days go by, and the vote is as it was', async () => {
    await stage.pass('10 days');
    await stage.post();
    const { reviews, state } = await play.seenBy(stage.people.chair('moveo'));
    expect([state, reviews.find(({ pole }) => pole === 'moveo')?.state]).toEqual([
      'leadReview',
      'inReview.committee.voting',
    ]);
    const reminded = lettersOf(seats()[1]?.email ?? '', play).filter(({ subject }) =>
      /rappel|bientôt/iu.test(subject ?? ''),
    );
    expect(reminded).toEqual([]);
  }, 60_000);

  it('goes on when steering’s secretary says so, and whoever it occupies is told', async () => {
    const holder = await stage.as(stage.people.holder);
    expect((await holder.ask(play.reference, 'resumeRequest', { reasons: why })).status).toBe(403);
    const view = await resumed(stage, play, stage.people.secretary);
    expect(view.standstills).toMatchObject([{ ended: 'resumed', to: expect.any(String) as string }]);
    await stage.post();
    for (const email of [stage.people.holder, stage.people.chair('moveo'), stage.people.officer('id4car')])
      expect(lettersOf(email, play).filter(({ subject }) => /reprend/u.test(subject ?? ''))).toHaveLength(1);
  }, 60_000);

  it('goes on with its vote where it was, the window longer by the days it stood still', async () => {
    const chair = await play.seenBy(stage.people.chair('moveo'));
    const window = chair.deadlines.find(
      ({ deadline, pole }) => deadline === 'voteWindow' && pole === 'moveo',
    );
    expect((window?.at ?? '') > chair.at).toBe(true);
    const voter = seats()[1];
    await play.does(voter?.email ?? '', 'castBallot', {
      ...{ pole: 'moveo', seat: voter?.seat, ballot: 'favourable', reasons: 'Un projet utile.' },
    });
    await expectSound(stage);
  }, 60_000);
});
