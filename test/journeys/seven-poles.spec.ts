/**
 * A request of seven pôles, three of them added to the cooperation as rows, over HTTP, PostgreSQL and SMTP. About 12 s in
 * `npm test`, which leaves two of the stories to the whole pipeline; 30 s there.
 */
import type { RequestList } from '../../src/labelling/view/list.js';
import { jointOutcomeOf, type Invited, type Lead } from '../oracles/joint-outcome.js';
import { expectSound, wordsOf } from '../support/aftermath.js';
import { said } from '../support/planted.js';
import { duo, submitted, type Play } from '../support/play.js';
import { theSix, wishedForBySeven, withSevenPoles } from '../support/seven-poles.js';
import { openStage, type Stage } from '../support/stage.js';
import { isPipeline } from '../support/tier.js';
import { countTrips } from '../support/trips.js';

const seven = ['moveo', ...theSix];
const reasons = 'Les essais croisés ne paraissent pas financés.';

let stage: Stage;
beforeAll(async () => void (stage = await withSevenPoles(await openStage())), 60_000);
afterEach(() => expectSound(stage), 60_000);
afterAll(() => stage.close());

async function admitted(): Promise<Play> {
  const play = await submitted(stage, wishedForBySeven(), { sitting: 3 });
  await play.admit();
  return play;
}

/** What the rule's oracle says of these opinions, in the words of the API. */
function ruled(lead: Lead, invited: Invited[]) {
  const rule = { model: 'PARALLEL_LABELS', dissentBlocks: false } as const;
  const { result, onTheCertificate, dissent } = jointOutcomeOf({ ...rule, lead, invited });
  const name = result.toLowerCase().replace(/_(.)/gu, (_, letter: string) => letter.toUpperCase());
  return { result: name, labelling: onTheCertificate, dissenting: dissent };
}

/** The letters that leave for what is done meanwhile: to whom, and all their words. */
async function lettersOf(act: () => Promise<void>) {
  await stage.post();
  const before = stage.smtp.letters.length;
  await act();
  await stage.post();
  return stage.smtp.letters.slice(before).map(wordsOf);
}

const addresses = (letters: { to: string[] }[]) => [...new Set(letters.flatMap(({ to }) => to))].sort();

/** The pôles as a letter to the holder names them, in the order they stand there. */
async function namedIn(words: string | undefined): Promise<string[]> {
  const { rows } = await stage.owner.query<{ code: string; name: string }>('SELECT code, name FROM pole');
  const places = rows.map(({ code, name }) => ({ code, at: words?.indexOf(name) ?? -1 }));
  const named = places.filter(({ at }) => at >= 0).sort((one, other) => one.at - other.at);
  return named.map(({ code }) => code);
}

/** Who is told of a label by the matrix: who decides and prepares in these pôles, funder, State, and the Regions where a partner works. */
async function toldOfTheLabel(regions: string[]): Promise<string[]> {
  const { people, owner } = stage;
  const { rows } = await owner.query<{ email: string }>(
    `SELECT a.email FROM correspondent k JOIN account a ON a.id = k.account_id
     WHERE k.kind <> 'region' OR k.region = ANY ($1)`,
    [regions],
  );
  const within = people.all.filter(
    ({ role, organ }) => organ === 'decision' || ['caseOfficer', 'steeringDelegate'].includes(role),
  );
  return [...new Set([...rows, ...within].map(({ email }) => email))].sort();
}

describe('all seven favourable', () => {
  const regions = ['Auvergne-Rhône-Alpes', 'Bretagne', 'Île-de-France', 'Lorraine'];
  let play: Play;

  it('make one label of seven, the lead first, with the reservation of the one that has it', async () => {
    play = await admitted();
    await play.lead('moveo', 'favourable');
    for (const pole of theSix)
      await play.opinion(pole, pole === 'massifs' ? 'favourableWithReservations' : 'favourable');
    const letters = await lettersOf(() => play.certify());

    const { state, outcome } = await play.seenBy(stage.people.holder);
    expect(state).toBe('labelled');
    expect(outcome).toMatchObject(
      ruled(
        { pole: 'moveo', says: 'FAVOURABLE' },
        theSix.map((pole) => ({
          pole,
          says: pole === 'massifs' ? 'FAVOURABLE_WITH_RESERVATIONS' : 'FAVOURABLE',
        })),
      ),
    );
    expect(outcome?.labelling).toEqual(seven);
    expect(outcome?.recommendations).toEqual([{ pole: 'massifs', text: said.recommendation }]);

    const [toHolder] = letters.filter(({ to }) => to.includes(stage.people.holder));
    expect(await namedIn(toHolder?.all)).toEqual(seven);
    const [reader = ''] = stage.people.experts('moveo');
    const expected = [...(await toldOfTheLabel(regions)), stage.people.holder, reader].sort();
    expect(addresses(letters)).toEqual(expected);
  }, 120_000);

  it('have seven seats on the page of the holder and of a pôle, in the list and in the API', async () => {
    for (const email of [stage.people.holder, stage.people.chair('sillon')]) {
      const [browser, program] = [await stage.browse(email), await stage.as(email)];
      const { body } = await browser.get(`/dossiers/${play.reference}`);
      expect(body.match(/<li class="plate p\d"/g)).toHaveLength(7);
      expect(body.match(/class="t-chair/g)).toHaveLength(7);
      const view = (await program.get(`/dossiers/${play.reference}`)).body;
      expect(view.seats.map(({ pole }) => pole).sort()).toEqual([...seven].sort());
      const list = (await program.get<RequestList>('/dossiers')).body;
      expect(list.lines.map(({ seats }) => seats?.length)).toEqual([7]);
      const page = (await browser.get('/dossiers')).body;
      const [, marks = ''] = /role="img" aria-label="([^"]+)"/.exec(page) ?? [];
      expect(marks.split(', ')).toEqual(
        view.seats.map(({ short }) => expect.stringMatching(new RegExp(`^${short} `, 'u'))),
      );
    }
  }, 60_000);

  it('cost PostgreSQL no more round trips than one of two', async () => {
    const two = await submitted(stage, duo(), { sitting: 3 });
    const email = stage.people.officer('id4car');
    const [browser, program] = [await stage.browse(email), await stage.as(email)];
    // The first use of a token, and one a minute, is kept: one trip more.
    await program.get('/work');
    await two.admit();
    const trips = countTrips();
    const tripsOf = ({ headers }: { headers: Headers }) => trips.of(headers.get('x-request-id'));
    const of = async ({ reference }: Play) => [
      tripsOf(await browser.get(`/dossiers/${reference}`)),
      tripsOf(await browser.get(`/dossiers/${reference}/journal`)),
      tripsOf(await program.get(`/dossiers/${reference}`)),
    ];
    const [ofSeven, ofTwo] = [await of(play), await of(two)];
    trips.stop();
    expect(ofSeven).toEqual(ofTwo);
    expect(ofSeven).toEqual([4, 4, 4]);
  }, 60_000);
});

const itWhole = isPipeline ? it : it.skip;

itWhole(
  'of the six others two oppose, one lifts and one maintains, one is silent, one declines, one stands aside',
  async () => {
    const play = await admitted();
    const { chair, officer } = stage.people;
    await play.lead('moveo', 'favourable');
    await play.opinion('estuaires', 'favourable');
    for (const pole of ['mta', 'pvf']) await play.opinion(pole, 'unfavourable');
    await play.does(officer('sillon'), 'declineReview', { pole: 'sillon', reasons });
    await play.does(chair('massifs'), 'recusePole', { pole: 'massifs', reasons });
    await stage.pass('15 days');
    expect((await play.seenBy(chair('moveo'))).state).toBe('conciliation');
    await play.does(chair('mta'), 'liftOpposition', { pole: 'mta', reasons });
    await play.does(chair('pvf'), 'maintainOpposition', { pole: 'pvf', reasons });
    await play.certify();
    const { outcome, seats } = await play.seenBy(stage.people.holder);
    expect(outcome).toMatchObject(
      ruled({ pole: 'moveo', says: 'FAVOURABLE' }, [
        { pole: 'estuaires', says: 'FAVOURABLE' },
        { pole: 'id4car', says: 'SILENT' },
        { pole: 'massifs', says: 'RECUSED' },
        { pole: 'mta', says: 'UNFAVOURABLE', opposition: 'LIFTED' },
        { pole: 'pvf', says: 'UNFAVOURABLE', opposition: 'MAINTAINED' },
        { pole: 'sillon', says: 'DECLINED' },
      ]),
    );
    const positions = Object.fromEntries(seats.map(({ pole, position }) => [pole, position]));
    expect(positions).toEqual({
      ...{ moveo: 'favourable', estuaires: 'favourable', id4car: 'silent', massifs: 'recused' },
      ...{ mta: 'noObjection', pvf: 'unfavourable', sillon: 'declined' },
    });
  },
  120_000,
);

itWhole(
  'an unfavourable lead is taken over by one of the six, who is named first',
  async () => {
    const play = await admitted();
    const { chair, officer } = stage.people;
    const letters = await lettersOf(() => play.lead('moveo', 'unfavourable'));
    expect((await play.seenBy(stage.people.holder)).state).toBe('takeOver');
    expect(addresses(letters)).toEqual(expect.arrayContaining(theSix.map(chair)));

    await play.does(chair('sillon'), 'claimLead', { pole: 'sillon' });
    await play.lead('sillon', 'favourable');
    for (const pole of ['estuaires', 'massifs']) await play.opinion(pole, 'favourable');
    await play.opinion('mta', 'complementRequested');
    await play.does(officer('pvf'), 'declineReview', { pole: 'pvf', reasons });
    await stage.pass('20 days');
    const told = await lettersOf(() => play.certify());

    const { lead, outcome, seats } = await play.seenBy(stage.people.holder);
    expect(lead?.pole).toBe('sillon');
    const result = ruled({ pole: 'sillon', says: 'FAVOURABLE' }, [
      { pole: 'estuaires', says: 'FAVOURABLE' },
      { pole: 'id4car', says: 'SILENT' },
      { pole: 'massifs', says: 'FAVOURABLE' },
      { pole: 'mta', says: 'NO_OBJECTION' },
      { pole: 'pvf', says: 'DECLINED' },
    ]);
    expect(outcome).toMatchObject(result);
    const [toHolder] = told.filter(({ to }) => to.includes(stage.people.holder));
    expect(await namedIn(toHolder?.all)).toEqual(['sillon', 'estuaires', 'massifs']);
    expect(seats.map(({ pole }) => pole).sort()).toEqual(theSix);
    const { reviews } = await play.seenBy(chair('moveo'));
    expect(reviews).toMatchObject([{ pole: 'moveo', opinion: 'unfavourable' }]);
  },
  120_000,
);
