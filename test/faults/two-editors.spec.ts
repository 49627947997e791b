/** F10: two editors of one text. About 4 s at the counts of `npm test`. */
import { drafted, duo } from '../support/play.js';
import type { Answer, Program } from '../support/program.js';
import { openStage, type Stage } from '../support/stage.js';
import { count, replayable, report } from './counts.js';
import { openHouse } from './house.js';
import { together } from './together.js';

const edits = count('F10', 'edits');
let stage: Stage;
beforeAll(async () => void (stage = await openStage()), 60_000);
afterAll(() => stage.close(), 120_000);

const etagOf = async (program: Program, path: string) => (await program.get(path)).headers.get('etag') ?? '';

/** Two saves over the version both have read: their answers, the one that was saved first in the list. */
async function raced(
  program: Program,
  path: string,
  texts: readonly [object, object],
): Promise<Answer<unknown>[]> {
  const version = { 'if-match': await etagOf(program, path) };
  const answers = await together(texts.map((text) => () => program.put(path, text, version)));
  return [...answers].sort((one, other) => one.status - other.status);
}

describe('of two who edit what both have read, the second is told 412 and nothing is lost', () => {
  it('in a draft', async () => {
    const holder = await stage.as(stage.people.holder);
    const path = `/dossiers/${await drafted(stage, duo())}/draft`;
    for (let turn = 0; turn < edits; turn += 1) {
      await replayable('F10', async () => {
        const texts = [
          { ...duo(), acronym: `UN-${turn}` },
          { ...duo(), acronym: `DEUX-${turn}` },
        ] as const;
        const [first, second] = await raced(holder, path, texts);
        expect([first?.status, second?.status]).toEqual([204, 412]);
        const { current, sent } = second?.body as Record<'current' | 'sent', { acronym: string }>;
        const { content } = (await holder.get<{ content: { acronym: string } }>(path)).body;
        expect(current.acronym).toBe(content.acronym);
        expect([current.acronym, sent.acronym].sort()).toEqual([`DEUX-${turn}`, `UN-${turn}`]);
      });
    }
    report('F10', { 'edits of drafts': edits, 'lost updates': 0 });
  }, 3_600_000);

  it('in a review form', async () => {
    const { read } = await openHouse(stage);
    const reader = await stage.as(stage.people.experts('moveo')[0] ?? '');
    const path = `/dossiers/${read}/reviews/moveo`;
    for (let turn = 0; turn < edits; turn += 1) {
      await replayable('F10', async () => {
        const texts = [{ comment_innovation: `Un ${turn}` }, { comment_innovation: `Deux ${turn}` }] as const;
        const [first, second] = await raced(reader, path, texts);
        expect([first?.status, second?.status]).toEqual([200, 412]);
        const now = await reader.get<{ form: { revision: number; hash: string } }>(path);
        expect(now.body.form).toMatchObject(first?.body as object);
      });
    }
    report('F10', { 'edits of review forms': edits });
  }, 3_600_000);
});
