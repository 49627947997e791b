import type { CallView } from '../../../src/calls/calls.js';
import type { Named } from '../../../workflows/index.js';
import { dateTime, longDate } from '../../i18n/dates.js';
import { liftOf, sentenceOf } from '../../i18n/reasons.js';
import { words } from '../../i18n/words.js';
import { ErrorSummary } from '../parts/form-parts.js';
import { KeyValue } from '../parts/key-value.js';
import { useLang, useWords } from '../parts/language.js';
import { Notice } from '../parts/notices.js';
import { Said } from '../parts/said.js';
import { Section } from '../parts/sections.js';
import { periodOf } from '../rulebook/rulebook-page.js';
import { RulebookFrame, shortHash, type PageProps } from '../rulebook/rulebook-frame.js';
import { labelOf, valueInWords } from '../rulebook/setting-words.js';
import { CallForms } from './call-forms.js';
import type { CallNews } from './call-news.js';

export interface CallPageProps extends PageProps {
  view: CallView;
  /** those that decide how a request is led, and by whom */
  settings: readonly Named[];
  news: CallNews;
}

/** A call: its dates, its calendar, the rules that hold for what is submitted to it; and its acts, for the secretary. */
export function CallPage({ frame, lang, view, settings, news }: CallPageProps) {
  const { rulebook } = words(lang);
  return (
    <RulebookFrame
      frame={frame}
      lang={lang}
      title={view.name}
      lede={view.cancelledAt ? undefined : rulebook.callLede}
    >
      <ErrorSummary errors={news.errors ?? []} />
      <News view={view} news={news} />
      <Section first>
        <Dates view={view} />
      </Section>
      {view.history.length > 0 && <History events={view.history} />}
      <Section title={rulebook.follows}>
        <ul>
          {view.rules.map((set) => (
            <li>
              <a href={`/regles/${set.id}`}>{set.own ? rulebook.of(view.name) : rulebook.common(set.code)}</a>{' '}
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
      {view.edits && <CallForms view={view} news={news} csrfToken={frame.csrfToken} />}
    </RulebookFrame>
  );
}

/** What its acts have changed, why, and under which decision (R52). */
function History({ events }: { events: CallView['history'] }) {
  const { rulebook } = useWords();
  const lang = useLang();
  const when = (iso: string) => dateTime(lang, iso, { year: true });
  return (
    <Section title={rulebook.callHistory} id="histoire">
      <ol>
        {events.map(({ at, type, from, to, decision, reasons }) => (
          <Said when={longDate(lang, at)} iso={at}>
            {type === 'callMoved'
              ? `${rulebook.wasMoved(from === to ? null : when(from ?? at), when(to ?? at))} ${rulebook.underDecision(decision)}`
              : `${rulebook.wasCancelled} ${rulebook.underDecision(decision)}`}
            {reasons && <span class="quiet blk">{reasons}</span>}
          </Said>
        ))}
      </ol>
    </Section>
  );
}

function Dates({ view }: { view: CallView }) {
  const { rulebook } = useWords();
  const lang = useLang();
  const when = (iso: string) => dateTime(lang, iso, { year: true });
  return (
    <KeyValue
      items={[
        ...(view.cancelledAt ? [{ term: rulebook.cancelled, value: when(view.cancelledAt), now: true }] : []),
        { term: rulebook.opensAt, value: when(view.opensAt) },
        { term: rulebook.intakeAt, value: when(view.intakeAt) },
        { term: rulebook.closesAt, value: when(view.closesAt) },
        ...(view.cutoffDates.length > 0
          ? [{ term: rulebook.cutoffs, value: view.cutoffDates.map(when).join(', ') }]
          : []),
        { term: rulebook.mode, value: rulebook.modes[view.calendarMode] },
      ]}
    />
  );
}

function News({ view, news: { done, reasons = [], rehearsed } }: { view: CallView; news: CallNews }) {
  const all = useWords();
  const lang = useLang();
  const { rulebook } = all;
  const when = (iso: string) => dateTime(lang, iso, { year: true });
  const from = (move: { from: string; to: string }) => (move.from === move.to ? null : when(move.from));
  return (
    <>
      {(done === 'deplace' || done === 'annule') && (
        <Notice>
          {done === 'deplace' ? rulebook.moved : rulebook.wasCancelled}{' '}
          {view.owed ? rulebook.owed(view.owed) : ''}
        </Notice>
      )}
      {reasons.length > 0 && (
        <Notice kind="ask">
          {reasons.map((reason) => (
            <p>{[sentenceOf(all, reason), liftOf(all, reason)].filter(Boolean).join(' ')}</p>
          ))}
        </Notice>
      )}
      {rehearsed && (
        <Notice kind="plain">
          <p>
            {rehearsed.fact.type === 'callMoved'
              ? rulebook.wouldMove(rehearsed.requests, from(rehearsed.fact), when(rehearsed.fact.to))
              : rulebook.wouldCancel(rehearsed.requests)}
          </p>
        </Notice>
      )}
    </>
  );
}
