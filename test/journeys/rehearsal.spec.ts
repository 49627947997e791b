import { commandNames, isOfHandover } from '../../src/labelling/command-names.js';
import { expectSound } from '../support/aftermath.js';
import { everyAct } from '../support/every-act.js';
import { drafted, duo, rewritten } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';
import { isPipeline, sampled } from '../support/tier.js';
import { rehearsing } from '../support/witness.js';

const seen = new Map<string, number>();
let stage: Stage;
beforeAll(async () => void (stage = rehearsing(await openStage(), seen)), 60_000);
afterAll(() => stage.close());

describe('a rehearsal writes nothing and tells what the act then writes (about 10 s)', () => {
  it.each(sampled(Object.entries(everyAct), 6))(
    '%s',
    async (_, story) => {
      await story(stage);
      await stage.post();
    },
    90_000,
  );

  it('of a dossier that is not complete says what it lacks, as submitting it would', async () => {
    const reference = await drafted(stage, duo());
    const holder = await stage.as(stage.people.holder);
    await rewritten(holder, reference, { ...duo(), titleFr: '' });
    const asked = await holder.post(`/dossiers/${reference}/commands/submit?rehearse=true`);
    const lacking = expect.arrayContaining([expect.objectContaining({ field: 'titleFr' })]);
    expect([asked.status, asked.body]).toEqual([422, expect.objectContaining({ errors: lacking })]);
    expect((await holder.ask(reference, 'submit')).body).toMatchObject({ errors: lacking });
  });

  it('leaves a sound base after all of them', () => expectSound(stage), 60_000);

  // `npm test` plays every third story, the pipeline all of them.
  (isPipeline ? it : it.skip)('of every act a person can ask', () => {
    // Handing on is asked by who does not read the dossier, which this witness needs: test/journeys/holder-change.spec.ts.
    const rehearsed = commandNames.filter((name) => !isOfHandover(name));
    expect(rehearsed.filter((name) => !seen.has(name))).toEqual([]);
  });
});
