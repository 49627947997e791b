import type { SetLine, RulebookView } from '../../../src/rulebook/views.js';
import { calendarDate } from '../../i18n/dates.js';
import { words, type Lang } from '../../i18n/words.js';
import { Notice } from '../parts/notices.js';
import { useLang, useWords } from '../parts/language.js';
import { RowName, Rows } from '../parts/rows.js';
import { Section } from '../parts/sections.js';
import { CallRows } from './call-rows.js';
import { DraftsSection, type OpenNews } from './drafts-section.js';
import { RulebookFrame, shortHash, type PageProps } from './rulebook-frame.js';

export interface RulebookPageProps extends PageProps {
  view: RulebookView;
  news: OpenNews;
}

/** Every rule set with its period, its decision and the requests that keep it; the calls that follow them; the drafts. */
export function RulebookPage({ frame, lang, view, news }: RulebookPageProps) {
  const { rulebook } = words(lang);
  return (
    <RulebookFrame frame={frame} lang={lang} title={rulebook.title} lede={rulebook.lede}>
      {news.done === 'abandon' && <Notice>{rulebook.discarded}</Notice>}
      <Section title={rulebook.sets} id="jeux" first>
        <SetRows sets={view.sets} />
      </Section>
      <Section title={rulebook.calls} id="appels">
        <CallRows calls={view.calls} />
      </Section>
      {view.edits && <DraftsSection view={view} news={news} csrfToken={frame.csrfToken} />}
    </RulebookFrame>
  );
}

function SetRows({ sets }: { sets: SetLine[] }) {
  const { rulebook } = useWords();
  const lang = useLang();
  const rows = sets.map((set) => {
    const name = set.call ? rulebook.of(set.call.name) : rulebook.common(set.code);
    return {
      id: set.id,
      name,
      cells: {
        name: <RowName href={`/regles/${set.id}`} name={name} reference={shortHash(set.hash)} />,
        period: `${rulebook.periods[set.period]}, ${periodOf(lang, set)}`,
        decision: rulebook.decided(set.decision.number, calendarDate(lang, set.decision.decidedAt)),
        pinned: rulebook.pinnedCount(set.pinned),
      },
    };
  });
  return (
    <Rows
      caption={rulebook.setsCaption}
      columns={[
        { key: 'name', place: 'name', head: rulebook.set },
        { key: 'period', place: 'step', head: rulebook.period },
        { key: 'decision', place: 'due', head: rulebook.authority },
        { key: 'pinned', place: 'who', head: rulebook.pinned },
      ]}
      rows={rows}
    />
  );
}

/** « du 14 mars 2024 au 2 mai 2027 » */
export function periodOf(lang: Lang, { from, to, period }: Pick<SetLine, 'from' | 'to' | 'period'>): string {
  const { rulebook } = words(lang);
  if (to !== null) return rulebook.fromTo(calendarDate(lang, from), calendarDate(lang, to));
  return (period === 'coming' ? rulebook.coming : rulebook.since)(calendarDate(lang, from));
}
