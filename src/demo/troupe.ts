import type { INestApplication } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Sessions } from '../access/index.js';
import { readCasting, type Casting, type Team } from './casting.js';
import { enter, type Entrance } from './entrance.js';
import { Player } from './player.js';

export interface Account {
  id: string;
  email: string;
  name: string;
}

/** The people of the demonstration, each ready to act through the API with a token of their own. */
export class Troupe {
  readonly casting: Casting = readCasting();
  private accounts = new Map<string, Account>();
  private readonly entrances = new Map<string, Promise<Entrance>>();
  private sessions: Sessions | undefined;

  constructor(private readonly base: string) {}

  /** Learns who has an account; call it once the application listens. */
  async open(app: INestApplication): Promise<void> {
    this.sessions = app.get(Sessions);
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
    const entrance = this.entrances.get(email) ?? this.letIn(email);
    return new Player(this.base, (await entrance).token);
  }

  /** Revokes the tokens; who is asked again gets another. */
  async leave(): Promise<void> {
    const entrances = [...this.entrances.values()];
    this.entrances.clear();
    await Promise.allSettled(entrances.map(async (entrance) => (await entrance).leave()));
  }

  private letIn(email: string): Promise<Entrance> {
    const entrance = this.newEntrance(email);
    this.entrances.set(email, entrance);
    entrance.catch(() => this.entrances.delete(email));
    return entrance;
  }

  private async newEntrance(email: string): Promise<Entrance> {
    if (!this.sessions) throw new Error('the troupe is not open yet');
    return enter(this.base, await this.sessions.open(this.account(email).id, undefined));
  }
}
