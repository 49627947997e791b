/** R45 over HTTP: a pôle that was late adds its label before the closing, by its own organ. 30 s. */
import { addDays } from '../../workflows/calendar/index.js';
import { expectSound } from '../support/aftermath.js';
import type { Browser } from '../support/browser.js';
import { setClock } from '../support/clock.js';
import { askingOn, lettersOn } from '../support/label-play.js';
import { duo, submitted, type Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
let play: Play;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

const ofPole = { pole: 'id4car' };
const asks = (email: string, act: string, body: object) => askingOn(stage, play)(email, act, body);
const flat = (text: string) => text.replace(/\s+/g, ' ');
const subjects = (email: string) => lettersOn(stage, play, email).map(({ subject }) => flat(subject ?? ''));
const page = async (browser: Browser) => flat((await browser.get(`/dossiers/${play.reference}`)).body);
const voters = () => stage.people.voters('id4car');
const vote = (rank: number, answer: string) => {
  const { email = '', seat = '' } = voters()[rank] ?? {};
  const body = { ...ofPole, seat, question: 1, answer, reasons: `Motif ${rank + 1}.` };
  return play.does(email, 'castAnswer', body);
};

/** R84: a member who rehearses each answer does not learn how the others have voted, the last of them neither. */
async function ofOthersNothing(rank: number): Promise<void> {
  const { email = '', seat = '' } = voters()[rank] ?? {};
  if (email === stage.people.chair('id4car')) return;
  for (const answer of ['for', 'against']) {
    const body = { ...ofPole, seat, question: 1, answer, reasons: 'Un motif.' };
    const told = await (await stage.as(email)).rehearse(play.reference, 'castAnswer', body);
    expect([told.facts, told.letters, told.newState ?? 'labelled']).toEqual([['answerCast'], [], 'labelled']);
    expect(told.opensBallots).toBe(rank === voters().length - 1);
  }
}

/** Granted by Mov’eo alone: iD4CAR has said nothing in time, or its chair signs when it is too late. */
async function without(late: 'says nothing' | 'signs late'): Promise<void> {
  play = await submitted(stage, duo(), { sitting: 3 });
  await play.admit();
  await play.lead('moveo', 'favourable');
  await play.clear('id4car');
  const officer = stage.people.officer('id4car');
  await play.does(officer, 'acceptReview', ofPole);
  if (late === 'signs late') {
    await play.does(officer, 'concludeExpertise', { ...ofPole, reasons: 'Le délai est court.' });
    await play.vote('id4car', 'favourable');
  }
  for (let day = 0; (await play.seenBy(stage.people.holder)).state === 'coReview'; day += 1)
    await stage.pass(day < 20 ? '1 day' : '0 seconds');
  if (late === 'signs late') await play.validate('id4car');
  await play.certify();
  expect(await play.seenBy(stage.people.holder)).toMatchObject({
    ...{ state: 'labelled', label: 'active' },
    outcome: { result: 'leadAlone', labelling: ['moveo'] },
  });
  await stage.post();
}

describe('a pôle whose organ says after the decision that it labels (R45)', () => {
  it('may ask it, by its chair alone, and no pôle for another', async () => {
    await without('says nothing');
    const { people } = stage;
    const others = [
      people.holder,
      people.officer('id4car'),
      people.chair('moveo'),
      people.secretary,
      people.funder,
    ];
    for (const email of others) expect((await asks(email, 'addCoLabel', ofPole)).status).toBe(403);
    for (const pole of ['moveo', 'mta']) {
      const { status } = await asks(people.chair('id4car'), 'addCoLabel', { pole });
      expect(status).toBe(403);
    }
    const already = await asks(people.chair('moveo'), 'addCoLabel', { pole: 'moveo' });
    expect([already.status, already.body]).toMatchObject([409, { reasons: [{ code: 'poleLabels' }] }]);
    expect(await page(await stage.browse(people.chair('id4car')))).toContain('Ajouter le label d’iD4CAR');
  }, 90_000);

  it('asks its organ: its members and officer are told, and nobody else knows of it', async () => {
    const { people } = stage;
    await play.does(people.chair('id4car'), 'addCoLabel', ofPole);
    await stage.post();
    const [first] = voters();
    expect(subjects(first?.email ?? '')).toContainEqual(
      expect.stringContaining('Label à ajouter : votre vote'),
    );
    expect(subjects(people.officer('id4car'))).toContainEqual(expect.stringContaining('iD4CAR vote'));
    for (const email of [
      people.holder,
      people.chair('moveo'),
      people.officer('moveo'),
      people.secretary,
      people.funder,
    ]) {
      const seen = await play.seenBy(email);
      expect([seen.deliberations, seen.labelLife?.certificates.length]).toEqual([[], 1]);
      for (const inner of ['coLabelAsked', 'organAsked', 'voteWindow'])
        expect([email, inner, JSON.stringify(seen).includes(inner)]).toEqual([email, inner, false]);
      expect(subjects(email).filter((subject) => subject.includes('ajouter'))).toEqual([]);
    }
    const again = await asks(people.chair('id4car'), 'addCoLabel', ofPole);
    expect([again.status, again.body]).toMatchObject([409, { reasons: [{ code: 'coLabelAsked' }] }]);
  });

  it('is voted on by its members, each for their seat, as on any question', async () => {
    const [first] = voters();
    const browser = await stage.browse(first?.email ?? '');
    expect((await browser.get('/')).body).toContain('Voter sur l’ajout du label');
    const form = await browser.get(
      `/dossiers/${play.reference}/actes/cast-answer?pole=id4car&seat=${first?.seat}`,
    );
    expect(form.body).toContain('Votre pôle ajoute son label');
    expect(form.body).not.toContain('réexamen');
    expect(await page(browser)).toContain('Organe de décision, iD4CAR');
    const { email = '' } = stage.people.voters('moveo')[0] ?? {};
    const foreign = await asks(email, 'castAnswer', {
      ...ofPole,
      seat: first?.seat,
      ...{ question: 1, answer: 'for' },
      reasons: 'Non.',
    });
    expect(foreign.status).toBe(403);
  });

  it('once carried is a new dated version of the certificate; the lead and all who knew of the label are told', async () => {
    const { people } = stage;
    const size = voters().length;
    for (let rank = 0; rank < size; rank += 1) {
      if ((await play.seenBy(people.holder)).labelLife?.certificates.length === 2) break;
      const { email = '' } = voters()[rank] ?? {};
      const seen = await play.seenBy(email);
      if (seen.you.interests === 'undeclared') await play.does(email, 'declareInterests', { clear: true });
      await ofOthersNothing(rank);
      await vote(rank, 'for');
    }
    await stage.post();
    const seen = await play.seenBy(people.holder);
    expect(seen.labelLife).toMatchObject({
      labelling: ['moveo', 'id4car'],
      certificates: [
        { number: 2, what: 'coLabelled', pole: 'id4car', labelling: ['moveo', 'id4car'], revokedAt: null },
        { number: 1, what: 'issued', labelling: ['moveo'] },
      ],
    });
    expect(seen.outcome).toMatchObject({ result: 'leadAlone', labelling: ['moveo'] });
    for (const email of [
      people.holder,
      people.officer('moveo'),
      people.chair('moveo'),
      people.chair('id4car'),
      people.funder,
    ])
      expect(subjects(email)).toContainEqual(expect.stringContaining('Label d’iD4CAR ajouté'));
    const html = await page(await stage.browse(people.holder));
    for (const words of ['Versions du certificat', 'iD4CAR ajoute son label.', 'révoquée le'])
      expect(html).toContain(words);
  }, 60_000);

  it('is told to who is only informed as the version in force, its date and its pôles', async () => {
    for (const email of [stage.people.funder, stage.people.secretary]) {
      const { labelLife, journal } = await play.seenBy(email);
      expect(labelLife?.certificates).toMatchObject([{ number: 2, labelling: ['moveo', 'id4car'] }]);
      expect(JSON.stringify(journal)).toContain('coLabelAdded');
      expect(JSON.stringify(journal)).not.toContain('answerCast');
    }
    await expectSound(stage);
  });
});

describe('a pôle whose organ had said so late, before the decision (R44)', () => {
  it('is on the certificate at once, transmitted or not', async () => {
    await without('signs late');
    const { people } = stage;
    await play.does(people.officer('moveo'), 'transmitLabel');
    const chair = await stage.as(people.chair('id4car'));
    const { facts } = await chair.rehearse(play.reference, 'addCoLabel', ofPole);
    expect(facts).toEqual(['coLabelAdded']);
    await play.does(people.chair('id4car'), 'addCoLabel', ofPole);
    const { labelLife, label } = await play.seenBy(people.funder);
    expect([label, labelLife?.labelling]).toEqual(['transmitted', ['moveo', 'id4car']]);
    await stage.post();
    expect(flat(lettersOn(stage, play, people.funder).at(-1)?.text ?? '')).toContain(
      'iD4CAR ajoute son label',
    );
  }, 90_000);
});

describe('a pôle that comes after the closing', () => {
  it('adds nothing, whatever its organ says (R45)', async () => {
    await without('signs late');
    const { people } = stage;
    await play.does(people.officer('moveo'), 'transmitLabel');
    const { closesAt } = (await play.seenBy(people.holder)).call;
    await setClock(stage.owner, `${addDays(closesAt.slice(0, 10), 1)}T09:00:00Z`);
    await stage.pass('0 seconds');
    const late = await asks(people.chair('id4car'), 'addCoLabel', ofPole);
    expect([late.status, late.body]).toMatchObject([
      409,
      { reasons: [{ code: 'coLabelTooLate', rule: 'R45' }] },
    ]);
    expect((await play.seenBy(people.holder)).labelLife?.labelling).toEqual(['moveo']);
    await expectSound(stage);
  }, 90_000);
});
