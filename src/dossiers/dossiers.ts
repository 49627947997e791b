import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { withoutFirstStep } from '../../workflows/index.js';
import { READ_POOL } from '../platform/pools.js';
import { invalid, notFound, Problem } from '../platform/problem.js';
import { answersIn } from './answer-sheet.js';
import { sameContent } from './canonical.js';
import { writableBy } from './allowed.js';
import { emptyContent, type DossierContent, type SectionFields } from './content/content.js';
import { invalidContent, parseContent, parseSection } from './content/draft.js';
import type { Section } from './content/vocabulary.js';
import { createDossier, followsAnother, letGo, pointAnew } from './queries/create.js';
import { onceMore } from './queries/once-more.js';
import {
  inForceById,
  newestById,
  newestByReference,
  versionById,
  type DossierRow,
} from './queries/newest.js';
import { surroundings, type Surroundings } from './queries/surroundings.js';
import { openNext, saveDraft } from './queries/write.js';
import { referenceIn } from './reference.js';
import { StaleDraft } from './stale.js';

export interface NewDossier {
  /** chosen by who may ask twice: the second time gives the first dossier again */
  id?: string;
  /** said wherever it is shown */
  illustration?: boolean;
  content?: DossierContent;
  /** the dossier of the first step whose opinion it takes up (R51) */
  continues?: string;
  /** the postponed dossier that it presents again (R69), and the how manieth time that is asked */
  resubmits?: { id: string; rank: number };
}

interface Made {
  reference: string;
  callId: string;
  made: boolean;
}

/** Projects as their holders write them. Sealing is in sealing.ts, pieces in annexes.ts. */
@Injectable()
export class Dossiers {
  constructor(
    private readonly database: DataSource,
    @Inject(READ_POOL) private readonly pool: Pool,
  ) {}

  /**
   * A new dossier of `holderId` for a call: the id of its request's aggregate, and its reference, numbered without a
   * gap within the year (R20). Throws a Problem: 422 when the call is not open at the instant, or the id was another's; 409
   * when it takes only what has had an opinion at the first step (R51).
   */
  async create(
    holderId: string,
    callId: string,
    { id = randomUUID(), illustration = false, content, continues, resubmits }: NewDossier = {},
  ): Promise<{ id: string; reference: string }> {
    const taken = continues ?? resubmits?.id;
    if (continues) await this.database.query(letGo, [continues]);
    if (resubmits) await this.database.query(pointAnew, [id, callId, resubmits.rank]);
    const links = [continues ?? null, resubmits?.id ?? null, resubmits?.rank ?? null];
    const begins = JSON.stringify(content ?? emptyContent());
    const values = [id, holderId, callId, illustration, begins, ...links];
    const [found]: Made[] = await onceMore(() => this.database.query(createDossier, values));
    if (!found) throw await this.shut(callId, taken ?? null);
    if (found.callId !== callId) throw new Problem(422, { reasons: [{ code: 'commandIdReused' }] });
    return { id, reference: found.reference };
  }

  /** Why a call takes no dossier: it receives what has had an opinion at the first step (R51), or nothing now (R20). */
  private async shut(callId: string, continues: string | null): Promise<Problem> {
    const [call]: { follows: string | null }[] = await this.database.query(followsAnother, [callId]);
    const reasons = withoutFirstStep({ follows: call?.follows ?? null }, continues);
    return reasons.length > 0
      ? new Problem(409, { reasons })
      : invalid([{ field: 'call', code: 'callClosed' }]);
  }

  /** The newest version, undefined when there is no such dossier. Says nothing of who may see it. */
  async newest(id: string): Promise<DossierRow | undefined> {
    return this.row('dossier-newest', newestById, [id]);
  }

  /** The version its request has pinned, and not one begun, refused or overtaken since (R60); undefined where nothing is. */
  async inForce(id: string): Promise<DossierRow | undefined> {
    return this.row('dossier-in-force', inForceById, [id]);
  }

  /** The newest version of the dossier of this reference. Throws a 404 Problem to anybody but its holder. */
  async ofHolder(reference: string, accountId: string): Promise<DossierRow> {
    const row = await this.row('dossier-by-reference', newestByReference, [referenceIn(reference)]);
    if (!row || row.holderId !== accountId) throw notFound();
    return row;
  }

  /**
   * The id of a dossier, null without one, and what its holder has answered to what had been asked of a project presented again
   * (R69), by ask; nothing to anybody else.
   */
  async answersOf(
    reference: string,
    accountId: string,
  ): Promise<{ id: string | null; answers: Record<string, string> }> {
    const row = await this.row('dossier-by-reference', newestByReference, [reference]);
    return { id: row?.id ?? null, answers: row?.holderId === accountId ? answersIn(row) : {} };
  }

  /** One version with its pieces; undefined when there is none. Says nothing of who may see it. */
  async contentOf(id: string, version: number): Promise<DossierRow | undefined> {
    return this.row('dossier-version', versionById, [id, version]);
  }

  /** The call, the pôles and the domains a dossier for this call is written among. */
  async surroundings(callId: string): Promise<Surroundings> {
    const [found]: Surroundings[] = await this.database.query(surroundings, [callId]);
    if (!found?.call) throw new Error('a dossier without its call');
    return found;
  }

  /**
   * Saves one section over the revision read; returns the new one. After a sealed version this opens the next draft.
   * Throws a Problem: 404 stranger, 409 not while others hold the request, 412 (StaleDraft) when somebody was faster,
   * 422 with every fault of form.
   */
  async saveSection<S extends Section>(
    id: string,
    section: S,
    values: SectionFields[S] | object,
    ifRevision: number,
    accountId: string,
  ): Promise<{ revision: number }> {
    const row = writableBy(accountId, await this.newest(id));
    const { fields, faults } = parseSection(section, values);
    if (faults.length > 0) throw invalidContent(faults);
    return this.saveOver(row, ifRevision, { ...row.content, ...fields }, accountId);
  }

  /** As `saveSection`, the whole content at once. */
  async saveContent(
    id: string,
    values: unknown,
    ifRevision: number,
    accountId: string,
  ): Promise<{ revision: number }> {
    const row = writableBy(accountId, await this.newest(id));
    return this.saveOver(row, ifRevision, parseContent(values), accountId);
  }

  private async saveOver(
    row: DossierRow,
    ifRevision: number,
    content: DossierContent,
    accountId: string,
  ): Promise<{ revision: number }> {
    const revision = row.revision === ifRevision ? await this.write(row, content) : undefined;
    if (revision !== undefined) return { revision };
    const now = writableBy(accountId, await this.newest(row.id));
    // Sent twice: by a second click, or again after an answer that was lost.
    if (sameContent(now.content, content)) return { revision: now.revision };
    throw new StaleDraft(now, content);
  }

  /** The revision written, undefined when the guarded statement found the draft moved on or shut. */
  private async write(row: DossierRow, content: DossierContent): Promise<number | undefined> {
    const { id, version, revision, status, holderId } = row;
    const values = [id, version, revision, JSON.stringify(content)];
    const [saved]: { revision: number }[] = await onceMore(() =>
      status === 'draft'
        ? this.database.query(saveDraft, [...values, holderId])
        : this.database.query(openNext, [...values, 1, holderId]),
    );
    return saved?.revision;
  }

  private async row(name: string, text: string, values: unknown[]): Promise<DossierRow | undefined> {
    const { rows } = await this.pool.query<DossierRow>({ name, text, values });
    return rows[0];
  }

  private async require(id: string): Promise<DossierRow> {
    const row = await this.newest(id);
    if (!row) throw notFound();
    return row;
  }
}
