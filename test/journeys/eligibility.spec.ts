/** R21: what a call asks of a dossier, said to those who read it; a KO warns, and refuses nothing. Over HTTP, about 15 s. */
import type { DossierContent } from '../../src/dossiers/index.js';
import type { DossierView } from '../../src/labelling/view/dossier-view.js';
import { textOf } from '../support/deposit.js';
import { drafted, project, submitted, type Play } from '../support/play.js';
import { deskOf, type Desk } from '../support/rulebook.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
let desk: Desk;
let play: Play;

/** ELECT-INTEG, of which no pôle carries a quarter, and whose holder says its aid and another funding. */
const told = (): DossierContent => {
  const content = project('ELECT-INTEG');
  const partners = content.partners.map((one) =>
    one.role === 'holder' ? { ...one, aid: one.cost, employees: 6_000, turnover: 2e9, balance: 3e9 } : one,
  );
  return {
    ...content,
    partners,
    otherFunding: true,
    otherFundingDetail: 'Une avance de la Région, planted-funding.',
  };
};
beforeAll(async () => {
  stage = await openStage();
  desk = deskOf(stage, await stage.as(stage.people.secretary));
  play = await submitted(stage, told());
}, 60_000);
afterAll(() => stage.close());

const verdicts = ({ eligibility }: DossierView) =>
  Object.fromEntries(eligibility?.verdicts.map(({ rule, verdict }) => [rule, verdict]) ?? []);
const page = async (email: string, path: string) => (await stage.browse(email)).get(path);

describe('the rules of the call (R21)', () => {
  it('are told to the holder before it submits, and the dossier is taken with what they miss', async () => {
    const reference = await drafted(stage, told());
    const { body, status } = await page(stage.people.holder, `/deposer/${reference}/relire`);
    expect(status).toBe(200);
    const said = textOf(body);
    expect(said).toContain('13,8 % des travaux chez le référent souhaité, 25 % attendus : non tenue');
    expect(said).toContain(
      'son taux est de 30 %, soit 1 170 000 € au plus (aucune aide sans le label) : non tenue',
    );
    expect(said).toContain('Texte de l’appel : appel inventé, qui suit les règles du FUI 25 (2018).');
    expect((await play.seenBy(stage.people.holder)).state).toBe('admissibilityCheck');
  });

  it('warn the case officer of each that is missed, with its figures, whoever has declared no interest reading the same', async () => {
    const [officer] = [stage.people.officer('moveo')];
    await play.clear('moveo');
    const view = await play.seenBy(officer);
    expect(verdicts(view)).toEqual({
      ...{ consortium: 'OK', holder: 'OK', leadShare: 'KO', territoryShare: 'KO', partnerShare: 'OK' },
      ...{ aidRate: 'KO', size: 'OK', otherFunding: 'TO_JUSTIFY' },
    });
    const lead = view.eligibility?.verdicts.find(({ rule }) => rule === 'leadShare');
    expect([Math.round(100 * (lead?.figures['share'] ?? 0)), lead?.figures['minimum']]).toEqual([14, 0.25]);
    const { body } = await page(officer, `/dossiers/${play.reference}/contenu`);
    expect(body).toContain('4 règles sont à regarder.');
    expect(body).toContain('planted-funding');
    await play.admit();
  });

  it('are nothing to who reads the least of a request, or has not declared', async () => {
    for (const email of [stage.people.officer('mta'), stage.people.funder]) {
      const view = await play.seenBy(email);
      expect([view.level === 'full', view.eligibility]).toEqual([false, null]);
    }
    const { rows } = await stage.owner.query<{ said: string }>(
      `SELECT o::text AS said FROM workflow.outbox o`,
    );
    expect(rows.filter(({ said }) => /planted-funding/.test(said))).toEqual([]);
  });
});

describe('the rules of another call (R3)', () => {
  it('begin with those of a known one, are published, and hold for what is submitted from then on', async () => {
    const draft = await desk.opened({ code: 'regles-communes', model: 'pspc-regions-1' });
    expect(draft.values).toMatchObject({
      leadMinimumShare: 0,
      eligibility: { smallCompanies: 1, leastCost: 1_000, mostCost: 4_000, territoryShare: 0 },
      aidRates: { small: 0.5, smallUnlabelled: 0.35, large: 0.25, largeUnlabelled: 0.2 },
    });
    const refused = await desk.saved(draft, { eligibility: { companies: -1 } });
    expect([refused.status, refused.body]).toMatchObject([
      422,
      { errors: [{ field: 'eligibility.companies' }] },
    ]);
    const published = await desk.publish(draft.id, await desk.publication({ object: 'Seuils' }), '"1"');
    expect(published.status).toBe(200);
    const later = await submitted(stage, told());
    await later.clear('moveo');
    expect(verdicts(await later.seenBy(stage.people.officer('moveo')))).toMatchObject({
      ...{ smallCompanies: 'OK', cost: 'KO', aidRate: 'KO' },
    });
    expect(verdicts(await play.seenBy(stage.people.officer('moveo')))).toMatchObject({ leadShare: 'KO' });
  });
});

describe('a territory', () => {
  it('is taken as it stands at the closing of the call, whatever it is today', async () => {
    const officer = stage.people.officer('moveo');
    const share = async () =>
      (await play.seenBy(officer)).eligibility?.verdicts.find(({ rule }) => rule === 'leadShare')?.figures[
        'share'
      ];
    const before = await share();
    // The call closes in sixty-three days; on the thirtieth Mov’eo leaves every region it has.
    await stage.owner.query(`UPDATE pole_territory SET valid_to = platform.now() + interval '30 days'
      WHERE pole_id = (SELECT id FROM pole WHERE code = 'moveo')`);
    expect([Math.round(100 * (before ?? 0)), await share()]).toEqual([14, 0]);
    await stage.owner.query(`UPDATE pole_territory SET valid_to = platform.now() + interval '90 days'
      WHERE pole_id = (SELECT id FROM pole WHERE code = 'moveo')`);
    expect(await share()).toBe(before);
  });
});
