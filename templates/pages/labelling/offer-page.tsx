import type { OfferView } from '../../../src/labelling/offers.js';
import { dateTime } from '../../i18n/dates.js';
import { words, type Lang } from '../../i18n/words.js';
import { Document } from '../layout/document.js';
import { Button } from '../parts/button.js';
import { KeyValue } from '../parts/key-value.js';
import { Notice } from '../parts/notices.js';
import { Head, Section } from '../parts/sections.js';
import { actAddress } from './acts-of.js';
import type { Frame } from './frame.js';
import { stateName } from './line-of.js';
import { projectOf } from './names.js';

export interface OfferPageProps {
  frame: Frame;
  lang: Lang;
  view: OfferView;
}

/** R62: a dossier proposed to somebody: its name, who holds it, its step and what it would ask of them; no more. */
export function OfferPage({ frame, lang, view }: OfferPageProps) {
  const all = words(lang);
  const { offer, organisations } = all.handover;
  const { reference, until, answered, duties } = view;
  const at = (command: 'acceptHandover' | 'declineHandover') =>
    actAddress(reference, { command, pole: null, seat: null });
  const project = projectOf(view);
  return (
    <Document {...frame} lang={lang} title={offer.title(project)} page="work">
      <Head show title={offer.title(project)} lede={offer.lede} margin={reference} />
      <div class="leaf">
        <div>
          {answered && <Notice kind="plain">{until === null ? offer.underReview : offer.answered}</Notice>}
          <Section first>
            <KeyValue
              items={[
                { term: offer.project, value: project },
                { term: offer.organisation, value: view.organisation },
                { term: offer.call, value: view.call },
                { term: offer.state, value: stateName(all, view.state, 'holder') },
                { term: offer.afterwards, value: organisations[view.changes] },
                ...(until === null
                  ? []
                  : [{ term: answered ? offer.versionBy : offer.until, value: dateTime(lang, until) }]),
              ]}
            />
          </Section>
          <Section title={offer.takesOn}>
            <ul class="stack-2">
              {duties.map((duty) => (
                <li>{offer.duties[duty]}</li>
              ))}
            </ul>
            <p class="row">
              {!answered && (
                <Button href={at('acceptHandover')}>
                  {all.acts.acceptHandover.verb({ project, pole: '' })}
                </Button>
              )}
              <Button kind="plain" href={at('declineHandover')}>
                {all.acts.declineHandover.verb({ project, pole: '' })}
              </Button>
            </p>
          </Section>
        </div>
      </div>
    </Document>
  );
}
