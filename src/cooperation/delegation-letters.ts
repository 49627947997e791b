import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { calendarDate } from '../../templates/i18n/dates.js';
import type { Lang } from '../../templates/i18n/words.js';
import { sendLetter } from '../access/index.js';
import { Config } from '../platform/config.js';
import { Mailer } from '../platform/mailer.js';

interface Told {
  email: string;
  name: string;
  lang: Lang;
  pole: string;
  chair: string;
  bearer: string;
  from: string;
  lastDay: string;
  coming: boolean;
  cancelled: boolean;
}

/** To the chair, to who has the power and to the director: each is told of what another may have done. */
const toldSql = `SELECT a.email, a.name, a.lang, pole.name AS pole, chair.name AS chair, bearer.name AS bearer,
    to_char(g.valid_from AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "from",
    to_char((g.valid_to - interval '1 second') AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "lastDay",
    g.valid_from > platform.now() AS coming, g.cancelled_at IS NOT NULL AS cancelled
  FROM chair_delegation g JOIN mandate given ON given.id = g.mandate_id JOIN mandate borne ON borne.id = g.bearer_id
  JOIN account chair ON chair.id = given.account_id JOIN account bearer ON bearer.id = borne.account_id
  JOIN pole ON pole.id = given.pole_id JOIN account a ON a.disabled_at IS NULL AND (a.id IN (chair.id, bearer.id)
    OR EXISTS (SELECT FROM mandate d WHERE d.account_id = a.id AND d.role = 'director' AND d.pole_id = given.pole_id
      AND d.valid_from <= platform.now() AND (d.valid_to IS NULL OR d.valid_to > platform.now())))
  WHERE g.id = $1`;

/** R75: the letters of a delegation: who signs, for which pôle, until when; nothing of any request. */
@Injectable()
export class DelegationLetters {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  given(id: string): Promise<void> {
    return this.send(id, () => 'delegation');
  }

  /** One that had not begun was nobody's signature yet: it is told as what it is. */
  ended(id: string): Promise<void> {
    return this.send(id, ({ cancelled }) => (cancelled ? 'delegationCancelled' : 'delegationEnded'));
  }

  /** Each is written to, whatever becomes of the other's letter; the first that could not leave is told. */
  private async send(id: string, letterFor: (told: Told) => string): Promise<void> {
    const told: Told[] = await this.dataSource.query(toldSql, [id]);
    const sent = await Promise.allSettled(told.map((one) => this.write(letterFor(one), one)));
    const lost = sent.find((one) => one.status === 'rejected');
    if (lost) throw lost.reason;
  }

  private async write(letter: string, { email, lang, from, lastDay, coming, ...told }: Told): Promise<void> {
    const { origin, hostname } = new URL(this.config.publicUrl);
    const { name, pole, chair, bearer } = told;
    const dates = { from: calendarDate(lang, from), until: calendarDate(lang, lastDay) };
    const data = { name, pole, chair, bearer, ...dates, coming: coming ? 'yes' : '' };
    const messageId = `<${letter}.${randomUUID()}@${hostname}>`;
    const to = { name: '', address: email };
    await sendLetter(
      this.mailer,
      { to, messageId },
      { lang, letter, data: { ...data, link: `${origin}/cooperation` } },
    );
  }
}
