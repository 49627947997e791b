import type { DossierContent } from '../../src/dossiers/index.js';
import { rewritten, type Play } from './play.js';
import type { Stage } from './stage.js';

/** The holder begins a version, writes it, and hands it in with words of theirs (R60). */
export async function versioned(
  stage: Stage,
  { reference }: Pick<Play, 'reference'>,
  content: DossierContent,
  changes = 'Ce qui change, et pourquoi.',
) {
  const holder = await stage.as(stage.people.holder);
  await begun(stage, reference);
  await rewritten(holder, reference, content);
  return holder.act(reference, 'handInVersion', { changes });
}

export async function begun(stage: Stage, reference: string): Promise<void> {
  const holder = await stage.as(stage.people.holder);
  const answer = await holder.post(`/dossiers/${reference}/draft`, {});
  expect([answer.status, answer.body]).toEqual([204, null]);
}

/** Everything a reader is shown of the requests, page and API, but the instant. */
export async function shownTo(stage: Stage, reference: string, email: string): Promise<string> {
  const program = await stage.as(email);
  const strip = ({ at: _, ...rest }: { at?: string }) => rest;
  const view = strip((await program.get<{ at: string }>(`/dossiers/${reference}`)).body);
  const work = strip((await program.get<{ at: string }>('/work')).body);
  const list = strip((await program.get<{ at: string }>('/dossiers')).body);
  return JSON.stringify([view, work, list]);
}

/** The letters owed about a request since the last time one asked, by template, to whom. */
export async function lettersOf(stage: Stage, template: string): Promise<string[]> {
  const { rows } = await stage.owner.query<{ id: string }>(
    `SELECT DISTINCT COALESCE(a.email, o.recipient_id) AS id FROM workflow.outbox o
      LEFT JOIN public.account a ON a.id::text = o.recipient_id WHERE o.template = $1 ORDER BY 1`,
    [template],
  );
  return rows.map(({ id }) => id);
}
