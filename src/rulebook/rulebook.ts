import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import {
  rehearseRules,
  requestOf,
  settingsOf,
  type PinnedRules,
  type RehearsedOutcome,
} from '../../workflows/index.js';
import { ruleHash } from '../cooperation/index.js';
import { READ_POOL } from '../platform/pools.js';
import { forbidden, notFound } from '../platform/problem.js';
import { ruleRefusals } from './policy.js';
import { rehearsedSql, rulebookSql, ruleDraftSql, ruleSetSql } from './queries.js';
import type { RehearsedRow, RulebookRow, RuleDraftRow, RuleSetRow, StoredDraft } from './rows.js';
import {
  rulebookView,
  ruleSetView,
  type RehearsedLine,
  type RulebookView,
  type RuleSetView,
  type RulesRehearsalView,
} from './views.js';

/** Requests one page of a rehearsal looks at: some megabytes of snapshots, and as many decisions. */
const atOnce = 100;

/** What is read of the rules: the sets by all, a draft and its rehearsal by the secretary. */
@Injectable()
export class Rulebook {
  constructor(@Inject(READ_POOL) private readonly pool: Pool) {}

  async all(accountId: string): Promise<RulebookView> {
    return rulebookView(await this.row<RulebookRow>('rulebook', rulebookSql, [accountId]));
  }

  /** Throws 404 without such a set. */
  async set(accountId: string, id: string): Promise<RuleSetView> {
    const view = ruleSetView(await this.row<RuleSetRow>('rule-set', ruleSetSql, [accountId, id]));
    if (!view) throw notFound();
    return view;
  }

  /** Throws 403 to anybody but the secretary, whatever the id; 404 without such a draft. */
  async draft(accountId: string, id: string): Promise<StoredDraft> {
    const { mine, draft } = await this.row<RuleDraftRow>('rule-draft', ruleDraftSql, [accountId, id]);
    const refusals = ruleRefusals(mine);
    if (refusals.length > 0) throw forbidden(refusals);
    if (!draft) throw notFound();
    return draft;
  }

  /** One page of the requests a draft is rehearsed on, the newest first, after the reference `after`. */
  async rehearsal(accountId: string, draft: StoredDraft, after: string | null): Promise<RulesRehearsalView> {
    const { callId, code } = draft;
    const given = [callId, code, after, atOnce];
    const { at, total, before, names, requests } = await this.row<RehearsedRow>(
      'rules-rehearsed',
      rehearsedSql,
      given,
    );
    const values = settingsOf(draft.values);
    const rules = { id: draft.id, hash: ruleHash(values), values };
    const looked = before + requests.length;
    return {
      at,
      lines: requests.flatMap((one) => lineOf(one, { rules, at, accountId, names })),
      looked,
      total,
      next: looked < total ? (requests.at(-1)?.reference ?? null) : null,
    };
  }

  private async row<Row extends object>(name: string, text: string, values: unknown[]): Promise<Row> {
    const { rows } = await this.pool.query<Row>({ name, text, values });
    if (!rows[0]) throw new Error(`${name} always gives one row`);
    return rows[0];
  }
}

interface Looking {
  rules: PinnedRules;
  at: string;
  accountId: string;
  names: Record<string, string>;
}

/** R63b: of a request its reader is recused from nothing is told; of the others only what would differ. */
function lineOf(
  { reference, instances }: RehearsedRow['requests'][number],
  looking: Looking,
): RehearsedLine[] {
  const { rules, at, accountId, names } = looking;
  if (requestOf(instances)?.context.declarations[accountId]?.clear === false) return [];
  const found = rehearseRules(instances, rules, at);
  if (!found || !(found.attribution || found.outcome || found.dates.length > 0)) return [];
  const short = (pole: string) => names[pole] ?? pole;
  const { attribution, outcome, dates, obstacles } = found;
  const named = ({ labelling, dissenting, ...outcome }: RehearsedOutcome) => ({
    ...outcome,
    labelling: labelling.map(short),
    dissenting: dissenting.map(short),
  });
  const attributed = ({ lead, invited }: { lead: string | null; invited: string[] }) => ({
    lead: lead === null ? null : short(lead),
    invited: invited.map(short),
  });
  return [
    {
      reference,
      attribution: attribution && { then: attributed(attribution.then), now: attributed(attribution.now) },
      outcome: outcome && { then: named(outcome.then), now: named(outcome.now) },
      dates: dates.map(({ deadline, from, to }) => ({ deadline, from, to })),
      obstacles,
    },
  ];
}
