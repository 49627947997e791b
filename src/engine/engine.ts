import type { Pool } from 'pg';
import type { Act } from './act.js';
import { alreadyDone } from './asked-again.js';
import type { Actor, AggregateKind, Applied, Asked, Rehearsed, Target } from './contract.js';
import { EngineRefused } from './errors.js';
import { actorKey, bodyHash, dueCommandId, openedId } from './identity.js';
import { judge } from './judge.js';
import { metKey, mostDeadlines, overdueBefore, type Progress } from './overdue.js';
import { judgedWithSeals, situationIn } from './opening.js';
import { persist } from './persist.js';
import { read, type Connection, type ReadDue, type Reading } from './read.js';
import { recordsOf } from './records.js';
import { ownSeals, type OwnSeal } from './seals.js';
import { journalRefused } from './refusal-entry.js';
import { write } from './write.js';

export interface ApplyOptions {
  /** made by the client, one per act it wants: the same id again answers what the first did */
  commandId: string;
  /** free texts by name, kept outside the chain */
  texts?: Record<string, string>;
  /** more of them, found and not said by who asks: asked again the act is the same, whatever they are by then */
  found?: Record<string, string>;
  /** the version of the instance the reader had before them */
  ifVersion?: { key: string; version: number };
  /** the due row that asks: it must still be there, at that instant, and have come */
  askedBy?: { id: string; dueAt: string };
}

export interface RehearseOptions {
  /** free texts by name */
  texts?: Record<string, string>;
  /** the world of the kind, as the act itself would find it */
  suppose?: (world: unknown) => unknown;
}

const asRead = (world: unknown): unknown => world;

/** Applies acts: reads, lets the feature judge, remembers in one statement. Two round trips. */
export class Engine {
  private readonly kinds: Map<string, AggregateKind<unknown>>;

  constructor(
    private readonly pool: Pool,
    kinds: readonly AggregateKind<unknown>[],
  ) {
    this.kinds = new Map(kinds.map((kind) => [kind.kind, kind]));
  }

  /**
   * Does the act, or answers what it already did (`repeated`). Who comes after a deadline finds that it has acted,
   * whether or not a scheduler was there: nothing late is counted in silence (R44, R53). Throws EngineRefused: 403,
   * 404, 409 with the feature's reasons, 412 stale, 422 when the command id was used for something else, 503 when the
   * database is away or busy.
   */
  async apply(
    kind: string,
    target: Target,
    actor: Actor,
    asked: Asked,
    options: ApplyOptions,
  ): Promise<Applied> {
    const { texts: said = {}, found = {}, ...rest } = options;
    const meant: Meant = { kind, target, actor, asked, said, texts: { ...said, ...found }, ...rest };
    const progress: Progress = { written: false, met: new Set() };
    while (progress.met.size < mostDeadlines) {
      const done = await this.tried(meant, progress);
      if ('repeated' in done) return done;
      progress.met.add(metKey(done));
      await this.meet(meant, done);
    }
    throw new EngineRefused(503, 'busy');
  }

  private async tried(meant: Meant, progress: Progress): Promise<Applied | ReadDue> {
    try {
      return await persist(this.pool, progress, (on) => this.once(on, meant, progress));
    } catch (fault) {
      const { aggregateId } = progress;
      if (fault instanceof EngineRefused && fault.remember && aggregateId)
        await journalRefused(this.pool, { aggregateId, actor: meant.actor, ...fault.remember });
      throw fault;
    }
  }

  /** R53: the deadline first, and what is owed. Why it could not act, the scheduler, which asks the very same, explains. */
  private async meet({ kind, target }: Meant, { id, dueAt, command, number }: ReadDue): Promise<void> {
    const options = { commandId: dueCommandId(id, dueAt), askedBy: { id, dueAt } };
    try {
      const actor: Actor = number === null ? { kind: 'clock' } : { kind: 'decision', number };
      await this.apply(kind, target, actor, command as Asked, options);
    } catch (fault) {
      // Refused for good it holds up nobody; not asked at all, it must be before the act is judged.
      if (!(fault instanceof EngineRefused) || fault.status === 503) throw fault;
    }
  }

  /** The first act of a new aggregate, whose id follows from the actor and the command id: a repeat finds it again. */
  open(
    kind: string,
    actor: Actor,
    asked: Asked,
    options: Omit<ApplyOptions, 'ifVersion' | 'askedBy'>,
  ): Promise<Applied> {
    const aggregateId = openedId(kind, actor, options.commandId);
    return this.apply(kind, aggregateId, actor, asked, options);
  }

  /** Whether this command id has already done an act of the actor: asking it again would only give its answer. */
  async isUsed(actor: Actor, commandId: string): Promise<boolean> {
    const { rows } = await this.pool.query<{ used: boolean }>({
      name: 'command-used',
      text: 'SELECT EXISTS (SELECT FROM workflow.command WHERE actor = $1 AND command_id = $2) AS used',
      values: [actorKey(actor), commandId],
    });
    return rows[0]?.used === true;
  }

  /** What the actor has sealed in an aggregate and nobody has opened: nobody else may be shown it. */
  async sealedBy(actor: Actor, aggregateId: string): Promise<OwnSeal[]> {
    return ownSeals(this.pool, aggregateId, actorKey(actor));
  }

  /**
   * What the act would write, judged exactly as `apply` does; writes nothing. `suppose` changes the world read into the
   * one the act would find, where asking it first binds something. Throws the same refusals.
   */
  async rehearse(
    kind: string,
    target: Target,
    actor: Actor,
    asked: Asked,
    { texts = {}, suppose = asRead }: RehearseOptions = {},
  ): Promise<Rehearsed> {
    const feature = this.kindOf(kind);
    return persist(this.pool, {}, async (on) => {
      const found = await read(on, feature, { target, actor, asked, commandId: null });
      const reading = { ...found, world: suppose(found.world) };
      const question = { actor, asked, texts };
      // What is sealed stays so: nobody learns by a rehearsal what only the act may open.
      const { decision, letters } = judge(feature, question, situationIn(feature, idIn(reading), reading));
      return { at: reading.at, decision, letters };
    });
  }

  // Gives a deadline that must act first, or what the act has done; undefined when somebody was faster.
  private async once(
    on: Connection,
    meant: Meant,
    progress: Progress,
  ): Promise<Applied | ReadDue | undefined> {
    const feature = this.kindOf(meant.kind);
    const reading = await read(on, feature, meant);
    const act = actOf(meant, idIn(reading));
    progress.aggregateId = act.aggregateId;
    if (reading.used) return { ...(await alreadyDone(on, act, reading.used)), repeated: !progress.written };
    const overdue = overdueBefore(act, reading, progress.met);
    if (overdue) return overdue;
    assertStillDue(act, reading);
    const judgement = await judgedWithSeals(on, act, feature, reading);
    if (!judgement) return undefined;
    const records = recordsOf(act, judgement, reading);
    progress.written = true;
    if (await write(on, records)) return { ...records.result, repeated: false };
    progress.written = false;
    return undefined;
  }

  private kindOf(name: string): AggregateKind<unknown> {
    const kind = this.kinds.get(name);
    if (!kind) throw new Error(`no aggregate kind is named ${name}`);
    return kind;
  }
}

/** An act before its aggregate is found. */
type Meant = Omit<Act, 'aggregateId' | 'bodyHash'> & { target: Target; said: Record<string, string> };

function actOf({ target: _, said, ...meant }: Meant, aggregateId: string): Act {
  const { kind, asked } = meant;
  return { ...meant, aggregateId, bodyHash: bodyHash(kind, aggregateId, asked, said) };
}

function idIn({ id }: Reading): string {
  if (id === null) throw new EngineRefused(404, 'unknown', { kind: 'unknown', reasons: [] }, 0);
  return id;
}

function assertStillDue({ askedBy }: Act, reading: Reading): void {
  if (!askedBy) return;
  const row = Object.values(reading.due).find(({ id }) => id === askedBy.id);
  if (row?.dueAt !== askedBy.dueAt || reading.at < askedBy.dueAt) throw new EngineRefused(409, 'notDue');
}
