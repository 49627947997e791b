import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { commandNames } from '../../src/labelling/command-names.js';
import { expectSound } from '../support/aftermath.js';
import { said } from '../support/planted.js';
import { drafted, duo, project, rewritten, submitted } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';
import { rehearsing } from '../support/witness.js';

const seen = new Map<string, number>();
let stage: Stage;
beforeAll(async () => void (stage = rehearsing(await openStage(), seen)), 60_000);
afterAll(() => stage.close());

const reasons = said.reasons;
const three = { sitting: 3 };

/** Two pôles, and partners to whom letters go. */
const reachable = () => {
  const content = duo();
  const partners = content.partners.map((partner, rank) =>
    rank === 1 ? { ...partner, contactName: 'Léa Roux', contactEmail: 'lea.roux@partner.example' } : partner,
  );
  return { ...content, partners };
};

describe('a rehearsal writes nothing and tells what the act then writes (about 20 s)', () => {
  it('from the deposit to a label, its transmission and its withdrawal', async () => {
    const play = await submitted(stage, reachable(), three);
    const officer = stage.people.officer('moveo');
    await play.does(officer, 'declareInterests', { clear: true });
    await play.does(officer, 'askCompletion', { items: reasons });
    await play.does(officer, 'extendCompletion');
    const holder = await stage.as(stage.people.holder);
    await rewritten(holder, play.reference, { ...reachable(), acronym: 'DEUX' });
    await play.does(stage.people.holder, 'complete');
    await play.admit();
    await play.lead('moveo', 'favourableWithReservations');
    await play.opinion('id4car', 'favourable');
    await play.certify();
    await play.does(officer, 'transmitLabel');
    await play.does(stage.people.holder, 'withdrawLabel');
    expect((await play.seenBy(stage.people.holder)).label).toBe('withdrawn');
    await expectSound(stage);
  }, 90_000);

  it('through revised opinions and oppositions, lifted or maintained, of pôles that decline or are recused', async () => {
    const play = await submitted(stage, project('5G-OPEN-ROAD'), three);
    await play.admit();
    await play.clear('pvf');
    await play.does(stage.people.chair('pvf'), 'declineReview', { pole: 'pvf', reasons });
    await play.lead('moveo', 'favourable');
    await play.opinion('id4car', 'unfavourable');
    const chair = stage.people.chair('id4car');
    await play.does(chair, 'maintainOpposition', { pole: 'id4car', reasons });
    await play.certify();
    const other = await submitted(stage, project('5G-OPEN-ROAD'), three);
    await other.admit();
    await other.does(stage.people.chair('pvf'), 'recusePole', { pole: 'pvf', reasons });
    await other.lead('moveo', 'favourable');
    await other.opinion('id4car', 'unfavourable');
    await other.does(chair, 'reviseOpinion', { pole: 'id4car', opinion: 'unfavourable', reasons });
    await other.does(chair, 'liftOpposition', { pole: 'id4car', reasons });
    await other.does(stage.people.holder, 'withdraw');
    await expectSound(stage);
  }, 90_000);

  it('of a dossier that is not complete says what it lacks, as submitting it would', async () => {
    const reference = await drafted(stage, duo());
    const holder = await stage.as(stage.people.holder);
    await rewritten(holder, reference, { ...duo(), titleFr: '' });
    const asked = await holder.post(`/dossiers/${reference}/commands/submit?rehearse=true`);
    const lacking = expect.arrayContaining([expect.objectContaining({ field: 'titleFr' })]);
    expect([asked.status, asked.body]).toEqual([422, expect.objectContaining({ errors: lacking })]);
    expect((await holder.ask(reference, 'submit')).body).toMatchObject({ errors: lacking });
  });

  it('of every act a person can ask', async () => {
    const refused = await submitted(stage, duo());
    const chair = stage.people.chair('moveo');
    await refused.does(chair, 'declareInterests', { clear: true });
    await refused.does(chair, 'rejectInadmissible', { reasons });
    const undetermined = await submitted(stage, project('ELECT-INTEG'));
    await undetermined.admit();
    await undetermined.does(stage.people.secretary, 'attributeLead', {
      pole: 'mta',
      decision: 'COPIL-2026-07',
    });
    const dropped = await drafted(stage, duo());
    await (await stage.as(stage.people.holder)).act(dropped, 'deleteDraft');
    expect(commandNames.filter((name) => !seen.has(name))).toEqual([]);
    await expectSound(stage);
  }, 90_000);
});
