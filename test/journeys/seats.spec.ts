import { expectSound } from '../support/aftermath.js';
import type { Person } from '../support/people.js';
import { duo, project, submitted } from '../support/play.js';
import { said } from '../support/planted.js';
import { openStage, type Stage } from '../support/stage.js';

const { reasons } = said;
let stage: Stage;
beforeAll(async () => void (stage = await openStage()), 60_000);
afterEach(() => expectSound(stage), 60_000);
afterAll(() => stage.close());

const pole = 'moveo';
const named = (start: string): Person => {
  const found = stage.people.all.find((one) => one.email.startsWith(start) && one.organ === 'decision');
  if (!found) throw new Error(`nobody is ${start}`);
  return found;
};

describe('the seats of an organ (about 12 s)', () => {
  it('a proxy votes for the absent seat, once, and no other seat of someone else', async () => {
    const [bearer, absent, third] = [named('vincent.'), named('camille.'), named('rachid.')];
    const play = await submitted(stage, duo());
    await play.admit();
    await play.clear(pole);
    await play.read(pole);
    await play.does(stage.people.officer(pole), 'openVote', { pole, mode: 'session' });
    const open = (await play.seenBy(bearer.email)).acts.filter((act) => act.command === 'castBallot');
    expect(open.map((act) => act.seat).sort()).toEqual([bearer.seat, absent.seat].sort());
    await play.does(bearer.email, 'castBallot', { pole, seat: bearer.seat, ballot: 'favourable' });
    await play.does(bearer.email, 'castBallot', { pole, seat: absent.seat, ballot: 'favourable' });
    const program = await stage.as(bearer.email);
    const twice = await program.ask(play.reference, 'castBallot', {
      pole,
      seat: absent.seat,
      ballot: 'unfavourable',
      reasons,
    });
    expect([twice.status, twice.body]).toMatchObject([
      409,
      { reasons: [{ code: 'ballotAlreadyCast', rule: 'R4' }] },
    ]);
    const foreign = await program.ask(play.reference, 'castBallot', {
      pole,
      seat: third.seat,
      ballot: 'favourable',
    });
    expect(foreign.status).toBe(403);
    // R33: whatever is not plainly favourable says why, at the field of the form.
    const bare = { pole, seat: third.seat ?? '', ballot: 'unfavourable' };
    const unsaid = await (await stage.as(third.email)).ask(play.reference, 'castBallot', bare);
    expect([unsaid.status, unsaid.body]).toMatchObject([
      409,
      { reasons: [{ code: 'ballotReasonsMissing', rule: 'R33' }] },
    ]);
    const action = `/dossiers/${play.reference}/actes/cast-ballot`;
    const page = `${action}?pole=${pole}&seat=${bare.seat}`;
    const shown = await (await stage.browse(third.email)).submit(page, action, bare);
    expect(shown.status).toBe(409);
    expect(shown.body).toMatch(/href="#[^"]*reasons[^"]*"/);
    expect(shown.body).toMatch(/<textarea[^>]*aria-invalid="true"[^>]*>/);
    await play.does(third.email, 'castBallot', { pole, seat: third.seat, ballot: 'unfavourable', reasons });
    const [review] = (await play.does(stage.people.officer(pole), 'closeVote', { pole })).reviews;
    // R30: a proxy's ballot counts for the quorum like one cast in person.
    expect(review?.tally).toMatchObject({
      eligible: 6,
      present: 3,
      quorum: 3,
      quorumMet: true,
      for: 2,
      against: 1,
    });
    await play.does(stage.people.holder, 'withdraw');
  }, 60_000);

  it('R31: when recusals leave too few, the alternate of the college votes; the deputy signs for the chair', async () => {
    const play = await submitted(stage, duo());
    await play.admit();
    const away = ['bertrand.', 'vincent.', 'isabelle.', 'rachid.'].map(named);
    const present = ['sophie.', 'camille.', 'laurent.'].map(named);
    for (const { email } of away)
      await (await stage.as(email)).ask(play.reference, 'declareInterests', { clear: false });
    const [expert = ''] = stage.people.experts(pole);
    for (const email of [...present.map((one) => one.email), expert])
      await play.does(email, 'declareInterests', { clear: true });
    await play.read(pole);
    await play.does(stage.people.officer(pole), 'openVote', { pole, mode: 'session' });
    const [opened] = (await play.seenBy(stage.people.officer(pole))).reviews;
    expect(opened?.vote).toMatchObject({ electorate: 3, cast: 0 });
    for (const { email, seat } of present)
      await play.does(email, 'castBallot', { pole, seat, ballot: 'favourable' });
    const [review] = (await play.seenBy(stage.people.officer(pole))).reviews;
    expect(review).toMatchObject({
      state: 'inReview.opinionProposed',
      opinion: 'favourable',
      tally: { for: 3 },
    });
    const view = await play.does(present[0]?.email ?? '', 'validateOpinion', { pole });
    expect(view.state).toBe('coReview');
    await play.does(stage.people.holder, 'withdraw');
  }, 60_000);

  it('whoever sits in two pôles of one request gets each letter once', async () => {
    const play = await submitted(stage, { ...project('5G-OPEN-ROAD'), coLabels: both }, { sitting: 3 });
    await play.admit();
    await play.lead(pole, 'favourable');
    await stage.post();
    const twice = named('gwenaelle.');
    expect(stage.people.all.filter((one) => one.id === twice.id).map((one) => one.pole)).toEqual(
      expect.arrayContaining(['id4car', 'mta']),
    );
    const { rows } = await stage.owner.query(
      `SELECT fact, instance_id, count(*)::int AS letters FROM workflow.outbox o
       JOIN dossier d ON d.id = o.aggregate_id WHERE d.reference = $1 AND recipient_id = $2
       GROUP BY fact, instance_id, seq HAVING count(*) > 1`,
      [play.reference, twice.id],
    );
    expect(rows).toEqual([]);
    const told = stage.smtp.lettersTo(twice.email).map((one) => one.subject ?? '');
    expect(told.filter((subject) => subject.includes(play.reference)).length).toBeGreaterThan(0);
  }, 60_000);
});

const both = [
  { pole: 'id4car', reason: 'navette développée en Bretagne' },
  { pole: 'mta', reason: 'énergie électrique embarquée' },
];
