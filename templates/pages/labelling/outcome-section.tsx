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

/** Who says what an outcome tells: the pôle, or the outside panel whose opinion one pôle signs (R63h). */
export const authorOf = (
  { dossierPage }: Catalogue,
  view: DossierView,
  { model }: OutcomeView,
  pole: string,
): string => (model === 'outsidePanel' ? dossierPage.panel.title : poleName(view, pole));

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
          <h3>{reasonsOf(all, view, outcome, pole)}</h3>
          <p class="note">{text}</p>
        </div>
      ))}
    </Section>
  );
}

const reasonsOf = (all: Catalogue, view: DossierView, outcome: OutcomeView, pole: string): string => {
  const { panel, outcome: words } = all.dossierPage;
  return outcome.model === 'outsidePanel' ? panel.reasons : words.reasons(poleName(view, pole));
};

const signed = ['labelled', 'opinionGiven', 'postponed', 'refused', 'reexamination'];

/** R63h: how far an outside panel is, and who signs its opinion. */
export function PanelSection({ view }: { view: DossierView }) {
  const { dossierPage } = useWords();
  const { panel } = view;
  if (!panel) return null;
  const { title, anew, judges, judged, will, has } = dossierPage.panel;
  const known = view.state === 'panelNaming' ? anew : view.state === 'panelReview' ? judges : judged;
  const isSigned = view.path.some(({ state }) => signed.includes(state));
  const signs = isSigned ? has : ['panelReview', 'jointDecision'].includes(view.state) ? will : null;
  return (
    <Section title={title} sub={panel.decision}>
      <p>{known(panel.experts, panel.given)}</p>
      {signs && <p class="rule">{signs(poleName(view, panel.pole))}</p>}
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
  const all = useWords();
  const { recommendations: words } = all.dossierPage;
  const { outcome } = view;
  if (!outcome || outcome.recommendations.length === 0) return null;
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
          {outcome.recommendations.map(({ pole, text }) => (
            <tr>
              <th scope="row">{text}</th>
              <td>{authorOf(all, view, outcome, pole)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
