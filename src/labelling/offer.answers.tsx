import { Inject, Injectable } from '@nestjs/common';
import { OfferPage } from '../../templates/pages/labelling/offer-page.js';
import { renderPage } from '../../templates/pages/layout/render-page.js';
import { openHandover } from '../../workflows/index.js';
import { Dossiers } from '../dossiers/index.js';
import { notFound } from '../platform/problem.js';
import type { PageVisit } from './dossier.answers.js';
import { frameOf } from './frame-of.js';
import { LABELLING_OPTIONS, type LabellingOptions } from './labelling.options.js';
import { offerOf, type OfferView } from './offers.js';
import { Readers } from './readers.js';
import { partnerNames } from './view/dossier-parts.js';
import { awardsOf } from './view/steps.js';

/** R62: what is told to whoever is asked to take a dossier on, before they hold it. */
@Injectable()
export class OfferAnswers {
  constructor(
    private readonly readers: Readers,
    private readonly dossiers: Dossiers,
    @Inject(LABELLING_OPTIONS) private readonly options: LabellingOptions,
  ) {}

  /** Throws 404 to anybody who is not asked. */
  async offer(ref: string, accountId: string): Promise<OfferView> {
    return (await this.read(ref, accountId)).view;
  }

  async page({ me, request, response }: PageVisit, ref: string): Promise<void> {
    const { view, awards } = await this.read(ref, me.accountId);
    const frame = frameOf(this.options, { me, request });
    const page = <OfferPage lang={me.lang} frame={frame} view={view} />;
    response.type('html').send(renderPage(me.lang, page, awards));
  }

  private async read(ref: string, accountId: string) {
    const { reading } = await this.readers.reading(ref, accountId, true);
    const open = openHandover(reading.aggregate);
    if (!open || !reading.standing.isAsked) throw notFound();
    const version = reading.context.submission?.file.version;
    const file =
      version === undefined
        ? await this.dossiers.newest(reading.id)
        : await this.dossiers.contentOf(reading.id, version);
    const state = open.state as 'proposed' | 'awaitingVersion';
    const [organisation = ''] = partnerNames(file?.content);
    const view = offerOf(reading, { proposal: { ...open.context, state }, organisation });
    return { view, awards: awardsOf(reading) };
  }
}
