import type pg from 'pg';
import { findFaults } from '../../src/doctor/index.js';
import { duo, submitted } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';
import { forge, type Forged } from './forge.js';

/** Three requests: one labelled, one whose lead votes, one whose admissibility check was missed. */
export interface Scene {
  stage: Stage;
  done: string;
  open: string;
  late: string;
  /** a label whose suspensive reservation was answered and lifted; suspended since */
  lifted: string;
  /** as the owner of the tables, inside the plant's transaction */
  run: (sql: string, values?: unknown[]) => Promise<pg.QueryResult>;
  /** rewrites the trail of a request so that it verifies again: only what it says is wrong */
  retell: (aggregate: string, edit: (entry: Forged) => void, more?: Forged[]) => Promise<void>;
  /** an expression of SQL: the id of an instance */
  instance: (aggregate: string, key: string) => string;
}

export async function openScene(): Promise<Scene> {
  const stage = await openStage();
  const brief = { sitting: 3 };
  const missed = await submitted(stage, duo());
  await stage.post();
  await stage.pass('8 days');
  const play = await submitted(stage, duo(), brief);
  await play.admit();
  await play.lead('moveo', 'favourableWithReservations');
  await play.opinion('id4car', 'favourable');
  await play.certify();
  const conditional = await submitted(stage, duo(), { ...brief, suspensive: true });
  await conditional.admit();
  await conditional.lead('moveo', 'favourable');
  await conditional.opinion('id4car', 'favourableWithReservations');
  await conditional.certify();
  const answer = 'Le plan d’essais est joint.';
  await conditional.does(stage.people.holder, 'answerReservation', { reservation: 'id4car-1', answer });
  await conditional.does(stage.people.chair('id4car'), 'liftReservation', {
    ...{ pole: 'id4car', reservation: 'id4car-1' },
  });
  await conditional.does(stage.people.officer('moveo'), 'transmitLabel');
  const suspended = { pole: 'moveo', ground: 'undeclaredChange', reasons: 'Un partenaire est parti.' };
  await conditional.does(stage.people.chair('moveo'), 'suspendLabel', suspended);
  const voting = await submitted(stage, duo(), brief);
  await voting.admit();
  const tied = await stage.as(stage.people.voters('moveo')[4]?.email ?? '');
  await tied.ask(voting.reference, 'declareInterests', { clear: false, organisation: 'Atelier du Rhin' });
  await voting.clear('moveo');
  await voting.read('moveo');
  await voting.does(stage.people.officer('moveo'), 'openVote', { pole: 'moveo', mode: 'session' });
  const [first] = stage.people.voters('moveo');
  await voting.does(first?.email ?? '', 'castBallot', {
    ...{ pole: 'moveo', seat: first?.seat, ballot: 'favourable', reasons: 'Un projet utile.' },
  });
  const idOf = async ({ reference }: { reference: string }) =>
    (await stage.owner.query<{ id: string }>('SELECT id FROM dossier WHERE reference = $1', [reference]))
      .rows[0]?.id ?? '';
  const { owner } = stage;
  return {
    stage,
    ...{
      done: await idOf(play),
      open: await idOf(voting),
      late: await idOf(missed),
      lifted: await idOf(conditional),
    },
    run: (sql, values) => owner.query(sql, values),
    retell: (aggregate, edit, more) => forge(owner, aggregate, edit, more),
    instance: (aggregate, key) =>
      `(SELECT id FROM workflow.instance WHERE aggregate_id = '${aggregate}' AND key = '${key}')`,
  };
}

/** The names of the invariants that are broken, in order of the alphabet. */
export async function brokenNames({ stage }: Scene): Promise<string[]> {
  const { filesDir } = stage.parts.config;
  return (await findFaults(stage.owner, { filesDir })).map(({ name }) => name).sort();
}

/** A violation, planted past the product; `also` is what is broken by it too. */
export interface Plant {
  name: string;
  also?: string[];
  /** what it returns undoes what no transaction does */
  plant: (scene: Scene) => Promise<unknown>;
}
