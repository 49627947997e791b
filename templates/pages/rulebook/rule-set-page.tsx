import type { SettingValue } from '../../../src/rulebook/changes.js';
import type { RuleSetView } from '../../../src/rulebook/views.js';
import type { Named } from '../../../workflows/index.js';
import { calendarDate } from '../../i18n/dates.js';
import { words } from '../../i18n/words.js';
import { KeyValue } from '../parts/key-value.js';
import { useLang } from '../parts/language.js';
import { Disclosure, Notice } from '../parts/notices.js';
import { Section } from '../parts/sections.js';
import { CallRows } from './call-rows.js';
import { ChangesTable } from './changes-table.js';
import { periodOf } from './rulebook-page.js';
import { RulebookFrame, type PageProps } from './rulebook-frame.js';
import { groupTitle, labelOf, valueInWords } from './setting-words.js';

/** A setting with what a rule set says of it. */
export interface SaidSetting extends Named {
  value: SettingValue;
}

export interface RuleSetPageProps extends PageProps {
  view: RuleSetView;
  /** in groups, in the order of the catalogue */
  groups: readonly { group: string; settings: readonly SaidSetting[] }[];
  published: boolean;
}

/** One published rule set: what it changed, who follows it, every value. */
export function RuleSetPage({ frame, lang, view, groups, published }: RuleSetPageProps) {
  const { rulebook } = words(lang);
  const title = view.call ? rulebook.of(view.call.name) : rulebook.common(view.code);
  const settings = groups.flatMap((one) => one.settings);
  return (
    <RulebookFrame frame={frame} lang={lang} title={capital(title)}>
      {published && <Notice>{rulebook.published(calendarDate(lang, view.from))}</Notice>}
      <Section first>
        <KeyValue
          items={[
            { term: rulebook.period, value: `${rulebook.periods[view.period]}, ${periodOf(lang, view)}` },
            {
              term: rulebook.authority,
              value: `${rulebook.decided(view.decision.number, calendarDate(lang, view.decision.decidedAt))}. ${view.decision.object}`,
            },
            { term: rulebook.pinned, value: rulebook.pinnedCount(view.pinned) },
            { term: rulebook.fingerprint, value: <code>{view.hash}</code> },
          ]}
        />
      </Section>
      <Section title={rulebook.changesOf}>
        {view.before === null ? (
          <p class="quiet">{rulebook.first}</p>
        ) : (
          <ChangesTable changes={view.changes} settings={settings} caption={rulebook.changesOf} />
        )}
      </Section>
      <Section title={rulebook.calls}>
        {view.calls.length > 0 ? <CallRows calls={view.calls} /> : <p class="quiet">{rulebook.noCalls}</p>}
      </Section>
      <Section title={rulebook.values}>
        {groups.map((one) => (
          <Group {...one} />
        ))}
      </Section>
    </RulebookFrame>
  );
}

function Group({ group, settings }: RuleSetPageProps['groups'][number]) {
  const lang = useLang();
  return (
    <Disclosure summary={groupTitle(lang, group)} open={group === 'general'}>
      <KeyValue
        items={settings.map(({ setting, value }) => ({
          term: labelOf(lang, setting),
          value: valueInWords(lang, setting, value),
        }))}
      />
    </Disclosure>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
