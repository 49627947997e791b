import type { INestApplication } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ApiTokens } from '../access/index.js';
import { readCasting, type Casting, type Team } from './casting.js';
import { Player } from './player.js';

export interface Account {
  id: string;
  email: string;
  name: string;
}

/** What their tokens are called in their profiles. */
const tokenName = 'Démonstration';

/** The people of the demonstration, each ready to act through the API with a token of their own. */
export class Troupe {
  readonly casting: Casting = readCasting();
  private accounts = new Map<string, Account>();
  private readonly tokens = new Map<string, Promise<string>>();
  private apiTokens: ApiTokens | undefined;

  constructor(private readonly base: string) {}

  /** Learns who has an account; call it once the application listens. */
  async open(app: INestApplication): Promise<void> {
    this.apiTokens = app.get(ApiTokens);
    const rows: Account[] = await app
      .get(DataSource)
      .query('SELECT id, email, name FROM public.account WHERE disabled_at IS NULL');
    this.accounts = new Map(rows.map((row) => [row.email, row]));
  }

  account(email: string): Account {
    const found = this.accounts.get(email);
    if (!found) throw new Error(`the demonstration has no account ${email}`);
    return found;
  }

  /** Everybody who may be played. */
  everybody(): Account[] {
    return [...this.accounts.values()];
  }

  team(code: string): Team {
    const found = this.casting.teams.find((team) => team.code === code);
    if (!found) throw new Error(`the demonstration has no pôle ${code}`);
    return found;
  }

  async player(email: string): Promise<Player> {
    return new Player(this.base, await (this.tokens.get(email) ?? this.newToken(email)));
  }

  /** Revokes the tokens; who is asked again gets another. */
  async leave(): Promise<void> {
    const emails = [...this.tokens.keys()];
    this.tokens.clear();
    await Promise.all(emails.map((email) => this.revokeAll(this.account(email).id)));
  }

  private newToken(email: string): Promise<string> {
    const token = this.opened().make(this.account(email).id, tokenName, ['read', 'write'], 365);
    this.tokens.set(email, token);
    token.catch(() => this.tokens.delete(email));
    return token;
  }

  private async revokeAll(accountId: string): Promise<void> {
    const made = await this.opened().list(accountId);
    const ours = made.filter(({ name, revokedAt }) => name === tokenName && !revokedAt);
    await Promise.all(ours.map(({ id }) => this.opened().revoke(accountId, id)));
  }

  private opened(): ApiTokens {
    if (!this.apiTokens) throw new Error('the troupe is not open yet');
    return this.apiTokens;
  }
}
