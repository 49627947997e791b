import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import { useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';
import { Verdicts } from '../parts/verdicts.js';

/** R21: what the rules of the call find, to whoever reads the dossier. */
export function EligibilitySection({ view }: { view: DossierView }) {
  const { eligibility: words } = useWords();
  if (view.eligibility === null) return null;
  const { verdicts, source } = view.eligibility;
  return (
    <Section title={words.title} id="eligibilite">
      <Verdicts verdicts={verdicts} source={source} />
    </Section>
  );
}
