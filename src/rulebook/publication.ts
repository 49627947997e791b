import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { settingsOf } from '../../workflows/index.js';
import {
  decisionOf,
  journal,
  presentOf,
  publishedSets,
  recordDecision,
  ruleHash,
  succeed,
} from '../cooperation/index.js';
import { conflict, invalid, Problem, type ProblemReason } from '../platform/problem.js';
import { changesOf } from './changes.js';
import { mayWrite, valueFaults } from './drafts.js';
import { datesOf, type Dates } from './effect.js';
import type { PublishRulesForm } from './forms.js';
import { RuleDraft } from './rule-draft.entity.js';
import { ruleRefusals } from './policy.js';
import { ruleSetSql } from './queries.js';
import type { RuleSetRow, StoredDraft } from './rows.js';
import { ruleSetView, type PublishedView } from './views.js';

export interface PublishOptions {
  /** the revision of the draft that was read */
  ifRevision: number;
  /** says what would be written, and writes nothing */
  rehearse?: boolean;
}

/** R3: a draft becomes a rule set, under the steering decision that adopts it. */
@Injectable()
export class Publication {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Publishes once: asked again, it answers what it did. Throws 403, 404; 412 when the draft is no longer what was read;
   * 409 when it changes nothing, or begins before rules that are published already; 422 with the fields to correct.
   */
  async publish(
    accountId: string,
    id: string,
    form: PublishRulesForm,
    { ifRevision, rehearse = false }: PublishOptions,
  ): Promise<PublishedView> {
    return this.dataSource.transaction(async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext('rule sets'))`);
      const before = await already(tx, accountId, id);
      if (before) return before;
      const draft = await mayWrite(tx, accountId, id);
      if (draft.revision !== ifRevision) throw new Problem(412);
      const at = await presentOf(tx);
      const dates = datesOf(form, at, await decisionOf(tx, form.decision.trim()));
      const faults = [...dates.faults, ...valueFaults(draft.values)];
      if (faults.length > 0) throw invalid(faults);
      const judged = await judge(tx, draft, dates);
      if (!rehearse) await this.write(tx, { accountId, draft, dates, at, view: judged, form });
      return judged;
    });
  }

  /** In one transaction: the decision, the set with the end of the one before it, the entry; the draft is no more. */
  private async write(
    tx: EntityManager,
    { accountId, draft, dates, at, view, form }: Writing,
  ): Promise<void> {
    const { decision } = view;
    const object = form.object?.trim() ?? '';
    await recordDecision(tx, { number: decision, object, body: object, decidedAt: dates.decidedAt });
    const { former } = await publishedSets(tx, draft.code);
    await succeed(tx, former, {
      id: draft.id,
      code: draft.code,
      callId: draft.callId,
      hash: view.hash,
      values: settingsOf(draft.values),
      adoptedBy: decision,
      successorId: null,
      validFrom: dates.from,
      validTo: null,
    });
    await tx.delete(RuleDraft, draft.id);
    const { changes, ...published } = view;
    await journal(tx, at, { actor: accountId, act: 'publishRuleSet', ...published, changes });
  }
}

interface Writing {
  accountId: string;
  draft: StoredDraft;
  dates: Dates;
  at: Date;
  view: PublishedView;
  form: PublishRulesForm;
}

/** What this draft was published as, told to who may publish; null while it is a draft. */
async function already(tx: EntityManager, accountId: string, id: string): Promise<PublishedView | null> {
  const [row] = await tx.query<RuleSetRow[]>(ruleSetSql, [accountId, id]);
  if (!row || ruleRefusals(row.mine).length > 0) return null;
  const view = ruleSetView(row);
  if (!view) return null;
  const { code, hash, from, decision, before, changes } = view;
  return { id, code, hash, from, decision: decision.number, ends: before, changes };
}

async function judge(tx: EntityManager, draft: StoredDraft, dates: Dates): Promise<PublishedView> {
  const values = settingsOf(draft.values);
  const hash = ruleHash(values);
  const { former, adopted } = await publishedSets(tx, draft.code);
  const changes = changesOf(draft.base.values, values);
  const reasons: ProblemReason[] = [
    ...(changes.length === 0 ? [{ code: 'rulesUnchanged', rule: 'R3', liftedBy: 'secretary' }] : []),
    ...(former && former.validFrom >= dates.from
      ? [{ code: 'rulesComeLater', rule: 'R3', liftedBy: 'secretary' }]
      : []),
    ...(adopted.some((one) => one.hash === hash && one.adoptedBy === dates.decision)
      ? [{ code: 'decisionSpent', rule: 'R3', liftedBy: 'secretary' }]
      : []),
  ];
  if (reasons.length > 0) throw conflict(reasons);
  const { id, code } = draft;
  const from = dates.from.toISOString();
  return { id, code, hash, from, decision: dates.decision, ends: former?.id ?? null, changes };
}
