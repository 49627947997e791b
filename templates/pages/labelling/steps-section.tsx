import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import type { StepView } from '../../../src/labelling/view/steps.js';
import { words } from '../../i18n/words.js';
import { KeyValue } from '../parts/key-value.js';
import { useLang, useWords } from '../parts/language.js';
import { PoleTable } from '../parts/pole-table.js';
import { Section } from '../parts/sections.js';
import { stateName } from './line-of.js';
import { authorOf, outcomeSentence } from './outcome-section.js';
import { projectOf } from './names.js';
import { tableSeats } from './seats-of.js';

/** R51: the opinion of the first step that the request takes up, and the full proposal that takes it up. */
export function StepsSection({ view }: { view: DossierView }) {
  const { steps } = useWords().dossierPage;
  return (
    <>
      {view.continues && (
        <Section title={steps.first} sub={steps.seen}>
          <Step view={view} step={view.continues} />
          <Opinions view={view} step={view.continues} />
        </Section>
      )}
      {view.continuedBy && (
        <Section title={steps.second}>
          <Step view={view} step={view.continuedBy} />
        </Section>
      )}
    </>
  );
}

/** The other request in the words of what it was asked for. */
function Step({ view, step }: { view: DossierView; step: StepView }) {
  const lang = useLang();
  const { steps, minimal } = useWords().dossierPage;
  const own = words(lang, step.awards);
  const isDraft = step.state === 'draft';
  const href = isDraft ? `/deposer/${step.reference}` : `/dossiers/${step.reference}`;
  const state = stateName(own, step.state, view.you.isHolder ? 'holder' : 'pole');
  return (
    <>
      <KeyValue
        items={[
          { term: own.workPage.list.dossier, value: <a href={href}>{step.reference}</a> },
          { term: minimal.state, value: state },
          ...(step.outcome
            ? [{ term: minimal.outcome, value: outcomeSentence(own, view, step.outcome) }]
            : []),
        ]}
      />
      {isDraft && (
        <p class="quiet">
          {steps.draft} <a href={href}>{steps.goOn}</a>
        </p>
      )}
    </>
  );
}

/** What each pôle said at the first step, why, and what it recommended, as the walls of that request let it be known. */
function Opinions({ view, step: { seats, outcome, reference } }: { view: DossierView; step: StepView }) {
  const all = useWords();
  const { steps, table } = all.dossierPage;
  const lang = useLang();
  if (seats.length === 0) return null;
  const said = [
    ...seats.flatMap(({ short, reasons }) => (reasons ? [{ by: steps.refused(short), text: reasons }] : [])),
    ...(outcome?.recommendations.map(({ pole, text }) => ({
      by: authorOf(all, view, outcome, pole),
      text,
    })) ?? []),
  ];
  return (
    <>
      <h3>{steps.opinions}</h3>
      <PoleTable
        label={table.label(`${projectOf(view)}, ${reference}`, seats.length)}
        seats={tableSeats(lang, seats, view.at)}
      />
      {said.length > 0 && (
        <ul>
          {said.map(({ by, text }) => (
            <li class="note">{all.common.labelled(by, text)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
