import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { Dossiers, type DossierContent } from '../dossiers/index.js';
import { Engine, openedId } from '../engine/index.js';
import type { CommandName } from './command-names.js';
import { takenOver } from './full-proposals.js';
import { LABEL_REQUEST } from './kind.js';
import { READ_POOL } from '../platform/pools.js';
import { saidAgain } from './resubmissions.js';

/** How an act links what it opens: the column, and what the draft begins with. */
interface Link {
  column: 'continues' | 'resubmits';
  begins: (content: DossierContent) => DossierContent;
}

const links: Partial<Record<CommandName, Link>> = {
  openFullProposal: { column: 'continues', begins: takenOver },
  resubmit: { column: 'resubmits', begins: saidAgain },
};

export const opensDraft = (command: CommandName): boolean => command in links;

/** The dossier that takes this one up, if its row stands, and where its request is. */
const nextSql = (column: Link['column']) => `SELECT d.id, (SELECT i.state FROM workflow.instance i
  WHERE i.aggregate_id = d.id AND i.key = 'request') AS state FROM public.dossier d WHERE d.${column}_id = $1`;

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
   * process that died here, it is the same draft; one that was deleted gives way to another.
   */
  async open(command: CommandName, first: string, callId: string, holderId: string): Promise<void> {
    const link = links[command];
    if (!link) return;
    const actor = { kind: 'person' as const, id: holderId };
    const { rows } = await this.pool.query<{ id: string; state: string | null }>(nextSql(link.column), [
      first,
    ]);
    const [next] = rows;
    if (next && next.state !== null && next.state !== 'deleted') return;
    const key = [link.column, first, ...(next?.state === 'deleted' ? [next.id] : [])].join(':');
    const id = next && next.state === null ? next.id : openedId(LABEL_REQUEST, actor, key);
    const before = await this.dossiers.newest(first);
    const content = before && link.begins(before.content);
    await this.dossiers.create(holderId, callId, { id, [link.column]: first, ...(content && { content }) });
    await this.engine.apply(LABEL_REQUEST, id, actor, { type: 'openDraft' }, { commandId: id });
  }
}
