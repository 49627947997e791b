import type { CallActView } from '../../../src/calls/call-acts.js';
import type { CallView } from '../../../src/calls/calls.js';
import type { Named } from '../../../workflows/index.js';
import { dateTime, longDate } from '../../i18n/dates.js';
import type { RulebookWords } from '../../i18n/fr/rulebook.js';
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
        {events.map(({ at, reasons, ...event }) => (
          <Said when={longDate(lang, at)} iso={at}>
            {`${eventSentence(rulebook, event, when)} ${rulebook.underDecision(event.decision)}`}
            {reasons && <span class="quiet blk">{reasons}</span>}
          </Said>
        ))}
      </ol>
    </Section>
  );
}

type Event = Pick<CallView['history'][number], 'type' | 'from' | 'to' | 'awards' | 'follows'>;

/** What an act has changed of a call. */
function eventSentence(
  rulebook: RulebookWords,
  { type, from, to, awards, follows }: Event,
  when: (iso: string) => string,
): string {
  if (type === 'callCancelled') return rulebook.wasCancelled;
  if (type === 'awardChanged')
    return rulebook.awardChanged(rulebook.awarded[awards ?? 'label'], follows ?? '');
  return rulebook.wasMoved(from === to ? null : when(from ?? ''), when(to ?? ''));
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
        { term: rulebook.awards, value: rulebook.awarded[view.awards] },
        ...(view.follows ? [{ term: rulebook.firstStep, value: linkTo(view.follows) }] : []),
        ...view.followers.map((next) => ({ term: rulebook.secondStep, value: linkTo(next) })),
      ]}
    />
  );
}

const linkTo = ({ code, name }: { code: string; name: string }) => <a href={`/appels/${code}`}>{name}</a>;

function News({ view, news: { done, reasons = [], rehearsed } }: { view: CallView; news: CallNews }) {
  const all = useWords();
  const lang = useLang();
  const { rulebook } = all;
  const when = (iso: string) => dateTime(lang, iso, { year: true });
  return (
    <>
      {done === 'donne' && <Notice>{rulebook.awardDone}</Notice>}
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
          <p>{rehearsedSentence(rulebook, rehearsed, when)}</p>
        </Notice>
      )}
    </>
  );
}

/** What an act would make of a call. */
function rehearsedSentence(
  rulebook: RulebookWords,
  { fact, requests }: CallActView,
  when: (iso: string) => string,
): string {
  if (fact.type === 'callCancelled') return rulebook.wouldCancel(requests);
  if (fact.type === 'awardChanged')
    return rulebook.wouldChange(rulebook.awarded[fact.awards], fact.follows ?? '');
  return rulebook.wouldMove(requests, fact.from === fact.to ? null : when(fact.from), when(fact.to));
}
