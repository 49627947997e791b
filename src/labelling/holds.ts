import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { labelledState, Sealing, versionStates } from '../dossiers/index.js';
import { Problem, stale } from '../platform/problem.js';
import type { CommandName } from './command-names.js';
import type { Ask } from './commands/act.js';
import { READ_POOL } from '../platform/pools.js';
import type { LabellingWorld } from './world.js';

/** What an act binds, kept still while the act is judged; a later call lets go of it. */
export interface Hold {
  /** R69: the answers of the dossier that is held; null where none is */
  answers: Record<string, string> | null;
  /** the act has been applied */
  done(): Promise<void>;
  /** the act was refused: what was bound may change again */
  refused(): Promise<void>;
}

interface Subject {
  dossierId: string;
  accountId: string;
}

const nothing: Hold = { answers: null, done: async () => {}, refused: async () => {} };

/** What is submitted is a sealed version (R60): the acts that seal one, and the states each is taken in. */
const seals: Partial<Record<CommandName, readonly string[]>> = {
  submit: ['draft'],
  complete: ['awaitingCompletion'],
  handInVersion: versionStates,
  declareChange: [labelledState],
};

/** A version to come that is refused is its holder's to go on with (R60, R62). */
const reopens: readonly CommandName[] = ['handInVersion', 'declareChange'];

/** Whether an act binds something outside the engine, to be held while it is judged. */
export const binds = (command: CommandName): boolean => command in seals || command === 'submitReview';

const freeze = `WITH before AS (SELECT id, sent_hash FROM public.review_form
  WHERE dossier_id = $1 AND pole = $2 AND expert_id = $3 AND id = $4 AND hash = $5 FOR UPDATE)
  UPDATE public.review_form f SET sent_hash = f.hash, updated_at = platform.now() FROM before WHERE f.id = before.id
  RETURNING before.sent_hash IS NULL AS fresh`;

const thaw = `UPDATE public.review_form SET sent_hash = NULL WHERE id = $1 AND hash = $2`;

/** Holds the dossier or the review form an act binds by its hash: what is signed is what was read, without a window. */
@Injectable()
export class Holds {
  constructor(
    private readonly sealing: Sealing,
    @Inject(READ_POOL) private readonly pool: Pool,
  ) {}

  /** Throws a Problem: 422 with what a dossier lacks, 412 when another form has been saved since. */
  async take(command: CommandName, { asked }: Ask, subject: Subject): Promise<Hold> {
    const states = seals[command];
    if (states) return this.dossier(command, states, subject);
    return command === 'submitReview' ? this.form(asked, subject) : nothing;
  }

  /** The world of an act as holding would make it, for a rehearsal; nothing is bound. Throws as `take`. */
  async suppose(
    command: CommandName,
    { dossierId, accountId }: Subject,
  ): Promise<(world: unknown) => unknown> {
    const states = seals[command];
    const supposed =
      states && (await incompleteOnly(() => this.sealing.suppose(dossierId, accountId, states), null));
    if (!supposed) return (world) => world;
    return (world) => {
      const { dossier, ...rest } = world as LabellingWorld;
      return { ...rest, dossier: dossier && { ...dossier, ...supposed } };
    };
  }

  private async dossier(
    command: CommandName,
    states: readonly string[],
    { dossierId, accountId }: Subject,
  ): Promise<Hold> {
    const held = await incompleteOnly(() => this.sealing.hold(dossierId, accountId, states), false);
    if (!held) return nothing;
    const release = () => this.sealing.release(dossierId);
    const reopen = () => this.sealing.reopen(dossierId);
    return { ...held, done: release, refused: reopens.includes(command) ? reopen : release };
  }

  /** A form frozen by another click of the same sender is not this one's to let go of. */
  private async form(asked: Ask['asked'], { dossierId, accountId }: Subject): Promise<Hold> {
    const { id, hash } = asked['form'] as { id: string; hash: string };
    const values = [dossierId, String(asked['pole']), accountId, id, hash];
    const { rows } = await this.pool.query<{ fresh: boolean }>(freeze, values);
    if (!rows[0]) throw stale();
    if (!rows[0].fresh) return nothing;
    return { ...nothing, refused: async () => void (await this.pool.query(thaw, [id, hash])) };
  }
}

/** Whether the act is possible and whose it is, the engine says; here only what a complete dossier lacks is told. */
async function incompleteOnly<Result>(work: () => Promise<Result>, otherwise: Result): Promise<Result> {
  try {
    return await work();
  } catch (fault) {
    if (!(fault instanceof Problem) || fault.status === 422) throw fault;
    return otherwise;
  }
}
