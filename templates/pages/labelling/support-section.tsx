import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import { dateTime } from '../../i18n/dates.js';
import { useLang, useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';

/** R74: what it is not comes first. */
export function SupportSection({ view: { support, call } }: { view: DossierView }) {
  const { support: words } = useWords();
  const lang = useLang();
  if (!support) return null;
  const { poleName, at, reasons, ended } = support;
  return (
    <Section title={words.title}>
      <p class="lede">{words.notLabel}</p>
      <p>{words.given(poleName, call.name, dateTime(lang, at, { year: true }))}</p>
      {reasons && <p class="note">{reasons}</p>}
      {ended && (
        <p>
          <strong>
            {ended.at ? words.takenBack(poleName, dateTime(lang, ended.at, { year: true })) : words.overtaken}
          </strong>
        </p>
      )}
      {ended?.reasons && <p class="note">{ended.reasons}</p>}
    </Section>
  );
}
