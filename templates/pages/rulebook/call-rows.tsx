import type { CallLine } from '../../../src/rulebook/rows.js';
import { calendarDate } from '../../i18n/dates.js';
import { useLang, useWords } from '../parts/language.js';
import { RowName, Rows } from '../parts/rows.js';
import { shortHash } from './rulebook-frame.js';

/** Calls, each with the rules that hold for what is submitted to it now. */
export function CallRows({ calls }: { calls: readonly CallLine[] }) {
  const { rulebook } = useWords();
  const lang = useLang();
  const rows = calls.map(({ code, name, closesAt, cancelledAt, ruleSet }) => ({
    id: code,
    name,
    cells: {
      name: <RowName href={`/appels/${code}`} name={name} />,
      closes: cancelledAt ? rulebook.cancelled : calendarDate(lang, closesAt),
      rules: (
        <a href={`/regles/${ruleSet.id}`}>
          {ruleSet.code} <span class="micro quiet num">{shortHash(ruleSet.hash)}</span>
        </a>
      ),
    },
  }));
  return (
    <Rows
      caption={rulebook.callsCaption}
      columns={[
        { key: 'name', place: 'name', head: rulebook.call },
        { key: 'rules', place: 'step', head: rulebook.follows },
        { key: 'closes', place: 'due', head: rulebook.closes },
      ]}
      rows={rows}
    />
  );
}
