import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import type { OtherRequestView, SheetLine } from '../../../src/labelling/view/resubmission.js';
import { KeyValue } from '../parts/key-value.js';
import { useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';
import { stateName } from './line-of.js';

/** R69: how often the project was presented, what had been asked and is answered, and the request that presents it again. */
export function AgainSection({ view }: { view: DossierView }) {
  const { again } = useWords();
  const { resubmission, presentedBy, you } = view;
  return (
    <>
      {presentedBy && (
        <Section title={again.presented}>
          <Other view={view} other={presentedBy} />
        </Section>
      )}
      {resubmission && (
        <Section title={again.attempt(resubmission.attempt)}>
          {resubmission.earlier && <Other view={view} other={resubmission.earlier} />}
          {resubmission.light && resubmission.light !== 'offered' && <p>{again.light[resubmission.light]}</p>}
          {resubmission.light === 'offered' && !you.isHolder && <p class="quiet">{again.light.offered}</p>}
          {resubmission.sheet.length > 0 && <Sheet view={view} lines={resubmission.sheet} />}
        </Section>
      )}
    </>
  );
}

function Other({ view, other }: { view: DossierView; other: OtherRequestView }) {
  const all = useWords();
  const isDraft = other.state === 'draft';
  const href = isDraft ? `/deposer/${other.reference}` : `/dossiers/${other.reference}`;
  return (
    <KeyValue
      items={[
        { term: all.workPage.list.dossier, value: <a href={href}>{other.reference}</a> },
        {
          term: all.dossierPage.minimal.state,
          value: stateName(all, other.state, view.you.isHolder ? 'holder' : 'pole'),
        },
      ]}
    />
  );
}

/** Each answer beside what it answers. */
function Sheet({ view, lines }: { view: DossierView; lines: readonly SheetLine[] }) {
  const { again } = useWords();
  const short = (code: string) => view.poles.find(({ pole }) => pole === code)?.short ?? code;
  return (
    <>
      <h3>{again.answers}</h3>
      <p class="small quiet">{view.you.isHolder ? again.seenYours : again.seen}</p>
      {lines.map(({ id, pole, kind, asked, answer }) => (
        <div class="stack-2" id={`ask-${id}`}>
          <p class="note">
            <strong>{again.kinds[kind](short(pole))}.</strong> {asked || again.erased}
          </p>
          <p>
            <strong>{again.answer}.</strong> {answer ?? again.unanswered}
          </p>
        </div>
      ))}
    </>
  );
}
