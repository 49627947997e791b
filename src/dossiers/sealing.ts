import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { conflict, invalid } from '../platform/problem.js';
import { writableBy } from './allowed.js';
import { answersIn, undecidedIn } from './answer-sheet.js';
import { sealOf } from './canonical.js';
import { contactsOf } from './contacts.js';
import { completeFaults, type Known } from './content/complete.js';
import type { DossierContent } from './content/content.js';
import { invalidContent } from './content/draft.js';
import { Dossiers } from './dossiers.js';
import { knownOf } from './known.js';
import { newestById, type DossierRow } from './queries/newest.js';
import { isVersionToCome } from './policy.js';
import {
  addContacts,
  forgetContacts,
  goOnFrom,
  holdDossier,
  keepContacts,
  lockDossier,
  releaseDossier,
  sealDraft,
} from './queries/write.js';
import { supposedSql, type DossierFacts } from './world.js';

export interface Sealed {
  version: number;
  /** SHA-256 of the content and of the hashes of the pieces */
  hash: string;
}

/** What is held: what had been asked of a project presented again is answered by these, by ask. */
export interface Held {
  answers: Record<string, string>;
}

/** What a version would change in the world of an act, were it sealed. */
export type Supposed = Pick<DossierFacts, 'sealed' | 'newest' | 'contacts' | 'compared'>;

/** Closes a draft for good: what is submitted, and what opinions bind to (R60). */
@Injectable()
export class Sealing {
  constructor(
    private readonly database: DataSource,
    private readonly dossiers: Dossiers,
  ) {}

  /**
   * Seals the draft and returns its fingerprint; sealing what is sealed returns it again. Throws a Problem: 404 to
   * anybody but the holder, 409 while others hold the request, 422 with all that submitting asks and does not find.
   */
  async seal(id: string, accountId: string): Promise<Sealed> {
    const before = writableBy(accountId, await this.dossiers.newest(id));
    const known = knownOf(await this.dossiers.surroundings(before.callId));
    return this.database.transaction(async (tx) => {
      await tx.query(lockDossier, [id]);
      const [row]: DossierRow[] = await tx.query(newestById, [id]);
      return sealed(tx, writableBy(accountId, row), known);
    });
  }

  /**
   * As `seal`, for an act the request takes in these states alone: in another one nothing is sealed, and false returned.
   * From then on nobody edits the dossier until `release`, or for a minute when it never comes; its answers (R69) are those that
   * stand then. Throws as `seal`.
   */
  async hold(id: string, accountId: string, states: readonly string[]): Promise<Held | false> {
    const before = writableBy(accountId, await this.dossiers.newest(id));
    const known = knownOf(await this.dossiers.surroundings(before.callId));
    return this.database.transaction(async (tx) => {
      await tx.query(lockDossier, [id]);
      const [found]: DossierRow[] = await tx.query(newestById, [id]);
      const row = writableBy(accountId, found);
      if (!states.includes(row.requestState ?? '')) return false;
      await sealed(tx, row, known);
      await tx.query(holdDossier, [id]);
      return { answers: answersIn(row) };
    });
  }

  /**
   * What an act would find sealed after `hold`, for its rehearsal: nothing is written. Null when nothing would be sealed.
   * Throws as `seal`.
   */
  async suppose(id: string, accountId: string, states: readonly string[]): Promise<Supposed | null> {
    const row = writableBy(accountId, await this.dossiers.newest(id));
    if (!states.includes(row.requestState ?? '') || row.hash !== null) return null;
    const { version, content, annexes } = row;
    assertComplete(content, knownOf(await this.dossiers.surroundings(row.callId)));
    assertPieces(row);
    const contacts = JSON.stringify(contactsOf(content.partners));
    const [found]: Omit<Supposed, 'sealed'>[] = await this.database.query(supposedSql, [
      id,
      version,
      contacts,
    ]);
    return found ? { sealed: { version, hash: sealOf(content, annexes) }, ...found } : null;
  }

  /**
   * R60: what was sealed for an act that was refused was not handed in: nobody hears of whom it alone brought in, and its holder
   * goes on from it where the request still takes one.
   */
  async reopen(id: string): Promise<void> {
    await this.release(id);
    const row = await this.dossiers.newest(id);
    if (!row || row.status !== 'sealed' || row.version === 1) return;
    const { version, revision, content, holderId } = row;
    await this.database.query(forgetContacts, [id, version]);
    await this.database.query(goOnFrom, [id, version, revision, JSON.stringify(content), 1, holderId]);
  }

  /** The act is done or refused: the dossier is its holder's again, as far as its request lets them. */
  async release(id: string): Promise<void> {
    await this.database.query(releaseDossier, [id]);
  }
}

async function sealed(tx: EntityManager, row: DossierRow, known: Known): Promise<Sealed> {
  const { version, hash, content } = row;
  if (hash !== null) return { version, hash };
  assertComplete(content, known);
  assertPieces(row);
  return close(tx, row);
}

function assertComplete(content: DossierContent, known: Known): void {
  const faults = completeFaults(content, known);
  if (faults.length > 0) throw invalidContent(faults);
}

/** R69: of each earlier piece it is said whether it is kept, replaced or dropped. */
function assertPieces(row: DossierRow): void {
  const left = (row.requestState ?? 'draft') === 'draft' ? undecidedIn(row) : [];
  if (left.length > 0) throw invalid(left.map((id) => ({ field: `piece-${id}`, code: 'pieceUndecided' })));
}

async function close(tx: EntityManager, row: DossierRow): Promise<Sealed> {
  const { id, version, revision, content, annexes } = row;
  const hash = sealOf(content, annexes);
  const [closed]: { version: number }[] = await tx.query(sealDraft, [id, version, revision, hash]);
  if (!closed) throw conflict([{ code: 'dossierMoved' }]);
  // R60: who leaves the project is told so, and who was in it stays known until the version is taken.
  const keep = isVersionToCome(row.requestState) ? addContacts : keepContacts;
  await tx.query(keep, [id, JSON.stringify(contactsOf(content.partners))]);
  return { version, hash };
}
