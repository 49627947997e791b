import type { DossierView } from '../../src/labelling/view/dossier-view.js';
import { said } from './planted.js';
import { duo, project, submitted, type Play } from './play.js';
import type { Stage } from './stage.js';

export const decision = 'COPIL-2026-31';

/** R64: the secretary writes down that a pôle has left, and who is to take its place. */
export const departs = (
  { people }: Stage,
  play: Play,
  pole: string,
  successor?: string,
): Promise<DossierView> =>
  play.does(people.secretary, 'recordDeparture', {
    ...{ pole, decision, event: successor ? 'merged' : 'left' },
    ...(successor && { successor }),
  });

export const handsOn = ({ people }: Stage, play: Play, pole: string): Promise<DossierView> =>
  play.does(people.secretary, 'reassignLead', { pole, decision, reasons: said.reasons });

/** R64, R42: every act a departure asks of anybody. */
export const departureActs: Record<string, (stage: Stage) => Promise<void>> = {
  'through a pôle that leaves and is succeeded, another that is not, and a lead that is handed on': async (
    stage,
  ) => {
    const play = await submitted(stage, duo(), { sitting: 3 });
    await play.admit();
    await play.lead('moveo', 'favourable');
    await departs(stage, play, 'id4car', 'mta');
    await play.does(stage.people.chair('mta'), 'acceptSuccession', { pole: 'mta' });
    const other = await submitted(stage, project('5G-OPEN-ROAD'), { sitting: 3 });
    await other.admit();
    await handsOn(stage, other, 'id4car');
    await departs(stage, other, 'pvf', 'mta');
    await other.does(stage.people.chair('mta'), 'declineSuccession', { pole: 'mta' });
  },
};

/** How many letters of this request are owed to people of the pôle, those that were sent or withheld included. */
export async function owedTo(
  { owner }: Stage,
  { reference }: Pick<Play, 'reference'>,
  pole: string,
): Promise<number> {
  const { rows } = await owner.query<{ owed: number }>(
    `SELECT count(*)::int AS owed FROM workflow.outbox o JOIN dossier d ON d.id = o.aggregate_id
     WHERE d.reference = $1 AND o.data->'mandate'->>'pole' = $2`,
    [reference, pole],
  );
  return rows[0]?.owed ?? -1;
}
