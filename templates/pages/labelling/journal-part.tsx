import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import { useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';
import { JournalLines } from './journal-lines.js';

/** Every line of the audit trail this reader may read, with its fingerprint. */
export function JournalPart({ view }: { view: DossierView }) {
  const { journal } = useWords().dossierPage;
  return (
    <Section title={journal.title} first>
      <p class="lede">{journal.lede}</p>
      <JournalLines lines={view.journal} at={view.at} proven />
    </Section>
  );
}
