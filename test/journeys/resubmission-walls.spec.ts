/** R69, R63: who reads what had been said of a project that is presented again, and who does not. About 30 s. */
import { expectSound } from '../support/aftermath.js';
import { browserOf } from '../support/page-rehearsal.js';
import type { Play } from '../support/play.js';
import { askedWords, handedInAgain, postponed } from '../support/resubmission-play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
let first: Play;
let next: Play;
let aside: string;
beforeAll(async () => {
  stage = await openStage();
  first = await postponed(stage);
  aside = stage.people.voters('moveo').at(3)?.email ?? '';
  await first.does(aside, 'declareInterests', { clear: false });
  next = await handedInAgain(stage, first);
  await next.admit();
  for (const pole of ['moveo', 'id4car', 'mta']) await next.clear(pole);
}, 120_000);
afterAll(() => stage.close());

const asked = async (email: string) =>
  (await next.seenBy(email)).resubmission?.sheet.map(({ id, answer }) => [id, answer]);
/** All that the request tells this person, on its pages and by the API. */
async function told(email: string): Promise<string> {
  const browser = await browserOf(stage, email);
  const pages = ['', '/contenu', '/journal'].map((part) => browser.get(`/dossiers/${next.reference}${part}`));
  const texts = (await Promise.all(pages)).map(({ body }) => body);
  return [...texts, JSON.stringify(await next.seenBy(email))].join('\n');
}
const secret = /HIBOU-/u;

describe('what had been asked, and its answers', () => {
  it('are read whole by the lead', async () => {
    for (const email of [stage.people.chair('moveo'), stage.people.officer('moveo')])
      expect(await asked(email)).toEqual([
        ['moveo-1', 'HIBOU-REPONSE moveo-1'],
        ['id4car-1', 'HIBOU-REPONSE id4car-1'],
      ]);
    const page = await (
      await browserOf(stage, stage.people.chair('moveo'))
    ).get(`/dossiers/${next.reference}`);
    for (const word of [askedWords.moveo, askedWords.id4car, 'HIBOU-REPONSE id4car-1', '2e présentation'])
      expect(page.body).toContain(word);
  });

  it('are read by another pôle where it had asked them itself, and no further', async () => {
    expect(await asked(stage.people.chair('id4car'))).toEqual([['id4car-1', 'HIBOU-REPONSE id4car-1']]);
    const all = await told(stage.people.chair('id4car'));
    expect(all).toContain(askedWords.id4car);
    expect(all).not.toContain(askedWords.moveo);
    expect(all).not.toContain('HIBOU-REPONSE moveo-1');
  });

  it('are not read by an invited pôle that had asked nothing: it knows how often the project was presented', async () => {
    const view = await next.seenBy(stage.people.chair('mta'));
    expect([view.level, view.resubmission?.attempt, view.resubmission?.sheet]).toEqual(['full', 2, []]);
    const [expert = ''] = stage.people.experts('mta');
    for (const email of [stage.people.chair('mta'), stage.people.officer('mta'), expert])
      expect(await told(email)).not.toMatch(secret);
  });

  it('are not read by who stood aside from the first request, who does not learn which one it was', async () => {
    await next.does(aside, 'declareInterests', { clear: true });
    const view = await next.seenBy(aside);
    expect([view.level, view.resubmission?.earlier, view.resubmission?.sheet]).toEqual(['full', null, []]);
    const all = await told(aside);
    expect(all).not.toMatch(secret);
    expect(all).not.toContain(first.reference);
  });

  it('are not told to who is only informed, who does not learn that the project was postponed', async () => {
    for (const email of [stage.people.secretary, stage.people.chair('pvf')]) {
      const view = await next.seenBy(email);
      expect([view.level, view.resubmission]).toEqual(['minimal', null]);
      const all = await told(email);
      expect(all).not.toMatch(secret);
      expect(all).not.toMatch(/présentation/u);
    }
  });

  it('are in no letter', async () => {
    await stage.post();
    expect(stage.smtp.letters.filter(({ text }) => text?.includes('HIBOU-REPONSE'))).toEqual([]);
  });

  it('were never part of the dossier that every pôle reads', async () => {
    const { rows } = await stage.owner.query<{ content: unknown }>(
      `SELECT v.content FROM dossier_version v JOIN dossier d ON d.id = v.dossier_id WHERE d.reference = $1`,
      [next.reference],
    );
    expect(JSON.stringify(rows)).not.toMatch(secret);
    await expectSound(stage);
  });
});
