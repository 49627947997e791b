import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { settingFaults, settingsOf, type PinnedValues } from '../../workflows/index.js';
import { journal, presentOf } from '../cooperation/index.js';
import { forbidden, invalid, notFound, Problem, type FieldError } from '../platform/problem.js';
import { isOneLine } from '../platform/address.js';
import { withModel } from './call-models.js';
import { changesOf } from './changes.js';
import type { OpenRuleDraftForm } from './forms.js';
import { ruleRefusals } from './policy.js';
import { originSql, ruleDraftSql } from './queries.js';
import { RuleDraft } from './rule-draft.entity.js';
import type { OriginRow, RuleDraftRow, StoredDraft } from './rows.js';

/** What a writer has typed. */
export interface Written {
  title: string;
  values: PinnedValues;
}

/** 412: somebody saved the draft since it was read. Carries both texts, so that neither is lost. */
export class StaleRules extends Problem {
  constructor(
    readonly theirs: StoredDraft,
    readonly yours: Written,
  ) {
    super(412);
    this.name = 'StaleRules';
  }
}

/** Drafts of rule sets: each act judged by the mandates of its instant, written with its entry of the trail. */
@Injectable()
export class Drafts {
  constructor(private readonly dataSource: DataSource) {}

  /** A draft of the rules in force, under the given id. Throws 403, 404 without such rules, 422 for its title. */
  async open(accountId: string, asked: OpenRuleDraftForm): Promise<string> {
    const { title, code, call, model, commandId } = asked;
    const id = commandId ?? randomUUID();
    await this.dataSource.transaction(async (tx) => {
      const given = [accountId, code ?? null, call ?? null];
      const [row] = await tx.query<OriginRow[]>(originSql, given);
      const refusals = ruleRefusals(row?.mine ?? []);
      if (refusals.length > 0) throw forbidden(refusals);
      const faults = titleFaults(title);
      if (faults.length > 0) throw invalid(faults);
      if (!row?.origin) throw notFound();
      // R5: the second click of two waits for the first, and finds it done.
      await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [id]);
      if (await tx.existsBy(RuleDraft, { id })) return;
      const { origin } = row;
      const values = settingsOf(withModel(origin.values, model));
      await write(tx, { id, ...origin, title: title.trim(), values, revision: 1, savedBy: accountId });
      await note(tx, accountId, 'openRuleDraft', { draft: id, code: origin.code });
    });
    return id;
  }

  /**
   * Saves the whole draft over the revision that was read; returns the new one. Throws 403, 404, 422 with each field
   * that is wrong, 412 (`StaleRules`) when somebody saved other words since.
   */
  async save(accountId: string, id: string, written: Written, ifRevision: number): Promise<number> {
    return this.dataSource.transaction(async (tx) => {
      const draft = await mayWrite(tx, accountId, id);
      const faults = [...titleFaults(written.title), ...valueFaults(written.values)];
      if (faults.length > 0) throw invalid(faults);
      const values = settingsOf(written.values);
      const title = written.title.trim();
      const changes = changesOf(draft.values, values);
      if (changes.length === 0 && title === draft.title) return draft.revision;
      if (draft.revision !== ifRevision) throw new StaleRules(draft, { title, values });
      const { code, callId } = draft;
      const revision = draft.revision + 1;
      await write(tx, { id, code, callId, title, values, revision, savedBy: accountId });
      await note(tx, accountId, 'saveRuleDraft', { draft: id, revision, changes });
      return revision;
    });
  }

  /** Throws 403, 404, 412 when it is no longer what was read. */
  async discard(accountId: string, id: string, ifRevision: number): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const { revision, code } = await mayWrite(tx, accountId, id);
      if (revision !== ifRevision) throw new Problem(412);
      await tx.delete(RuleDraft, id);
      await note(tx, accountId, 'discardRuleDraft', { draft: id, code, revision });
    });
  }
}

/** The draft, its row locked until the transaction ends. Throws 403 to anybody but the secretary, 404 without one. */
export async function mayWrite(tx: EntityManager, accountId: string, id: string): Promise<StoredDraft> {
  await tx.query('SELECT FROM rule_draft WHERE id = $1 FOR UPDATE', [id]);
  const [row] = await tx.query<RuleDraftRow[]>(ruleDraftSql, [accountId, id]);
  const refusals = ruleRefusals(row?.mine ?? []);
  if (refusals.length > 0) throw forbidden(refusals);
  if (!row?.draft) throw notFound();
  return row.draft;
}

/** What the catalogue says against the values, each under the field of its setting. */
export const valueFaults = (values: PinnedValues): FieldError[] =>
  settingFaults(values).map(({ name, code, params }) => ({ field: name || 'values', code, params }));

function titleFaults(title: string): FieldError[] {
  const line = title.trim();
  return line !== '' && line.length <= 120 && isOneLine(line) ? [] : [{ field: 'title', code: 'ruleTitle' }];
}

async function write(tx: EntityManager, draft: Omit<RuleDraft, 'savedAt'>): Promise<void> {
  const { id, code, callId, title, values, revision, savedBy } = draft;
  await tx.query(
    `INSERT INTO rule_draft (id, code, call_id, title, "values", revision, saved_by, saved_at)
      VALUES ($1, $2, $3, $4, $5::jsonb, $6, $7, platform.now())
      ON CONFLICT (id) DO UPDATE SET title = excluded.title, "values" = excluded."values", revision = excluded.revision,
        saved_by = excluded.saved_by, saved_at = excluded.saved_at`,
    [id, code, callId, title, JSON.stringify(values), revision, savedBy],
  );
}

type DraftAct = 'openRuleDraft' | 'saveRuleDraft' | 'discardRuleDraft';

/** A title is free text, and is not told. */
async function note(tx: EntityManager, actor: string, act: DraftAct, figures: object): Promise<void> {
  await journal(tx, await presentOf(tx), { actor, act, ...figures });
}
