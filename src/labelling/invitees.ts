import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { invite, RateLimiter, type Limit } from '../access/index.js';
import { isAddress } from '../platform/address.js';
import { invalid } from '../platform/problem.js';
import type { CommandName } from './command-names.js';
import type { Ask } from './commands/act.js';

const proposals: readonly CommandName[] = ['proposeHandover', 'proposeInPlace'];
export const invites = (command: CommandName): boolean => proposals.includes(command);

/** Nobody writes to the whole world through a dossier. */
const limit: Limit = { name: 'handover', points: 20, seconds: 86_400 };

/** R62: the account of the address a dossier is proposed to. The act and its trail know the account alone. */
@Injectable()
export class Invitees {
  constructor(
    private readonly database: DataSource,
    private readonly limiter: RateLimiter,
  ) {}

  /**
   * The ask with an account of the moment in the place of the address: what a rehearsal says is the same for every address, and
   * tells of none whether anybody has it. Throws a 422 Problem for what is no address.
   */
  supposed(ask: Ask): Ask {
    const email = String(ask.asked['incoming']);
    if (!isAddress(email)) throw invalid([{ field: 'email', code: 'addressForm' }]);
    return { ...ask, asked: { ...ask.asked, incoming: randomUUID() } };
  }

  /** What an act asks: of a proposal with the account of whom it names, once `tried` has found nothing against it. */
  async asked(
    command: CommandName,
    ask: Ask,
    by: string,
    tried: (supposed: Ask) => Promise<void>,
  ): Promise<Ask> {
    if (!invites(command)) return ask;
    await tried(this.supposed(ask));
    await this.limiter.take(limit, by);
    return this.invited(ask, by);
  }

  /** Whoever has no account gets one, in the language of who invites them; called by their address until they say otherwise. */
  private async invited(ask: Ask, by: string): Promise<Ask> {
    const email = String(ask.asked['incoming']);
    const [inviter]: { lang: 'fr' | 'en' }[] = await this.database.query(
      'SELECT lang FROM account WHERE id = $1',
      [by],
    );
    const invited = { email, name: email.slice(0, 120), lang: inviter?.lang ?? 'fr' };
    const { accountId } = await this.database.transaction((tx) => invite(invited, tx));
    return { ...ask, asked: { ...ask.asked, incoming: accountId } };
  }
}
