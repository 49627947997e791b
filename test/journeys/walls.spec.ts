import type { DossierView } from '../../src/labelling/view/dossier-view.js';
import { expectSound } from '../support/aftermath.js';
import { planted, said, within } from '../support/planted.js';
import { project, submitted, type Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
let play: Play;
beforeAll(async () => {
  stage = await openStage();
  play = await submitted(stage, project('5G-OPEN-ROAD'), { sitting: 3 });
  await play.admit();
  await play.clear('pvf');
  await play.does(officerOf('pvf'), 'acceptReview', { pole: 'pvf' });
  // A younger request: the order of a list must not tell that the older one moved inside.
  await submitted(stage, project('5G-OPEN-ROAD'));
}, 60_000);
afterAll(() => stage.close());

const officerOf = (pole: string) => stage.people.officer(pole);
const outside = () => [stage.people.holder, officerOf('pvf'), officerOf('mta'), stage.people.secretary];

/** All a person can read of the request by the API, the instants of the reading aside. */
async function readable(email: string): Promise<{ etag: string | null; text: string }> {
  const program = await stage.as(email);
  const { reference } = play;
  const view = await program.get(`/dossiers/${reference}`);
  const others = await Promise.all(
    ['/dossiers', '/dossiers?mine=true', '/work', `/dossiers/${reference}/reviews/id4car`].map((path) =>
      program.get(path),
    ),
  );
  const text = [view, ...others]
    .map((one) => one.text.replace(/"(at|instance)":"[^"]*"/g, readingInstants))
    .join('\n');
  return { etag: view.headers.get('etag'), text };
}

/** The instant of the answer is its own; the instants of what happened are not touched. */
let newest = '';
const readingInstants = (said: string) =>
  said > `"at":"${newest}` || said.startsWith('"instance"') ? '' : said;

/** Everything that names somebody or something of the inside of a pôle's review, and of nobody else. */
async function insideOf(pole: string, reader: string): Promise<string[]> {
  const { rows } = await stage.owner.query<{ id: string; name: string; seat: string | null }>(
    `SELECT a.id, a.name, m.seat_id AS seat FROM mandate m JOIN account a ON a.id = m.account_id
     JOIN pole p ON p.id = m.pole_id WHERE p.code = $1 AND a.email <> $2
       AND NOT EXISTS (SELECT FROM mandate o JOIN mandate mine ON mine.pole_id = o.pole_id
         JOIN account me ON me.id = mine.account_id WHERE o.account_id = a.id AND me.email = $2)`,
    [pole, reader],
  );
  return rows.flatMap(({ id, name, seat }) => [id, name, ...(seat ? [seat] : [])]);
}

/** What of a pôle's inside this person can read; nothing, if they are not of it. */
async function leaks(pole: string, email: string): Promise<string[]> {
  const { text } = await readable(email);
  const names = await insideOf(pole, email);
  const words = [planted.ballot, planted.reading].map((word) => within(pole, word));
  return [...names, ...words, planted.interest].filter((word) => text.includes(word));
}

/** Does the acts one by one; none may change a byte of what these people read, nor the version they read. */
async function unseen(acts: [string, () => Promise<unknown>][], readers: string[]): Promise<void> {
  for (const [name, act] of acts) {
    newest = new Date(0).toISOString();
    const { rows } = await stage.owner.query<{ at: string }>(
      `SELECT to_char(platform.now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at`,
    );
    newest = rows[0]?.at ?? '';
    const before = await Promise.all(readers.map(readable));
    await act();
    const after = await Promise.all(readers.map(readable));
    for (const [index, reader] of readers.entries())
      expect([name, reader, after[index]]).toEqual([name, reader, before[index]]);
  }
}

describe('the wall around a pôle’s review (about 15 s)', () => {
  it('an act inside the lead’s review changes no byte of what the holder, the invited and the others read', async () => {
    const person = stage.people.all.find((one) => one.email === stage.people.experts('moveo')[0])?.id;
    const acts: [string, () => Promise<unknown>][] = [
      ['its people declare their interests', () => play.clear('moveo')],
      ['an expert reads', () => play.read('moveo')],
      ['its committee votes', () => play.vote('moveo', 'favourable', 'favourable', 'unfavourable')],
    ];
    expect(person).toBeDefined();
    await unseen(acts, outside());
  }, 60_000);

  it('an act inside an invited review changes none of what the lead reads either', async () => {
    await play.validate('moveo');
    await unseen(
      [
        ['its people declare their interests', () => play.clear('id4car')],
        ['the officer accepts', () => play.does(officerOf('id4car'), 'acceptReview', { pole: 'id4car' })],
        [
          'the officer goes on',
          () =>
            play.does(officerOf('id4car'), 'concludeExpertise', { pole: 'id4car', reasons: said.reasons }),
        ],
        ['its committee votes', () => play.vote('id4car', 'unfavourable', 'unfavourable', 'favourable')],
      ],
      [...outside(), officerOf('moveo')],
    );
  }, 60_000);

  it('nobody outside reads its people, ballots, counts or inner deadlines', async () => {
    for (const email of [...outside(), officerOf('moveo')]) {
      expect([email, await leaks('id4car', email)]).toEqual([email, []]);
      const view = await play.seenBy(email);
      expect(view.reviews.map((one) => one.pole)).not.toContain('id4car');
      expect(view.deadlines.filter((one) => one.pole === 'id4car')).toEqual([]);
    }
    expect(await leaks('id4car', officerOf('id4car'))).toEqual([within('id4car', planted.ballot)]);
    const [own] = (await play.seenBy(officerOf('id4car'))).reviews;
    expect(own?.tally).toMatchObject({ for: 1, against: 2 });
  }, 60_000);

  it('nor what a rehearsal of theirs would tell of them', async () => {
    const rehearsal = JSON.stringify(
      await (await stage.as(stage.people.holder)).rehearse(play.reference, 'withdraw'),
    );
    const names = await insideOf('id4car', stage.people.holder);
    expect(names.filter((word) => rehearsal.includes(word))).toEqual([]);
    expect(rehearsal).not.toContain('"expert"');
  }, 60_000);

  it('a member of its own organ sees who has voted and not how; the chair and the officer see both', async () => {
    const [, , third] = stage.people.voters('id4car');
    const seen = (await play.seenBy(third?.email ?? '')).reviews[0];
    expect(seen?.tally).toBeNull();
    expect(seen?.members.filter((one) => one.hasVoted)).toHaveLength(3);
    expect(seen?.members.filter((one) => one.ballot !== null).map((one) => one.you)).toEqual([true]);
    const chair = (await play.seenBy(stage.people.chair('id4car'))).reviews[0];
    expect(chair?.members.filter((one) => one.ballot !== null)).toHaveLength(3);
  }, 60_000);
});

describe('before the decision (about 5 s)', () => {
  const told = ({ seats, owner, journal, outcome }: DossierView) => ({
    positions: [...new Set(seats.map((one) => one.position))].sort(),
    owner: owner?.pole ?? null,
    journal: journal.filter(({ fact }) => /^(position|opposition|leadOpinion)/.test(fact)),
    outcome,
  });
  /** The holder sees who is at the table and nothing of what they say; the informed do not see the table. */
  const table = (email: string, positions: string[]) => (email === stage.people.holder ? positions : []);
  const nothing = (email: string, positions: string[]) => ({
    ...{ positions: table(email, positions), owner: null, journal: [], outcome: null },
  });

  it('the holder and those only informed read no position, nor who opposes', async () => {
    const informed = [stage.people.holder, officerOf('mta'), stage.people.secretary];
    await play.validate('id4car');
    for (const email of informed)
      expect([email, told(await play.seenBy(email))]).toEqual([
        email,
        nothing(email, ['awaited', 'withheld']),
      ]);
    await play.does(officerOf('pvf'), 'concludeExpertise', { pole: 'pvf', reasons: said.reasons });
    await play.vote('pvf', 'favourable');
    await play.validate('pvf');
    expect(await play.seenBy(officerOf('pvf'))).toMatchObject({
      state: 'conciliation',
      owner: { pole: 'id4car' },
    });
    for (const email of informed)
      expect([email, told(await play.seenBy(email))]).toEqual([email, nothing(email, ['withheld'])]);
    await play.does(stage.people.chair('id4car'), 'liftOpposition', {
      pole: 'id4car',
      reasons: said.reasons,
    });
    for (const email of informed) {
      const { positions, journal, outcome } = told(await play.seenBy(email));
      expect([email, positions, journal, outcome]).toEqual([email, table(email, ['withheld']), [], null]);
    }
  }, 60_000);

  it('the invited pôles read the lead’s opinion once it is validated', async () => {
    const { seats, journal } = await play.seenBy(officerOf('pvf'));
    expect(seats.find((one) => one.lead)?.position).toBe('favourable');
    expect(journal.map((line) => line.fact)).toContain('leadOpinionShared');
    await expectSound(stage);
  }, 60_000);
});
