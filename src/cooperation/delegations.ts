import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, QueryFailedError, type EntityManager } from 'typeorm';
import type { Actor } from '../access/index.js';
import { conflict, forbidden, invalid, notFound } from '../platform/problem.js';
import type { DelegateForm } from './commands/delegate.form.js';
import { delegationDates } from './delegation-dates.js';
import { delegatingOf, delegationsOf } from './delegation-view.js';
import { DelegationLetters } from './delegation-letters.js';
import { alone, journal } from './journal.js';
import { delegationRefusals } from './policy.js';
import { readCooperation } from './read-view.js';

/** R75: the signature of a chair, given for a time and taken back; each in the cooperation's trail, and told by letter. */
@Injectable()
export class Delegations {
  constructor(
    private readonly dataSource: DataSource,
    private readonly letters: DelegationLetters,
  ) {}

  /**
   * Gives the power of the pôle's chair to another vote of the organ. Throws a Problem: 404 without such a pôle, 403 for
   * anybody but its chair and its director, 422 with the fields to correct, 409 when another delegation runs on those days.
   */
  async give(me: Actor, pole: string, form: DelegateForm): Promise<void> {
    const id = randomUUID();
    await this.dataSource.transaction(async (tx) => {
      await alone(tx);
      const stored = await readCooperation(tx, me.accountId);
      const found = stored.poles.find(({ code }) => code === pole);
      if (!found) throw notFound();
      const delegating = delegatingOf(found, stored.asker);
      if (!delegating) throw forbidden(delegationRefusals(pole));
      const dates = delegationDates(form, stored.asker.at);
      const errors = [
        ...(delegating.candidates.some((one) => one.id === form.bearer)
          ? []
          : [{ field: 'bearer', code: 'delegateUnknown' }]),
        ...('errors' in dates ? dates.errors : []),
      ];
      if ('errors' in dates || errors.length > 0) throw invalid(errors);
      await tx.query(cutSql, [form.bearer]);
      const given = await insert(tx, { id, giver: me.accountId, bearer: form.bearer, ...dates });
      const { at } = stored.asker;
      await journal(tx, new Date(at), {
        actor: me.accountId,
        act: 'delegateChair',
        pole,
        delegation: id,
        ...given,
        ...dates,
      });
    });
    await this.letters.given(id);
  }

  /** Ends a delegation at once, or one to come before it begins: its chair, who has it, or the director. */
  async end(me: Actor, id: string): Promise<'ended' | 'cancelled'> {
    const how = await this.dataSource.transaction(async (tx) => {
      await alone(tx);
      const { poles, asker } = await readCooperation(tx, me.accountId);
      const pole = poles.find(({ delegations }) => delegations.some((one) => one.id === id));
      const found = pole && delegationsOf(pole, asker).find((one) => one.id === id);
      const within = asker.mine.some((one) => one.pole === pole?.code);
      if (!pole || !found || !within) throw notFound();
      if (found.state === 'ended' || found.state === 'cancelled')
        throw conflict([{ code: 'delegationOver' }]);
      if (!found.ends) throw forbidden(delegationRefusals(pole.code));
      const [[row]] = await tx.query<[{ cancelled: boolean }[], number]>(endSql, [id, asker.at]);
      if (!row) throw conflict([{ code: 'delegationOver' }]);
      const told = { actor: me.accountId, act: 'endDelegation' as const, pole: pole.code, delegation: id };
      await journal(tx, new Date(asker.at), told);
      return row.cancelled ? ('cancelled' as const) : ('ended' as const);
    });
    await this.letters.ended(id);
    return how;
  }
}

// What has begun ends now; what has not never holds.
const endSql = `UPDATE chair_delegation SET
  valid_to = CASE WHEN valid_from < $2::timestamptz THEN $2::timestamptz ELSE valid_to END,
  cancelled_at = CASE WHEN valid_from < $2::timestamptz THEN NULL ELSE $2::timestamptz END
  WHERE id = $1 AND cancelled_at IS NULL AND valid_to > $2::timestamptz RETURNING cancelled_at IS NOT NULL AS cancelled`;

// What ended with a mandate keeps no days of the organ: the next chair delegates too.
const cutSql = `UPDATE chair_delegation g SET
  valid_to = CASE WHEN ends.at > g.valid_from THEN ends.at ELSE g.valid_to END,
  cancelled_at = CASE WHEN ends.at > g.valid_from THEN NULL ELSE platform.now() END
  FROM (SELECT d.id, least(given.valid_to, borne.valid_to) AS at FROM chair_delegation d
    JOIN mandate given ON given.id = d.mandate_id JOIN mandate borne ON borne.id = d.bearer_id
    WHERE d.organ_id = (SELECT organ_id FROM mandate WHERE id = $1)) ends
  WHERE ends.id = g.id AND g.cancelled_at IS NULL AND ends.at <= platform.now() AND ends.at < g.valid_to`;

const insertSql = `INSERT INTO chair_delegation (id, organ_id, mandate_id, bearer_id, given_by, valid_from, valid_to)
  SELECT $1, b.organ_id, c.id, b.id, $3, $4, $5 FROM mandate b
  JOIN mandate c ON c.organ_id = b.organ_id AND c.valid_from <= platform.now()
    AND (c.valid_to IS NULL OR c.valid_to > platform.now()) AND c.id <> b.id
  JOIN seat s ON s.id = c.seat_id AND s.chair AND (s.valid_to IS NULL OR s.valid_to > platform.now())
  WHERE b.id = $2 AND (b.valid_to IS NULL OR b.valid_to >= $5) AND (c.valid_to IS NULL OR c.valid_to >= $5)
  RETURNING mandate_id AS mandate, bearer_id AS bearer`;

async function insert(
  tx: EntityManager,
  { id, giver, bearer, from, to }: { id: string; giver: string; bearer: string; from: string; to: string },
): Promise<{ mandate: string; bearer: string }> {
  try {
    const rows: { mandate: string; bearer: string }[] = await tx.query(insertSql, [
      id,
      bearer,
      giver,
      from,
      to,
    ]);
    if (!rows[0]) throw invalid([{ field: 'to', code: 'delegationBeyondMandate' }]);
    return rows[0];
  } catch (fault) {
    const taken =
      fault instanceof QueryFailedError && (fault.driverError as { code?: string }).code === '23P01';
    throw taken ? conflict([{ code: 'delegationOverlaps', rule: 'R75' }]) : fault;
  }
}
