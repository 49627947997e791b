import type { CallView } from '../../../src/rulebook/calls.js';
import type { Named } from '../../../workflows/index.js';
import { dateTime } from '../../i18n/dates.js';
import { words } from '../../i18n/words.js';
import { KeyValue } from '../parts/key-value.js';
import { Section } from '../parts/sections.js';
import { periodOf } from './rulebook-page.js';
import { RulebookFrame, shortHash, type PageProps } from './rulebook-frame.js';
import { labelOf, valueInWords } from './setting-words.js';

export interface CallPageProps extends PageProps {
  view: CallView;
  /** those that decide how a request is led, and by whom */
  settings: readonly Named[];
}

/** A call: its dates, its calendar, and the rules that hold for what is submitted to it, now and later. */
export function CallPage({ frame, lang, view, settings }: CallPageProps) {
  const { rulebook } = words(lang);
  const when = (iso: string) => dateTime(lang, iso, { year: true });
  return (
    <RulebookFrame frame={frame} lang={lang} title={view.name} lede={rulebook.callLede}>
      <Section first>
        <KeyValue
          items={[
            { term: rulebook.opensAt, value: when(view.opensAt) },
            { term: rulebook.intakeAt, value: when(view.intakeAt) },
            { term: rulebook.closesAt, value: when(view.closesAt) },
            ...(view.cutoffDates.length > 0
              ? [{ term: rulebook.cutoffs, value: view.cutoffDates.map(when).join(', ') }]
              : []),
            { term: rulebook.mode, value: rulebook.modes[view.calendarMode] },
          ]}
        />
      </Section>
      <Section title={rulebook.follows}>
        <ul>
          {view.rules.map((set) => (
            <li>
              <a href={`/regles/${set.id}`}>
                {set.own ? rulebook.of(view.name) : `${rulebook.common} « ${set.code} »`}
              </a>{' '}
              <span class="micro quiet num">{shortHash(set.hash)}</span>, {rulebook.periods[set.period]},{' '}
              {periodOf(lang, set)}
            </li>
          ))}
        </ul>
        <KeyValue
          items={settings.map(({ name, setting }) => ({
            term: labelOf(lang, setting),
            value: valueInWords(lang, setting, view.values[name] ?? setting.default),
          }))}
        />
      </Section>
    </RulebookFrame>
  );
}
