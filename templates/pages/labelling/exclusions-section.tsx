import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import type { ExclusionView } from '../../../src/labelling/view/exclusions.js';
import { isOver, type LabelRequestState } from '../../../workflows/index.js';
import { dateTime } from '../../i18n/dates.js';
import { useLang, useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';
import { actAddress, actWords } from './acts-of.js';
import { poleName, projectOf } from './names.js';

/** R63c: whom the holder asks to leave out, to the holder and to whoever answers. */
export function ExclusionsSection({ view }: { view: DossierView }) {
  const { exclusions: words } = useWords().dossierPage;
  if (view.exclusions.length === 0) return null;
  return (
    <Section title={words.title} sub={view.you.isHolder ? words.sub : words.subPole} id="exclusions">
      <table class="tb">
        <thead>
          <tr>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.stands}</th>
          </tr>
        </thead>
        <tbody>
          {view.exclusions.map((one) => (
            <tr>
              <th scope="row">
                <Excluded view={view} exclusion={one} />
              </th>
              <td>
                <Stands view={view} exclusion={one} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

interface OneProps {
  view: DossierView;
  exclusion: ExclusionView;
}

/** « Mov’eo : Jean Martin, Exemple SA », and why. */
function Excluded({ view, exclusion: { pole, whom, name, reasons } }: OneProps) {
  const { common, dossierPage } = useWords();
  return (
    <>
      {common.labelled(poleName(view, pole), dossierPage.exclusions.whom[whom](name ?? ''))}
      {reasons && <p class="note">{reasons}</p>}
    </>
  );
}

function Stands({ view, exclusion }: OneProps) {
  const { common, dossierPage } = useWords();
  const { exclusions: words } = dossierPage;
  const { answer, person } = exclusion;
  return (
    <>
      {useStanding(view, exclusion)}
      {answer && <p class="note">{common.labelled(words.answer, answer)}</p>}
      {person && <p class="quiet">{words.found(person)}</p>}
      <Answers view={view} exclusion={exclusion} />
    </>
  );
}

/** Where no answer can come any more, none is awaited. */
function useStanding(view: DossierView, { state, due, answeredAt }: ExclusionView): string {
  const { exclusions: words } = useWords().dossierPage;
  const lang = useLang();
  const said = (at: string | null) => (at === null ? '' : dateTime(lang, at));
  if (state === 'granted' || state === 'refused') return words[state](said(answeredAt));
  const settled = ['jointDecision', 'conditionsPending'].includes(view.state);
  if (settled || isOver(view.state as LabelRequestState)) return words.over;
  if (state === 'waiting' || due === null) return words.waiting;
  return due < view.at ? words.late(said(due)) : words.open(said(due));
}

function Answers({ view, exclusion: { id, pole, yours } }: OneProps) {
  const all = useWords();
  if (!yours) return null;
  const facts = { project: projectOf(view), pole: poleName(view, pole) };
  const acts = view.acts.filter(
    (act) => ['grantExclusion', 'refuseExclusion'].includes(act.command) && act.allowed && act.pole === pole,
  );
  return (
    <>
      {acts.map((act) => (
        <p>
          <a href={`${actAddress(view.reference, act)}&exclusion=${encodeURIComponent(id)}`}>
            {actWords(all, act.command, facts).verb}
          </a>
        </p>
      ))}
    </>
  );
}
