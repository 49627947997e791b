import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { conflict, notFound } from '../platform/problem.js';
import { isVersionToCome } from './policy.js';
import { newestById, type DossierRow } from './queries/newest.js';
import { beginNext, giveUpDraft } from './queries/write.js';

/** The versions a holder writes while others read the one that is handed in (R60). */
@Injectable()
export class VersionDrafts {
  constructor(private readonly database: DataSource) {}

  /**
   * Begins the version to come, a copy of the newest one with its pieces; one that is begun goes on. Throws a Problem: 404 to
   * anybody but the holder, 409 where the request takes none.
   */
  async begin(id: string, accountId: string): Promise<void> {
    const row = await this.ofHolder(id, accountId);
    if (row.status === 'draft') return;
    const values = [id, row.version, row.revision, JSON.stringify(row.content), 1, row.holderId];
    const opened: unknown[] = await this.database.query(beginNext, values);
    if (opened.length > 0) return;
    // Somebody was faster: by a second click it is begun; else the request has moved on.
    if ((await this.ofHolder(id, accountId)).status !== 'draft') throw conflict([{ code: 'dossierMoved' }]);
  }

  /** Gives up the version to come: its draft and the pieces of the draft. Throws as `begin`; 409 while an act holds it. */
  async giveUp(id: string, accountId: string): Promise<void> {
    const row = await this.ofHolder(id, accountId);
    if (row.status !== 'draft') return;
    const gone: unknown[] = await this.database.query(giveUpDraft, [id, row.version, row.holderId]);
    if (gone.length > 0) return;
    if ((await this.ofHolder(id, accountId)).status === 'draft') throw conflict([{ code: 'dossierMoved' }]);
  }

  private async ofHolder(id: string, accountId: string): Promise<DossierRow> {
    const [row]: DossierRow[] = await this.database.query(newestById, [id]);
    if (!row || row.holderId !== accountId) throw notFound();
    if (isVersionToCome(row.requestState)) return row;
    throw conflict([{ code: 'noVersionToCome', rule: 'R60' }]);
  }
}
