import type { ActView } from '../../../src/labelling/view/acts.js';
import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import { liftOf, sentenceOf, type RefusalReason } from '../../i18n/reasons.js';
import type { Catalogue } from '../../i18n/fr.js';
import { useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';
import { shutActs } from './acts-of.js';
import { Verb } from './dossier-head.js';
import { poleName } from './names.js';

/** A reason in words: the sentence, its rule, who can lift it; a pôle by its name. */
export function whyOf(all: Catalogue, view: DossierView, reason: RefusalReason): string {
  const { pole } = reason.params ?? {};
  const named =
    typeof pole === 'string'
      ? { ...reason, params: { ...reason.params, pole: poleName(view, pole) } }
      : reason;
  return [sentenceOf(all, named), liftOf(all, reason)].filter(Boolean).join(' ');
}

/** Acts of this reader that are shut for now: a disabled act says why, and who can open it. */
export function ShutActs({ view }: { view: DossierView }) {
  const { dossierPage } = useWords();
  const shut = shutActs(view.acts);
  if (shut.length === 0) return null;
  return (
    <Section title={dossierPage.shut.title} sub={dossierPage.shut.sub}>
      <ul class="stack">
        {shut.map((act, index) => (
          <ShutAct view={view} act={act} id={`shut-${index}`} />
        ))}
      </ul>
    </Section>
  );
}

function ShutAct({ view, act, id }: { view: DossierView; act: ActView; id: string }) {
  const all = useWords();
  return (
    <li>
      <button type="button" class="btn plain slim" aria-disabled="true" aria-describedby={id}>
        <Verb view={view} act={act} />
      </button>
      <p class="why" id={id}>
        {act.reasons.map((reason) => whyOf(all, view, reason)).join(' ')}
      </p>
    </li>
  );
}
