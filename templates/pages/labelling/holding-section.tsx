import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import { dateTime, longDate } from '../../i18n/dates.js';
import { useLang, useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';

/** R62: who holds the dossier once it has changed hands, and whom it is proposed to. */
export function HoldingSection({ view: { holding } }: { view: DossierView }) {
  const { handover } = useWords();
  const lang = useLang();
  const { holder, since, before, proposal } = holding;
  if (before.length === 0 && !proposal) return null;
  return (
    <Section title={handover.title} id="porteur">
      {holder && <p>{since ? handover.since(holder, longDate(lang, since)) : handover.held(holder)}</p>}
      {before.map(({ name, until }) => (
        <p class="quiet">{handover.before(name, longDate(lang, until))}</p>
      ))}
      {proposal && (
        <>
          <p>
            {proposal.until === null
              ? handover.states.judged
              : handover.states[proposal.state](dateTime(lang, proposal.until))}
          </p>
          <p class="quiet">{handover.organisations[proposal.organisation]}</p>
          {proposal.absence && <p class="quiet">{handover.absences[proposal.absence]}</p>}
          {proposal.reasons && <p class="note">{proposal.reasons}</p>}
        </>
      )}
    </Section>
  );
}
