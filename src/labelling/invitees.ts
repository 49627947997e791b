import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { invite, RateLimiter, type Limit } from '../access/index.js';
import { isAddress } from '../platform/address.js';
import { READ_POOL } from '../platform/pools.js';
import { invalid } from '../platform/problem.js';
import type { CommandName } from './command-names.js';
import type { Ask } from './commands/act.js';

const proposals: readonly CommandName[] = ['proposeHandover', 'proposeInPlace'];
export const invites = (command: CommandName): boolean => proposals.includes(command);

/** Nobody writes to the whole world through a dossier. */
const limit: Limit = { name: 'handover', points: 20, seconds: 86_400 };

interface Found {
  id: string;
  disabled: boolean;
  lang: 'fr' | 'en';
}

/** R62: the account of the address a dossier is proposed to. The act and its trail know the account alone. */
@Injectable()
export class Invitees {
  constructor(
    private readonly database: DataSource,
    private readonly limiter: RateLimiter,
    @Inject(READ_POOL) private readonly pool: Pool,
  ) {}

  /** The ask with the account in the place of the address; one of the moment where there is none. Throws a 422 Problem. */
  async supposed(ask: Ask): Promise<Ask & { known: boolean }> {
    const email = String(ask.asked['incoming']);
    if (!isAddress(email)) throw invalid([{ field: 'email', code: 'addressForm' }]);
    const { rows } = await this.pool.query<Found>(
      'SELECT id, disabled_at IS NOT NULL AS disabled FROM public.account WHERE email = $1',
      [email],
    );
    const [found] = rows;
    if (found?.disabled) throw invalid([{ field: 'email', code: 'addressUnusable' }]);
    const incoming = found?.id ?? randomUUID();
    return { ...ask, asked: { ...ask.asked, incoming }, known: found !== undefined };
  }

  /** As `supposed`, once the act was found possible: whoever has no account gets one, in the language of who invites them. */
  async invited(ask: Ask, by: string): Promise<Ask> {
    await this.limiter.take(limit, by);
    const email = String(ask.asked['incoming']);
    const [inviter]: Pick<Found, 'lang'>[] = await this.database.query(
      'SELECT lang FROM account WHERE id = $1',
      [by],
    );
    // Until they say otherwise on their own page, they are called by their address.
    const invited = { email, name: email.slice(0, 120), lang: inviter?.lang ?? 'fr' };
    const { accountId } = await this.database.transaction((tx) => invite(invited, tx));
    return { ...ask, asked: { ...ask.asked, incoming: accountId } };
  }

  /** What an act asks: of a proposal with the account of whom it names, once `tried` has found nothing against it. */
  async asked(
    command: CommandName,
    ask: Ask,
    by: string,
    tried: (supposed: Ask) => Promise<void>,
  ): Promise<Ask> {
    if (!invites(command)) return ask;
    const { known, ...supposed } = await this.supposed(ask);
    if (!known) await tried(supposed);
    return this.invited(ask, by);
  }
}
