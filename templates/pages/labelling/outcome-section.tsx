import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import type { OutcomeView } from '../../../src/labelling/view/outcome.js';
import type { Catalogue } from '../../i18n/fr.js';
import { outcomeWords } from '../../i18n/outcome-words.js';
import { useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';
import { poleName } from './names.js';

/** « Label concerté de Mov’eo et d’iD4CAR. » */
export function outcomeSentence(all: Catalogue, view: DossierView, outcome: OutcomeView): string {
  const names = (codes: string[]) => codes.map((code) => poleName(view, code));
  return outcomeWords(all, outcome).sentence(names(outcome.labelling), names(outcome.dissenting));
}

/** The joint outcome told as a sentence, with the rule that made it (R36); nothing while there is none. */
export function OutcomeSection({ view }: { view: DossierView }) {
  const all = useWords();
  const { outcome } = view;
  if (!outcome) return null;
  return (
    <Section
      title={all.dossierPage.outcome.title}
      sub={certified(view) ? all.dossierPage.outcome.certified : all.dossierPage.outcome.computed}
    >
      <OutcomeWords view={view} outcome={outcome} />
      {outcome.reasons.map(({ pole, text }) => (
        <div>
          <h3>{all.dossierPage.outcome.reasons(poleName(view, pole))}</h3>
          <p class="note">{text}</p>
        </div>
      ))}
    </Section>
  );
}

/** R63h: how far an outside panel is, and who signs its opinion. */
export function PanelSection({ view }: { view: DossierView }) {
  const { dossierPage } = useWords();
  const { panel } = view;
  if (!panel) return null;
  const { title, sentence, signs } = dossierPage.panel;
  return (
    <Section title={title} sub={panel.decision}>
      <p>{sentence(panel.experts, panel.given)}</p>
      <p class="rule">{signs(poleName(view, panel.pole))}</p>
    </Section>
  );
}

export function OutcomeWords({ view, outcome }: { view: DossierView; outcome: OutcomeView }) {
  const all = useWords();
  return (
    <>
      <p class="outcome">{outcomeSentence(all, view, outcome)}</p>
      <p class="rule">{all.dossierPage.outcome.rule(outcomeWords(all, outcome).rule)}</p>
    </>
  );
}

const certified = ({ state }: DossierView) => !['jointDecision', 'conciliation', 'coReview'].includes(state);

/** The recommendations of every pôle on the certificate, tagged by their author (R38). */
export function RecommendationsSection({ view }: { view: DossierView }) {
  const { recommendations: words } = useWords().dossierPage;
  const list = view.outcome?.recommendations ?? [];
  if (list.length === 0) return null;
  return (
    <Section title={words.title} sub={words.sub}>
      <table class="tb">
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.by}</th>
          </tr>
        </thead>
        <tbody>
          {list.map(({ pole, text }) => (
            <tr>
              <th scope="row">{text}</th>
              <td>{poleName(view, pole)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
