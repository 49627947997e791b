import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { Dossiers } from '../dossiers/index.js';
import { Engine, openedId } from '../engine/index.js';
import { takenOver } from './full-proposals.js';
import { LABEL_REQUEST } from './kind.js';
import { READ_POOL } from '../platform/pools.js';

/** The dossier that takes this one up, if its row stands, and where its request is. */
const nextSql = `SELECT d.id, (SELECT i.state FROM workflow.instance i WHERE i.aggregate_id = d.id AND i.key = 'request')
  AS state FROM public.dossier d WHERE d.continues_id = $1`;

/** R51: the draft of a full proposal, that begins with what the short one said. */
@Injectable()
export class FullProposalDrafts {
  constructor(
    private readonly engine: Engine,
    private readonly dossiers: Dossiers,
    @Inject(READ_POOL) private readonly pool: Pool,
  ) {}

  /**
   * Opens it once the act is written. Its id follows from the dossier it continues: asked twice at once, or again after a
   * process that died here, it is the same draft; one that was deleted gives way to another.
   */
  async open(first: string, callId: string, holderId: string): Promise<void> {
    const actor = { kind: 'person' as const, id: holderId };
    const { rows } = await this.pool.query<{ id: string; state: string | null }>(nextSql, [first]);
    const [next] = rows;
    if (next && next.state !== null && next.state !== 'deleted') return;
    const key = ['continues', first, ...(next?.state === 'deleted' ? [next.id] : [])].join(':');
    const id = next && next.state === null ? next.id : openedId(LABEL_REQUEST, actor, key);
    const short = await this.dossiers.newest(first);
    const content = short && takenOver(short.content);
    await this.dossiers.create(holderId, callId, { id, continues: first, ...(content && { content }) });
    await this.engine.apply(LABEL_REQUEST, id, actor, { type: 'openDraft' }, { commandId: id });
  }
}
