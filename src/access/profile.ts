import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Lang } from '../../templates/i18n/words.js';
import { notFound } from '../platform/problem.js';
import { ApiTokens, type RecentToken } from './api-tokens.js';
import type { Actor } from './actor.js';
import { Sessions, type LiveSession } from './sessions.js';

/** What a person sees of their own account. */
export interface ProfileView {
  email: string;
  name: string;
  lang: Lang;
  sessions: (LiveSession & { current: boolean })[];
  tokens: RecentToken[];
}

interface AccountRow {
  email: string;
  name: string;
  lang: Lang;
}

@Injectable()
export class Profile {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: Sessions,
    private readonly tokens: ApiTokens,
  ) {}

  async view({ accountId, sessionHash }: Actor): Promise<ProfileView> {
    const [accounts, sessions, tokens] = await Promise.all([
      this.dataSource.query('select email, name, lang from account where id = $1', [accountId]) as Promise<
        AccountRow[]
      >,
      this.sessions.list(accountId),
      this.tokens.list(accountId),
    ]);
    const [account] = accounts;
    if (!account) throw notFound();
    const marked = sessions.map((session) => ({ ...session, current: session.hash === sessionHash }));
    return { ...account, sessions: marked, tokens };
  }

  async save(accountId: string, name: string, lang: Lang): Promise<void> {
    await this.dataSource.query('update account set name = $2, lang = $3 where id = $1', [
      accountId,
      name,
      lang,
    ]);
  }
}
