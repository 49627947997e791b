import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import { KeyValue } from '../parts/key-value.js';
import { useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';
import { HoldingSection } from './holding-section.js';
import { LabelSection } from './label-section.js';
import { stateName } from './line-of.js';
import { outcomeSentence } from './outcome-section.js';
import { PublicPieces } from './pieces-list.js';
import { SupportSection } from './support-section.js';

/** R63h: every pôle stands aside, and none leads, whatever comes of it. */
const judgedOutside = ({ path }: DossierView) => path.some(({ state }) => state === 'panelNaming');

/** For those who are only informed (R24): the step, the lead, the outcome once certified; nothing of the content. */
export function Minimal({ view }: { view: DossierView }) {
  const all = useWords();
  const { minimal, table } = all.dossierPage;
  const outcome = view.outcome ? outcomeSentence(all, view, view.outcome) : minimal.noOutcome;
  return (
    <>
      <Section first>
        <p class="lede">{minimal.lede}</p>
        <KeyValue
          items={[
            { term: minimal.state, value: stateName(all, view.state, 'pole') },
            {
              term: minimal.lead,
              value: view.lead?.name ?? (judgedOutside(view) ? minimal.allAside : minimal.noLead),
            },
            { term: minimal.outcome, value: outcome },
            ...(view.reexamination?.reasons
              ? [{ term: all.dossierPage.reexamination.reasons, value: view.reexamination.reasons }]
              : []),
            ...(view.referral ? [{ term: table.referral, value: view.referral }] : []),
          ]}
        />
      </Section>
      <PublicPieces view={view} />
      <LabelSection view={view} />
      <SupportSection view={view} />
      <HoldingSection view={view} />
    </>
  );
}
