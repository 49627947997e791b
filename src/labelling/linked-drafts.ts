import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { Presented } from '../../workflows/index.js';
import { Dossiers, type NewDossier } from '../dossiers/index.js';
import { Engine, openedId } from '../engine/index.js';
import type { CommandName } from './command-names.js';
import { takenOver } from './full-proposals.js';
import { LABEL_REQUEST } from './kind.js';
import { READ_POOL } from '../platform/pools.js';
import { saidAgain } from './resubmissions.js';

/** What is opened: the dossier, its call, how it is linked, and what it begins with. */
interface Opening extends Pick<NewDossier, 'continues' | 'resubmits'> {
  id: string;
  call: string;
  begins: typeof takenOver;
}

const opening: CommandName[] = ['openFullProposal', 'resubmit'];
export const opensDraft = (command: CommandName): boolean => opening.includes(command);

const stateSql = `(SELECT i.state FROM workflow.instance i WHERE i.aggregate_id = d.id AND i.key = 'request') AS state`;

/** $1 dossier → the one that takes it up, if its row stands, and where its request is. */
const nextSql = `SELECT d.id, ${stateSql} FROM public.dossier d WHERE d.continues_id = $1`;

/** $1 dossier → what was asked of it last, and the newest dossier made of that. */
const presentedSql = `SELECT i.snapshot #> '{context,presented}' AS presented, n.id, n.rank, n.state
  FROM workflow.instance i LEFT JOIN LATERAL (SELECT d.id, d.resubmits_rank AS rank, ${stateSql}
    FROM public.dossier d WHERE d.resubmits_id = $1 ORDER BY d.resubmits_rank DESC LIMIT 1) n ON true
  WHERE i.aggregate_id = $1 AND i.key = 'request'`;

interface Again {
  presented: Presented | null;
  id: string | null;
  rank: number | null;
  state: string | null;
}

/** The draft of a full proposal (R51), or of a project presented again (R69), that begins with what was said before. */
@Injectable()
export class LinkedDrafts {
  constructor(
    private readonly engine: Engine,
    private readonly dossiers: Dossiers,
    @Inject(READ_POOL) private readonly pool: Pool,
  ) {}

  /**
   * Opens it once the act is written. Its id follows from the dossier it is linked to: asked twice at once, or again after a
   * process that died here, it is the same draft; one that came to nothing gives way to another.
   */
  async open(command: CommandName, first: string, call: string, holderId: string): Promise<void> {
    const actor = { kind: 'person' as const, id: holderId };
    const idOf = (key: string) => openedId(LABEL_REQUEST, actor, key);
    const found =
      command === 'resubmit' ? await this.again(first, idOf) : await this.fullProposal(first, call, idOf);
    if (!found) return;
    const { id, begins, call: callId, ...link } = found;
    const before = await this.dossiers.inForce(first);
    const content = before && begins(before.content);
    await this.dossiers.create(holderId, callId, { id, ...link, ...(content && { content }) });
    await this.engine.apply(LABEL_REQUEST, id, actor, { type: 'openDraft' }, { commandId: id });
  }

  /** R51 */
  private async fullProposal(
    first: string,
    call: string,
    idOf: (key: string) => string,
  ): Promise<Opening | null> {
    const { rows } = await this.pool.query<{ id: string; state: string | null }>(nextSql, [first]);
    const [next] = rows;
    if (next && next.state !== null && next.state !== 'deleted') return null;
    const key = ['continues', first, ...(next?.state === 'deleted' ? [next.id] : [])].join(':');
    const id = next && next.state === null ? next.id : idOf(key);
    return { id, call, continues: first, begins: takenOver };
  }

  /** R69: in the call that the request recorded, whatever is asked after; a row that was never opened is the one that is. */
  private async again(first: string, idOf: (key: string) => string): Promise<Opening | null> {
    const { rows } = await this.pool.query<Again>(presentedSql, [first]);
    const { presented = null, id = null, rank = null, state = null } = rows[0] ?? {};
    if (!presented || (rank === presented.rank && state !== null)) return null;
    const row = id !== null && state === null ? id : idOf(`resubmits:${first}:${presented.rank}`);
    const resubmits = { id: first, rank: presented.rank };
    return { id: row, call: presented.call, resubmits, begins: saidAgain };
  }
}
