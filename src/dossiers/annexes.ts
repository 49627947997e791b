import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { DataSource, type EntityManager } from 'typeorm';
import { FileRefused, Files, type StoredFile } from '../platform/files.js';
import { pdfFileFaults } from '../platform/pdf.js';
import { conflict, invalid, notFound } from '../platform/problem.js';
import { writableBy } from './allowed.js';
import { fileNameOf } from './file-name.js';
import { annexKinds, limits, type AnnexKind } from './content/vocabulary.js';
import type { AnnexLevel, Audience, ReadingGround } from './levels.js';
import {
  annexById,
  annexLoad,
  deleteAnnex,
  insertAnnex,
  noteReading,
  setAudience,
} from './queries/annexes.js';
import { newestById, type DossierRow } from './queries/newest.js';
import { lockDossier, openNext } from './queries/write.js';

/** A piece as it arrives; `name` is what the sender calls it. */
export interface ArrivingAnnex {
  kind: string;
  name: string;
  stream: Readable;
  /** R66; the usual one unless said */
  audience?: Audience;
}

/** A piece, and who may open it. Whether a reader may is the caller's to know. */
export interface KeptAnnex {
  dossierId: string;
  version: number;
  kind: AnnexKind;
  name: string;
  sha256: string;
  size: number;
  mediaType: string;
  level: AnnexLevel;
  groups: string[];
  persons: string[];
}

/** R66: who opens a piece, by what they may, and for which pôle. */
export interface OpenedBy {
  account: string;
  ground: ReadingGround;
  pole: string | null;
}

/** The pieces of a draft: PDF files, each in the store under its hash. */
@Injectable()
export class Annexes {
  constructor(
    private readonly database: DataSource,
    private readonly files: Files,
  ) {}

  /**
   * Adds a piece to the draft, opening the next one after a sealed version; the same file twice under one kind is one
   * piece. Throws a Problem: 404 stranger, 409 shut, 422 at the field `annex` or `kind` when the file is too large or
   * no plain PDF, or the dossier is full. Nothing else of the dossier changes.
   */
  async add(
    id: string,
    { kind, name, stream, audience = usual }: ArrivingAnnex,
    accountId: string,
  ): Promise<{ sha256: string }> {
    const [row]: DossierRow[] = await this.database.query(newestById, [id]);
    const known = annexKinds.find((one) => one === kind);
    const { version } = writableBy(accountId, row);
    if (!known) throw invalid([{ field: 'kind', code: 'unknownChoice' }]);
    await assertRoom(this.database.manager, id, version, 1);
    const stored = await this.keep(stream);
    await this.change(id, accountId, async (tx, draft) => {
      await assertRoom(tx, id, draft, stored.size);
      const file = [fileNameOf(name), stored.hash, stored.size, 'application/pdf'];
      const open = [audience.level, audience.groups, audience.mails];
      await tx.query(insertAnnex, [randomUUID(), id, draft, known, ...file, accountId, ...open]);
    });
    return { sha256: stored.hash };
  }

  /** Takes a piece of the newest version out of the draft. Throws as `add`; 404 for a piece of another dossier. */
  async remove(id: string, annexId: string, accountId: string): Promise<void> {
    const [row]: DossierRow[] = await this.database.query(newestById, [id]);
    const annex = writableBy(accountId, row).annexes.find((one) => one.id === annexId);
    if (!annex) throw notFound();
    await this.change(id, accountId, async (tx, draft) => {
      await tx.query(deleteAnnex, [id, draft, annex.kind, annex.sha256]);
    });
  }

  /**
   * R66: who may open a piece of the newest version from now on. Of one that was handed in this opens the next draft, where the
   * holder may write one: what others could open stays as it was. Throws as `remove`.
   */
  async reserve(id: string, annexId: string, audience: Audience, accountId: string): Promise<void> {
    const [row]: DossierRow[] = await this.database.query(newestById, [id]);
    const annex = writableBy(accountId, row).annexes.find((one) => one.id === annexId);
    if (!annex) throw notFound();
    await this.change(id, accountId, async (tx, draft) => {
      const open = [audience.level, audience.groups, audience.mails];
      await tx.query(setAudience, [id, draft, annex.kind, annex.sha256, ...open]);
    });
  }

  /** A piece and who may open it, undefined when there is none. Checks no right: its one caller does. */
  async find(annexId: string): Promise<KeptAnnex | undefined> {
    if (!isUUID(annexId)) return undefined;
    const [annex]: KeptAnnex[] = await this.database.query(annexById, [annexId]);
    return annex;
  }

  /** R66: notes who opens a piece that was handed in; the instant, undefined of one that was not and is its holder's alone. */
  async note(annexId: string, dossierId: string, by: OpenedBy): Promise<Date | undefined> {
    const values = [annexId, dossierId, by.account, by.ground, by.pole];
    const [noted]: { readAt: Date }[] = await this.database.query(noteReading, values);
    return noted?.readAt;
  }

  /** The bytes of a file that is kept. */
  async bytes(sha256: string): Promise<Readable> {
    return (await this.files.open(sha256)).stream;
  }

  private async keep(stream: Readable): Promise<StoredFile> {
    try {
      return await this.files.put(stream, limits.fileBytes, pdfFileFaults);
    } catch (fault) {
      if (!(fault instanceof FileRefused)) throw fault;
      throw invalid(
        fault.reasons.map((code) => ({ field: 'annex', code, params: megabytes(limits.fileBytes) })),
      );
    }
  }

  /** One change of pieces at a time for a dossier: the limits are counted under its lock. */
  private async change(
    id: string,
    accountId: string,
    work: (tx: EntityManager, draft: number) => Promise<void>,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.query(lockDossier, [id]);
      const [row]: DossierRow[] = await tx.query(newestById, [id]);
      await work(tx, await draftOf(tx, writableBy(accountId, row)));
    });
  }
}

/** The version being written. A draft opened here keeps the revision: what others typed is still current. */
export async function draftOf(tx: EntityManager, row: DossierRow): Promise<number> {
  if (row.status === 'draft') return row.version;
  const values = [row.id, row.version, row.revision, JSON.stringify(row.content), 0];
  const [opened]: { version: number }[] = await tx.query(openNext, values);
  if (!opened) throw conflict([{ code: 'dossierMoved' }]);
  return opened.version;
}

async function assertRoom(tx: EntityManager, id: string, version: number, size: number): Promise<void> {
  const [load]: { files: number; bytes: number }[] = await tx.query(annexLoad, [id, version]);
  if (!load) throw new Error('a count without a row');
  if (load.files >= limits.files)
    throw invalid([{ field: 'annex', code: 'tooManyFiles', params: { max: limits.files } }]);
  if (load.bytes + size > limits.dossierBytes) {
    throw invalid([{ field: 'annex', code: 'dossierFull', params: megabytes(limits.dossierBytes) }]);
  }
}

const usual: Audience = { level: 'membersOfReview', groups: [], mails: [] };

const megabytes = (bytes: number) => ({ max: bytes / (1024 * 1024) });
