import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import { Button, ButtonRow } from '../parts/button.js';
import { CsrfInput } from '../parts/form-parts.js';
import { KeyValue } from '../parts/key-value.js';
import { useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';
import { InterestsFields } from './interests-fields.js';
import { actAddress, actWords } from './acts-of.js';
import { LabelSection } from './label-section.js';
import { poleName, projectOf } from './names.js';
import { PublicPieces } from './pieces-list.js';

/** Before the declaration (R63a): what one's interests are judged by, and the declaration itself. */
export function Gate({ view, csrfToken }: { view: DossierView; csrfToken?: string }) {
  const all = useWords();
  const { gate } = all.dossierPage;
  const isOver = !view.acts.some(({ command }) => command === 'declareInterests');
  return (
    <>
      <Section title={gate.what} first>
        <KeyValue
          items={[
            { term: gate.project, value: [projectOf(view), view.title].filter(Boolean).join(', ') },
            { term: gate.call, value: view.call.name },
            { term: gate.partners, value: view.partners.join(', ') || gate.noPartners },
          ]}
        />
      </Section>
      <PublicPieces view={view} />
      <LabelSection view={view} />
      {isOver ? <Over /> : <Declaration view={view} csrfToken={csrfToken} />}
    </>
  );
}

/** A request that is closed takes no declaration any more: its dossier stays shut, its label is still acted on (R70). */
function Over() {
  const { gate } = useWords().dossierPage;
  return (
    <Section title={gate.title}>
      <p class="voice mid">{gate.over}</p>
    </Section>
  );
}

function Declaration({ view, csrfToken }: { view: DossierView; csrfToken?: string }) {
  const all = useWords();
  const { gate } = all.dossierPage;
  const pole = poleName(view, view.you.poles[0] ?? null);
  const said = actWords(all, 'declareInterests', { project: projectOf(view), pole });
  const action = actAddress(view.reference, { command: 'declareInterests', pole: null, seat: null });
  return (
    <Section title={gate.title} id="declaration">
      <p class="voice mid">{gate.lede(projectOf(view))}</p>
      <form method="post" action={action} class="stack" novalidate>
        <CsrfInput token={csrfToken} />
        <InterestsFields typed={{}} errors={{}} found={view.found} />
        <ButtonRow why={said.consequence}>
          <Button>{said.verb}</Button>
        </ButtonRow>
      </form>
    </Section>
  );
}
