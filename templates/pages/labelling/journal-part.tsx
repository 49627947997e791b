import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import { civilDate } from '../../../workflows/calendar/index.js';
import { Button, ButtonRow } from '../parts/button.js';
import { useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';
import { TextField } from '../parts/text-field.js';
import { JournalLines } from './journal-lines.js';

/** Every line of the audit trail this reader may read, with its fingerprint. */
export function JournalPart({ view }: { view: DossierView }) {
  const { journal } = useWords().dossierPage;
  return (
    <>
      <Section title={journal.title} first>
        <p class="lede">{journal.lede}</p>
        <JournalLines lines={view.journal} at={view.at} proven />
      </Section>
      <PastForm view={view} />
    </>
  );
}

/** D15: the request as it was at the end of a day. */
function PastForm({ view }: { view: DossierView }) {
  const { past } = useWords().dossierPage;
  const [first] = view.path;
  return (
    <Section title={past.title}>
      <p class="lede">{past.lede}</p>
      <form method="get" action={`/dossiers/${encodeURIComponent(view.reference)}`}>
        <TextField name="au" label={past.day} type="date" size="w9" value={civilDate(first?.at ?? view.at)} />
        <ButtonRow>
          <Button kind="plain">{past.show}</Button>
        </ButtonRow>
      </form>
    </Section>
  );
}
