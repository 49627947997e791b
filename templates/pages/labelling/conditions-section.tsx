import type { ConditionView } from '../../../src/labelling/view/conditions.js';
import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import { dateTime } from '../../i18n/dates.js';
import { useLang, useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';
import { actAddress, actWords } from './acts-of.js';
import { poleName, projectOf } from './names.js';

/** R38: each suspensive reservation on a line of its own: what, from whom, until when, and where it stands. */
export function ConditionsSection({ view }: { view: DossierView }) {
  const { conditions: words } = useWords().dossierPage;
  if (view.conditions.length === 0) return null;
  return (
    <Section title={words.title} sub={words.sub}>
      <table class="tb">
        <thead>
          <tr>
            {[words.what, words.by, words.until, words.stands].map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.conditions.map((condition) => (
            <ConditionLine view={view} condition={condition} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function ConditionLine({ view, condition }: { view: DossierView; condition: ConditionView }) {
  const { common, dossierPage } = useWords();
  const { conditions: words } = dossierPage;
  const lang = useLang();
  const { pole, text, due, state, answer, reasons } = condition;
  const by = poleName(view, pole);
  return (
    <tr>
      <th scope="row">
        {text}
        {answer && <p class="note">{common.labelled(words.answer, answer)}</p>}
        {reasons && <p class="note">{common.labelled(words.reasons(by), reasons)}</p>}
      </th>
      <td>{by}</td>
      <td>{dateTime(lang, due)}</td>
      <td>
        {words.states[state]}
        <ConditionActs view={view} condition={condition} />
      </td>
    </tr>
  );
}

const own = ['answerReservation', 'liftReservation', 'upholdReservation'];

/** What this reader may do about this very reservation. */
function ConditionActs({
  view,
  condition: { id, pole, state },
}: {
  view: DossierView;
  condition: ConditionView;
}) {
  const all = useWords();
  if (state !== 'open' && state !== 'answered') return null;
  const facts = { project: projectOf(view), pole: poleName(view, pole) };
  const acts = view.acts.filter(
    (act) => own.includes(act.command) && act.allowed && (act.pole === null || act.pole === pole),
  );
  return (
    <>
      {acts.map((act) => {
        const address = actAddress(view.reference, act);
        const href = `${address}${address.includes('?') ? '&' : '?'}reservation=${encodeURIComponent(id)}`;
        return (
          <p>
            <a href={href}>{actWords(all, act.command, facts).verb}</a>
          </p>
        );
      })}
    </>
  );
}
