import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import type { DepartureView } from '../../../src/labelling/view/departures.js';
import { dateTime, longDate } from '../../i18n/dates.js';
import { useLang, useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';

/** R64: the pôles that have left while the request ran; R42: the lead that steering has handed on. */
export function DeparturesSection({ view: { departures, reassigned } }: { view: DossierView }) {
  const { departures: words, common } = useWords();
  const lang = useLang();
  if (departures.length === 0 && !reassigned) return null;
  return (
    <Section title={departures.length > 0 ? words.title : words.handedOn} id="departs">
      {departures.length > 0 && (
        <ul class="stack-2">
          {departures.map((one) => (
            <li>
              <p>{words.left(one.name, longDate(lang, one.at))}</p>
              <p class="quiet">{common.labelled(words.events[one.event], one.decision)}</p>
              <Place one={one} />
            </li>
          ))}
        </ul>
      )}
      {reassigned && (
        <>
          <p>{words.handed(reassigned.former, reassigned.pole, longDate(lang, reassigned.at))}</p>
          <p class="quiet">{reassigned.decision}</p>
          {reassigned.reasons && <p class="note">{reassigned.reasons}</p>}
        </>
      )}
    </Section>
  );

  function Place({ one: { state, successor, until } }: { one: DepartureView }) {
    if (state === 'succeeded' && successor) return <p>{words.succeeded(successor)}</p>;
    if (state === 'awaiting' && successor)
      return (
        <p>{until ? words.awaiting(successor, dateTime(lang, until)) : words.awaitingStill(successor)}</p>
      );
    return <p class="quiet">{words.ended}</p>;
  }
}
