import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { reviewKey } from '../../workflows/index.js';
import { Engine, EngineRefused, type Applied, type Rehearsed } from '../engine/index.js';
import { Sealing } from '../dossiers/index.js';
import { notFound, Problem } from '../platform/problem.js';
import type { CommandName } from './command-names.js';
import type { ActForm, Ask } from './commands/act.js';
import { acts } from './commands/index.js';
import { LABEL_REQUEST } from './kind.js';
import { READ_POOL } from './pools.js';
import { readingFault } from './whole-reading.js';

/** Who asks, and how a face names the act: a key of its own, the version that was read. */
export interface Asking {
  accountId: string;
  commandId?: string;
  version?: number;
}

/** What is submitted is a sealed version: opinions bind to its hash (R60). */
const sealsFirst: CommandName[] = ['submit', 'complete'];

/** The acts of the label procedure, as the two faces ask them. */
@Injectable()
export class Acts {
  constructor(
    private readonly engine: Engine,
    private readonly sealing: Sealing,
    @Inject(READ_POOL) private readonly pool: Pool,
  ) {}

  /** Opens the request of a dossier just created: it is then a draft of its holder. */
  open(dossierId: string, accountId: string, commandId: string = randomUUID()): Promise<Applied> {
    const actor = { kind: 'person' as const, id: accountId };
    return translated(
      this.engine.apply(LABEL_REQUEST, dossierId, actor, { type: 'openDraft' }, { commandId }),
    );
  }

  /** Applies an act. Throws a Problem: 403, 404, 409 with reasons, 412 when what was signed has moved on, 422. */
  async apply(reference: string, command: CommandName, form: ActForm, asking: Asking): Promise<Applied> {
    const { asked, texts } = acts[command].ask(form);
    const version = form.version ?? asking.version;
    const ifVersion = version === undefined ? undefined : { key: keyOf(command, asked), version };
    const options = {
      commandId: form.commandId ?? asking.commandId ?? randomUUID(),
      texts,
      ...(ifVersion && { ifVersion }),
    };
    const actor = { kind: 'person' as const, id: asking.accountId };
    const id = await this.idOf(reference);
    if (sealsFirst.includes(command)) await this.seal(id, asking.accountId);
    if (command === 'submitReview') await this.assertWhole(id, asking.accountId, { asked, texts });
    return translated(this.engine.apply(LABEL_REQUEST, id, actor, asked, options));
  }

  /** Exactly what the act would write, and nothing written (D7). Throws the same Problems. */
  async rehearse(
    reference: string,
    command: CommandName,
    form: ActForm,
    accountId: string,
  ): Promise<Rehearsed> {
    const { asked, texts } = acts[command].ask(form);
    const actor = { kind: 'person' as const, id: accountId };
    const id = await this.idOf(reference);
    if (command === 'submitReview') await this.assertWhole(id, accountId, { asked, texts });
    return translated(this.engine.rehearse(LABEL_REQUEST, id, actor, asked, texts));
  }

  /** The form an act sends must be the one saved, and whole. Whoever may not send it is told that first. */
  private async assertWhole(dossierId: string, expertId: string, { asked, texts }: Ask): Promise<void> {
    const { id: formId, hash: formHash } = asked['form'] as { id: string; hash: string };
    const named = { pole: String(asked['pole']), recommendation: String(asked['recommendation']) };
    const fault = await readingFault(this.pool, { dossierId, expertId, formId, formHash, ...named });
    if (!fault) return;
    const actor = { kind: 'person' as const, id: expertId };
    await translated(this.engine.rehearse(LABEL_REQUEST, dossierId, actor, asked, texts));
    throw fault;
  }

  /** Says what a complete dossier lacks (422); whether the act is possible and whose it is, the engine says. */
  private async seal(id: string, accountId: string): Promise<void> {
    try {
      await this.sealing.seal(id, accountId);
    } catch (fault) {
      if (!(fault instanceof Problem) || fault.status === 422) throw fault;
    }
  }

  private async idOf(reference: string): Promise<string> {
    const { rows } = await this.pool.query<{ id: string }>({
      name: 'dossier-id',
      text: 'SELECT id FROM public.dossier WHERE reference = $1',
      values: [reference],
    });
    if (!rows[0]) throw notFound();
    return rows[0].id;
  }
}

function keyOf(command: CommandName, asked: Ask['asked']): string {
  return acts[command].signs === 'review' ? reviewKey(String(asked['pole'])) : 'request';
}

/** The engine's refusals as the faces tell them; `unknown` answers as what does not exist. */
export function problemOf(fault: unknown): Problem | undefined {
  if (!(fault instanceof EngineRefused)) return undefined;
  if (fault.status === 404) return notFound();
  const reasons = fault.refusal?.reasons ?? [{ code: fault.code }];
  return new Problem(fault.status, { reasons, ...(fault.status === 503 && { retryAfter: 5 }) });
}

async function translated<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (fault) {
    throw problemOf(fault) ?? fault;
  }
}
