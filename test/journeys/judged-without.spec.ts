/** R66: an organ that cannot open every piece says so as it signs, and the certificate says it after. 20 s. */
import { expectSound } from '../support/aftermath.js';
import type { Browser } from '../support/browser.js';
import { departs } from '../support/departure-play.js';
import { duo, type Play } from '../support/play.js';
import { withPieces } from '../support/pieces-play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
let play: Play;
const reasons = 'Le projet tient, pour ce que nous en avons lu.';
beforeAll(async () => {
  stage = await openStage();
  const content = duo();
  const coLabels = [...content.coLabels, { pole: 'mta', reason: 'Essais en Alsace.' }];
  play = await withPieces(stage, { sitting: 3 }, { ...content, coLabels });
  await play.admit();
  await play.clear('moveo');
  await play.read('moveo');
  await play.vote('moveo', 'favourable');
}, 60_000);
afterAll(() => stage.close());

const chair = (pole: string) => stage.people.chair(pole);
const signs = async (pole: string, body: object, act = 'validateOpinion') => {
  const { status, body: told } = await (
    await stage.as(chair(pole))
  ).ask(play.reference, act, { pole, reasons, ...body });
  return [status, (told as unknown as { reasons?: { code: string }[] }).reasons?.map(({ code }) => code)];
};
const flat = (text: string) => text.replace(/\s+/g, ' ');
const browsers: Record<string, Browser> = {};
const page = async (email: string, path = '') =>
  flat(
    (await (browsers[email] ??= await stage.browse(email)).get(`/dossiers/${play.reference}${path}`)).body,
  );
const withoutIn = async (email: string) =>
  Object.fromEntries((await play.seenBy(email)).seats.map(({ pole, without }) => [pole, without]));

describe('an organ that cannot open every piece (R66)', () => {
  it('is told how many before it votes and before its chair signs', async () => {
    expect(await page(chair('moveo'), '/actes/validate-opinion?pole=moveo')).toContain(
      'Une pièce de cette version, réservée par le porteur, n’est pas ouverte à tout votre organe',
    );
    expect((await play.seenBy(chair('moveo'))).reviews[0]?.unseen).toBe(1);
  }, 60_000);

  it('has its opinion signed by whoever says that it is judged without them, and how many', async () => {
    expect(await signs('moveo', {})).toEqual([409, ['piecesUnseen']]);
    expect(await signs('moveo', { without: 2 })).toEqual([409, ['piecesUnseen']]);
    const rehearsed = await (
      await stage.as(chair('moveo'))
    ).rehearse(play.reference, 'validateOpinion', { pole: 'moveo', reasons, without: 1 });
    expect(rehearsed.facts).toContain('opinionValidated');
    expect(await signs('moveo', { without: 1 })).toEqual([200, undefined]);
    expect((await withoutIn(chair('moveo')))['moveo']).toBe(1);
    expect(await page(chair('moveo'), '/journal')).toContain('Avis donné sans une pièce réservée');
  }, 60_000);

  it('counts those for the lead as well where it does not lead, and no pôle learns more than the number', async () => {
    const { people } = stage;
    await play.clear('id4car');
    await play.does(people.officer('id4car'), 'acceptReview', { pole: 'id4car' });
    await play.does(people.officer('id4car'), 'concludeExpertise', { pole: 'id4car', reasons });
    await play.does(people.officer('id4car'), 'openVote', { pole: 'id4car', mode: 'session' });
    expect(
      await page(
        people.voters('id4car')[0]?.email ?? '',
        `/actes/cast-ballot?pole=id4car&seat=${people.voters('id4car')[0]?.seat}`,
      ),
    ).toContain(
      '2 pièces de cette version, réservées par le porteur, ne sont pas ouvertes à tout votre organe',
    );
    for (const { email, seat } of people.voters('id4car').slice(0, 3))
      await play.does(email, 'castBallot', { pole: 'id4car', seat, ballot: 'favourable' });
    if ((await play.seenBy(people.officer('id4car'))).reviews[0]?.state === 'inReview.committee.voting')
      await play.does(people.officer('id4car'), 'closeVote', { pole: 'id4car' });
    expect(await signs('id4car', { without: 1 })).toEqual([409, ['piecesUnseen']]);
    expect(await signs('id4car', { without: 2 })).toEqual([200, undefined]);
    expect(await withoutIn(chair('moveo'))).toMatchObject({ moveo: 1, id4car: 2 });
    expect(await withoutIn(stage.people.secretary)).toEqual({});
  }, 60_000);

  it('may say that it has no objection instead, and accepts nothing by it', async () => {
    const revised = { opinion: 'noObjection' };
    expect(await signs('id4car', { ...revised, opinion: 'favourable' }, 'reviseOpinion')).toEqual([
      ...[409, ['piecesUnseen']],
    ]);
    expect(await signs('id4car', revised, 'reviseOpinion')).toEqual([200, undefined]);
    expect((await withoutIn(chair('id4car')))['id4car']).toBe(2);
    expect(await signs('id4car', { opinion: 'favourable', without: 2 }, 'reviseOpinion')).toEqual([
      200,
      undefined,
    ]);
  }, 60_000);
});

describe('the certificate (R66)', () => {
  it('says of each pôle on it what it has judged without, to whoever knows of the label', async () => {
    await departs(stage, play, 'mta');
    await play.certify();
    const expected = [
      { pole: 'moveo', pieces: 1 },
      { pole: 'id4car', pieces: 2 },
    ];
    for (const email of [
      stage.people.holder,
      chair('id4car'),
      stage.people.secretary,
      stage.people.officer('pvf'),
    ]) {
      expect((await play.seenBy(email)).labelLife?.without).toEqual(expected);
      expect(await page(email)).toContain('a jugé sans 2 pièces réservées par le porteur');
    }
    await expectSound(stage);
  }, 60_000);
});
