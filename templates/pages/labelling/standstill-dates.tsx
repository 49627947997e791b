import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import { longDate } from '../../i18n/dates.js';
import { useLang, useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';
import { poleName } from './names.js';

/** §9.2: an open date of the request, or of a review of the reader's own pôle, and the one a suspension makes of it. */
export interface LaterDate {
  deadline: string;
  pole: string | null;
  from: string;
  to: string;
}

/** What a suspension moves, if nobody ends it before its last day; nothing for any other act. */
export function LaterDates({ view, later }: { view: DossierView; later: readonly LaterDate[] }) {
  const { procedure, standstill, common } = useWords();
  const lang = useLang();
  if (later.length === 0) return null;
  const names: Record<string, string> = procedure.deadlines;
  const nameOf = ({ deadline, pole }: LaterDate) =>
    [names[deadline] ?? deadline, pole && poleName(view, pole)].filter(Boolean).join(', ');
  return (
    <Section title={standstill.later} sub={standstill.laterSub}>
      <ul>
        {later.map((one) => (
          <li>
            {common.labelled(nameOf(one), standstill.moves(longDate(lang, one.from), longDate(lang, one.to)))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
