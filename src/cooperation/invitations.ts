import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, QueryFailedError, type EntityManager } from 'typeorm';
import { invite, sendInvitation, type Actor } from '../access/index.js';
import { isAddress, isOneLine } from '../platform/address.js';
import { Config } from '../platform/config.js';
import { Mailer } from '../platform/mailer.js';
import { conflict, forbidden, invalid, notFound, type FieldError } from '../platform/problem.js';
import type { InviteForm } from './commands/invite.form.js';
import { invitationRefusals } from './policy.js';
import { readCooperation } from './read-view.js';
import { cooperationView, vacantSeats, type PoleView } from './view.js';

/** Invitations by a pôle's officer: an account if there is none, a mandate, a letter. */
@Injectable()
export class Invitations {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  /**
   * Gives the person a mandate in the pôle from now on, and tells them. Throws a Problem: 404 without such a pôle, 403
   * for anybody but its officers, 422 with the fields to correct, 409 when the person has that mandate already, 503
   * when the letter could not leave, the mandate being given.
   */
  async invite(me: Actor, pole: string, form: InviteForm): Promise<void> {
    const invited = { email: form.email, name: form.name.trim().replace(/ +/g, ' '), lang: form.lang };
    await this.dataSource.transaction(async (tx) => {
      const { view, place } = await this.judge(tx, me, pole, form);
      const { accountId } = await invite(invited, tx);
      await grant(tx, accountId, view.code, place);
    });
    await sendInvitation(this.mailer, this.config.publicUrl, invited, me.name);
  }

  /** Judged by the mandates of the moment, in the transaction that writes (R53). */
  private async judge(tx: EntityManager, me: Actor, pole: string, form: InviteForm) {
    const stored = await readCooperation(tx, me.accountId);
    const view = cooperationView(stored).poles.find(({ code }) => code === pole);
    if (!view) throw notFound();
    const refusals = invitationRefusals(stored.mine, pole);
    if (refusals.length > 0) throw forbidden(refusals);
    const errors = formErrors(form, view);
    if (errors.length > 0) throw invalid(errors);
    return { view, place: form.place };
  }
}

function formErrors({ email, name, place }: InviteForm, view: PoleView): FieldError[] {
  const known = place === 'expert' || vacantSeats(view).some(({ id }) => id === place);
  const line = name.trim();
  const named = line !== '' && line.length <= 120 && isOneLine(line);
  return [
    ...(isAddress(email.trim().toLowerCase()) ? [] : [{ field: 'email', code: 'addressForm' }]),
    ...(named ? [] : [{ field: 'name', code: 'nameForm' }]),
    ...(known ? [] : [{ field: 'place', code: 'placeTaken' }]),
  ];
}

const mandateOf = `INSERT INTO mandate (id, account_id, role, pole_id, organ_id, seat_id, origin, valid_from)
  SELECT $1, $2, CASE WHEN s.id IS NULL THEN 'expert' WHEN s.chair THEN 'chair' WHEN s.deputy THEN 'deputyChair'
    ELSE 'member' END, p.id, s.organ_id, s.id, 'invitation', platform.now()
  FROM pole p LEFT JOIN seat s ON s.id = $4::uuid WHERE p.code = $3`;

async function grant(tx: EntityManager, accountId: string, pole: string, place: string): Promise<void> {
  try {
    await tx.query(mandateOf, [randomUUID(), accountId, pole, place === 'expert' ? null : place]);
  } catch (fault) {
    const taken =
      fault instanceof QueryFailedError && (fault.driverError as { code?: string }).code === '23P01';
    throw taken ? conflict([{ code: 'mandateHeld' }]) : fault;
  }
}
