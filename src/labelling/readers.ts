import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { Dossiers } from '../dossiers/index.js';
import { Engine } from '../engine/index.js';
import { invalid, notFound } from '../platform/problem.js';
import { besideRequests } from './beside-requests.js';
import { detailsOf } from './details.js';
import { newsOf } from './news.js';
import { pastOf, textsIn } from './past.js';
import { pastInstant } from './past-instant.js';
import { READ_POOL } from '../platform/pools.js';
import { reachOf } from './reach.js';
import { situationOf } from './read.js';
import { ownBallots } from './seals.js';
import type { LabellingSituation } from './world.js';
import { dossierViewOf, type DossierView } from './view/dossier-view.js';
import { contentsOf } from './view/contents.js';
import { piecesOf } from './view/pieces.js';
import { sightOf } from './view/sight.js';
import { listOf } from './view/lines.js';
import type { ListFilter, RequestList } from './view/list.js';
import { readingOf, type Reading } from './view/reader.js';
import { noSteps, pastView, readingThen } from './view/past.js';
import { hasSealed } from './view/seal.js';
import { alone, neighboursOf, type Neighbours } from './view/resubmission.js';
import { otherSteps, stepView, type StepsView } from './view/steps.js';
import { workFor } from './work-for.js';
import { workView } from './view/work-view.js';
import type { WorkView } from './view/work.js';

/** Lines of a page of the list. */
const pageSize = 50;
/** Requests that changed state of late, in which news is looked for beside those that press. */
const newsFrom = 25;

/** What each page and each API answer reads, projected for its reader. */
@Injectable()
export class Readers {
  constructor(
    @Inject(READ_POOL) private readonly pool: Pool,
    private readonly dossiers: Dossiers,
    private readonly engine: Engine,
  ) {}

  /** The request as this person may see it. Throws 404 when it does not exist for them. */
  async dossier(reference: string, accountId: string): Promise<DossierView> {
    return (await this.whole(reference, accountId)).view;
  }

  /** The same with what it was projected from, for the pages that need a choice of people or pôles. */
  async whole(
    reference: string,
    accountId: string,
    asked = false,
  ): Promise<{ view: DossierView; reading: Reading; names: Record<string, string> }> {
    const { situation, reading } = await this.reading(reference, accountId, asked);
    const version = reading.context.submission?.file.version;
    const [told, seals, file, steps, links] = await Promise.all([
      detailsOf(this.pool, reading.id, sightOf(reading)),
      hasSealed(reading) ? ownBallots(this.engine, reading.id, reading.standing.person) : {},
      version === undefined ? this.dossiers.newest(reading.id) : this.dossiers.contentOf(reading.id, version),
      this.steps(reading),
      this.links(reading),
    ]);
    const details = { ...told, seals };
    const neighbours = { ...links, drafted: file?.resubmits?.sheet.answers ?? {} };
    const view = dossierViewOf(reading, { situation, details, file: file ?? null, steps, neighbours });
    return { view, reading, names: details.names };
  }

  /**
   * The request with the content and the pieces of another version that was handed in (R60). Throws 404 for one that was not,
   * and to who does not read the dossier.
   */
  async version(reference: string, accountId: string, asked: string): Promise<DossierView> {
    const { view, reading } = await this.whole(reference, accountId);
    const found = view.versions.find(({ version }) => String(version) === asked);
    const file = found && (await this.dossiers.contentOf(view.id, found.version));
    if (!found || !file) throw notFound();
    const { version } = file;
    return {
      ...view,
      ...contentsOf(reading, file),
      shownVersion: found.state === 'inForce' ? null : version,
    };
  }

  /**
   * The request as it was at an instant that has gone by, to somebody who may see it now, and as far as they may (D15). No act is
   * open in the past. Throws 404 when it does not exist for them, now or then; 422 for what is no instant, or one to come.
   */
  async past(reference: string, accountId: string, asked: string): Promise<DossierView> {
    const { situation, reading: now } = await this.reading(reference, accountId);
    const at = pastInstant(asked, now.at);
    if (at === undefined) throw invalid([{ field: 'at', code: 'notAPastInstant' }]);
    const past = now.level === 'gate' ? null : await pastOf(this.pool, now.id, at);
    const reading = past && readingThen(now, { ...past, at });
    if (!reading) throw notFound();
    // R76: a draft has no trail: what stands in it now was not there then.
    const sight = { ...sightOf(reading), drafts: [] };
    const version = reading.context.submission?.file.version;
    const [told, texts, file] = await Promise.all([
      detailsOf(this.pool, reading.id, sight),
      textsIn(this.pool, reading.aggregate, sight.keys),
      version === undefined ? undefined : this.dossiers.contentOf(reading.id, version),
    ]);
    const trail = told.trail.filter((line) => line.at <= at);
    const details = { ...told, texts, trail, seals: {} };
    const apart = { steps: noSteps, neighbours: alone };
    const view = dossierViewOf(reading, { situation, details, file: file ?? null, ...apart });
    // R66: what is for the lead alone is for who leads now.
    return { ...pastView(view), ...piecesOf({ ...now, at }, file ?? null) };
  }

  /** One reader before one request, in one round trip. Throws 404 when it does not exist for them; `asked`: as `readingOf`. */
  async reading(
    reference: string,
    accountId: string,
    asked = false,
  ): Promise<{ situation: LabellingSituation; reading: Reading }> {
    const situation = await situationOf(this.pool, reference);
    const reading = readingOf(accountId, situation, asked);
    if (!reading) throw notFound();
    return { situation, reading };
  }

  /** R62 */
  async holds(reference: string, accountId: string): Promise<boolean> {
    const reading = readingOf(accountId, await situationOf(this.pool, reference));
    return reading?.standing.isHolder === true;
  }

  /** R51: the request of the other step is read as this person reads it, and by no other right. */
  private async steps(reading: Reading): Promise<StepsView> {
    const { continues, continuedBy } = otherSteps(reading);
    const seen = async (reference: string | null) => {
      const other = reference && (await situationOf(this.pool, reference));
      const read = other ? readingOf(reading.standing.person, other) : null;
      return read && stepView(read);
    };
    return { continues: await seen(continues), continuedBy: await seen(continuedBy) };
  }

  /** R69: the requests before and after; what of them is told is the projection's to say. */
  private async links(reading: Reading): Promise<Omit<Neighbours, 'drafted'>> {
    const { earlier, next } = neighboursOf(reading);
    const found = async (reference: string | null) =>
      reference === null ? null : ((await situationOf(this.pool, reference)) ?? null);
    return { earlier: await found(earlier), next: await found(next) };
  }

  /** One page of the list; one row more is read, which tells whether another page follows. */
  async list(accountId: string, filter: ListFilter): Promise<RequestList> {
    const limit = pageSize + 1;
    const reach = await reachOf(this.pool, accountId, { ...filter, recent: false, limit });
    return listOf(reach, accountId, filter, pageSize);
  }

  /** The reader's first screen: what presses, what moved and the calls at once; then the news of those requests. */
  async work(accountId: string, name: string): Promise<WorkView> {
    const [{ reach, works, more }, moved, beside] = await Promise.all([
      workFor(this.pool, accountId),
      reachOf(this.pool, accountId, { state: null, mine: true, recent: true, limit: newsFrom, after: null }),
      besideRequests(this.pool, accountId),
    ]);
    const pressing = new Set(reach.requests.map(({ id }) => id));
    const others = moved.requests.filter(({ id }) => !pressing.has(id));
    const news = await newsOf(this.pool, { ...reach, requests: [...reach.requests, ...others] }, accountId);
    return {
      ...workView(reach, works),
      name,
      news,
      ...beside,
      lookedAt: more ? reach.requests.length : null,
    };
  }
}
