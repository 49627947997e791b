/**
 * What each act and page asks of PostgreSQL: a count, not a time. docs/performance.md lists the same figures. 8 s.
 */
import { fieldsOf } from './support/round-trip-fields.js';
import { randomUUID } from 'node:crypto';
import { commandNames } from '../src/labelling/command-names.js';
import type { Browser } from './support/browser.js';
import { bindsFirst as binds } from './support/handover-play.js';
import { drafted, duo, submitted, type Play } from './support/play.js';
import { actPath, Program, type Answer } from './support/program.js';
import { openStage, type Stage } from './support/stage.js';
import { countTrips, type Trips } from './support/trips.js';

/** Session, read, write; then the fresh view: the situation, the trail and the content. */
const [act, view] = [3, 3];
/** Beside: what is bound is looked at, held while the act is judged, and let go of. */
const binding: Record<string, number> = { submit: 12, submitReview: 4 };

const pages = {
  '/': 5,
  '/dossiers': 2,
  '/dossiers?etat=labelled&a-moi=1': 2,
  '/dossiers/:ref': 4,
  '/dossiers/:ref/contenu': 4,
  '/dossiers/:ref/journal': 4,
  '/dossiers/:ref?au=2027-03-09': 7,
  '/dossiers/:ref/actes/withdraw-label': 4,
  '/cooperation': 2,
  '/profil': 4,
  '/api/v1/work': 5,
  '/api/v1/dossiers': 2,
  '/api/v1/dossiers/:ref': 4,
};

let stage: Stage;
let trips: Trips;
let play: Play;
const done: { command: string; trips: number }[] = [];

const tripsOf = (answer: Pick<Answer, 'headers'>) => trips.of(answer.headers.get('x-request-id'));

beforeAll(async () => {
  stage = await openStage();
  trips = countTrips();
  const send = Program.prototype.send;
  // What every program of the story asks, by the act in its address.
  Program.prototype.send = async function heard<Body>(this: Program, ...args: Parameters<typeof send>) {
    const answer = (await send.apply(this, args)) as Answer<Body>;
    const command = /\/commands\/([a-z-]+)$/.exec(args[1])?.[1];
    if (command && answer.status === 200) done.push({ command, trips: tripsOf(answer) });
    return answer;
  };
  play = await submitted(stage, duo(), { sitting: 3 });
  await play.admit();
  await play.lead('moveo', 'favourable');
  await play.opinion('id4car', 'favourable');
  await play.certify();
  Program.prototype.send = send;
  // The first use of a token, and one a minute, is kept: one trip more.
  await (await stage.as(stage.people.secretary)).get('/work');
}, 120_000);
afterAll(async () => {
  trips.stop();
  await stage.close();
});

describe('an act', () => {
  it('is a session, a read and a write, and then its fresh view', () => {
    const slug = (command: string) => command.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    const expected = (command: string) => act + view + (binding[slug(command)] ?? 0);
    const seen = done.map(({ command, trips: counted }) => [command, counted]);
    expect(seen).toEqual(done.map(({ command }) => [command, expected(command)]));
    expect(new Set(done.map(({ command }) => command)).size).toBeGreaterThanOrEqual(11);
  });

  it('is three round trips for whom prefers no view', async () => {
    const other = await submitted(stage, duo(), { sitting: 3 });
    const officer = await stage.as(stage.people.officer('moveo'));
    const minimal = { prefer: 'return=minimal', 'idempotency-key': randomUUID() };
    const path = actPath(other.reference, 'declareInterests');
    const first = await officer.post(path, { clear: true }, minimal);
    expect([first.status, first.text, tripsOf(first)]).toEqual([204, '', 3]);
    const again = await officer.post(path, { clear: true }, minimal);
    expect([again.status, tripsOf(again)]).toEqual([204, 2]);
  });

  it.each(commandNames.filter((name) => !binds.includes(name)))(
    '%s writes nothing when it is refused: a session and a read',
    async (command) => {
      const secretary = await stage.as(stage.people.secretary);
      const seat = randomUUID();
      const pole = command === 'recordDeparture' ? 'inconnu' : 'moveo';
      const body = { pole, seat, ballot: 'abstain', mode: 'session', person: seat, clear: true };
      const fields = {
        ...body,
        ...{ reasons: 'Non.', items: 'Rien.' },
        decision: 'COPIL-2026-01',
        opinion: 'favourable',
        reservation: 'id4car-1',
        answer: command === 'castAnswer' ? 'for' : 'Fait.',
        call: randomUUID(),
        question: 1,
        ...{ session: 1, attendance: `${seat}:present`, account: 'Dit.' },
        ...{ startsAt: '2027-03-18T14:00', duration: 60, place: 'Salle 1' },
        ...{ expert1: seat, expert2: seat, expert3: seat },
        ...{
          ground: command === 'suspendRequest' ? 'other' : 'falseStatement',
          until: '2020-01-01',
          result: 'funded',
          resultsOn: '2027-03-01',
          endsOn: '2029-01-01',
        },
        ...{ startsOn: '2027-04-01', jobs: 1, patents: 0, partners: 3, progress: 'Avance.', report: 'Fini.' },
        ...{ overturns: true, keeps: true, withdraws: true, field: 'amount' },
        ...{ before: '1,2 M€', corrected: '1,3 M€' },
        ...{ domain: 'batteries', whom: 'person', name: 'Jean Martin', exclusion: 'moveo-1', event: 'left' },
      };
      const form = Object.fromEntries(
        Object.entries(fields).filter(([name]) => fieldsOf(command).includes(name)),
      );
      const answer = await secretary.ask(play.reference, command, form);
      expect([answer.status >= 403 && answer.status <= 409, tripsOf(answer)]).toEqual([true, 2]);
    },
  );
});

describe('a page', () => {
  const counted = async (browser: Browser, program: Program) => {
    const figures: [string, number][] = [];
    for (const path of Object.keys(pages)) {
      const address = path.replace(':ref', play.reference);
      const answer = path.startsWith('/api/v1')
        ? await program.get(address.slice('/api/v1'.length))
        : await browser.get(address);
      expect([path, answer.status]).toEqual([path, 200]);
      figures.push([path, tripsOf(answer)]);
    }
    return Object.fromEntries(figures);
  };

  it('a piece is a session, its request, itself and the note of who opens it (R66)', async () => {
    const { annexes } = await play.seenBy(stage.people.holder);
    const holder = await stage.as(stage.people.holder);
    const path = `/dossiers/${play.reference}/annexes/${annexes[0]?.id}`;
    await holder.get(path);
    const officer = await stage.as(stage.people.officer('moveo'));
    expect([tripsOf(await holder.get(path)), tripsOf(await officer.get(path))]).toEqual([4, 4]);
  });

  it('asks as often however much it shows', async () => {
    const holder = await stage.browse(stage.people.holder);
    const program = await stage.as(stage.people.holder);
    expect(await counted(holder, program)).toEqual(pages);
    for (let n = 0; n < 3; n += 1) await drafted(stage, duo());
    await stage.owner.query(
      `INSERT INTO annex SELECT gen_random_uuid(), a.dossier_id, a.version, 'other', n || '.pdf', lpad(n::text, 64, '0'), 1,
         a.media_type, a.uploaded_by, a.uploaded_at, 'leadOnly' FROM annex a, generate_series(1, 30) n
       WHERE a.dossier_id = (SELECT id FROM dossier WHERE reference = $1)`,
      [play.reference],
    );
    expect(await counted(holder, program)).toEqual(pages);
    // No version that was sealed ever had them.
    await stage.owner.query(`DELETE FROM annex WHERE level = 'leadOnly'`);
  }, 60_000);
});
