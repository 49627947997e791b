import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import { isDateOfStep } from '../../../workflows/index.js';
import { dueTime } from '../../i18n/dates.js';
import type { Catalogue } from '../../i18n/fr.js';
import type { NowFacts, StateWords } from '../../i18n/now-facts.js';
import type { Lang } from '../../i18n/words.js';
import { useLang, useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';
import { actWords, hasAlternatives, isOffered, primaryOf } from './acts-of.js';
import { actFactsOf, poleName, projectOf } from './names.js';
import { awaitedSeats } from './seats-of.js';

/** The sentence of now, what follows if nothing is done, and, when it is for this reader, the act. */
export function NowSection({ view }: { view: DossierView }) {
  const all = useWords();
  const lang = useLang();
  const { dossierPage } = all;
  const told = sayNow(all, lang, view);
  const primary = primaryOf(view.acts);
  const facts = actFactsOf(view, primary?.pole ?? view.you.poles[0] ?? null);
  const said = primary && actWords(all, primary.command, facts);
  const act = said && (hasAlternatives(primary.command) ? `${said.task} ${facts.project}` : said.verb);
  const offered = primary !== null && isOffered(primary.command);
  const say = offered ? dossierPage.offered : dossierPage.yours;
  const cause = causeOf(all, view);
  return (
    <Section title={dossierPage.now} first>
      <p class="voice big">{told.now}</p>
      {cause && <p>{cause}</p>}
      {act && <p class={offered ? undefined : 'now'}>{say(act.charAt(0).toLowerCase() + act.slice(1))}</p>}
      <p class="quiet">{told.then}</p>
      {view.holderLate && <p class="rule">{dossierPage.labelLife.funding.holderLate}</p>}
      <Quoted
        title={view.you.isHolder ? dossierPage.completionItems : dossierPage.completionItemsPole}
        text={asked(view)}
      />
      <Quoted title={dossierPage.inadmissibleReasons} text={view.inadmissibleReasons} />
      <Quoted title={dossierPage.reexamination.readmitted} text={view.readmissionReasons} />
    </Section>
  );
}

/** What was asked matters until it is answered. */
const asked = ({ state, completionItems }: DossierView) =>
  state === 'awaitingCompletion' ? completionItems : null;

function Quoted({ title, text }: { title: string; text: string | null }) {
  if (!text) return null;
  return (
    <div>
      <h3>{title}</h3>
      {text.split(/\n+/u).map((line) => (
        <p class="note">{line}</p>
      ))}
    </div>
  );
}

/** The two sentences of a state, in the words of its reader; none for a state the catalogue does not know. */
export function sayNow(all: Catalogue, lang: Lang, view: DossierView): { now: string; then: string } {
  const still = view.standstills.find(({ to }) => to === null);
  if (still) {
    const { now, then, thenHolder, nowToClosing, thenLapses } = all.standstill;
    const { closesAt } = view.call;
    if (still.until >= closesAt)
      return { now: nowToClosing(dueTime(lang, closesAt, view.at)), then: thenLapses };
    return { now: now(dueTime(lang, still.until, view.at)), then: view.you.isHolder ? thenHolder : then };
  }
  const words = labelWords(all, view) ?? pick<StateWords>(all.states, view.state);
  if (!words) return { now: view.state, then: '' };
  const facts = nowFacts(all, lang, view);
  return view.you.isHolder
    ? { now: words.nowHolder(facts), then: words.thenHolder(facts) }
    : { now: words.now(facts), then: words.then(facts) };
}

const pick = <Found,>(area: Record<string, Found>, key: string): Found | undefined =>
  Object.hasOwn(area, key) ? area[key] : undefined;

/** A label that is granted goes on its own way: what has become of it is what is to be known now. */
function labelWords({ labelNow }: Catalogue, view: DossierView): StateWords | undefined {
  return view.label !== null && ['labelled', 'closed'].includes(view.state)
    ? pick<StateWords>(labelNow, suspendedBy(view) ?? view.label)
    : undefined;
}

/** R62: what a change has suspended waits for its pôles, for steering in their place, or for its holder to mend it. */
function suspendedBy({ label, labelLife }: DossierView): string | null {
  if (label !== 'suspended' || !labelLife?.suspension?.byChange) return null;
  const role = labelLife.owner?.role;
  if (role === 'holder') return 'suspendedUnmet';
  return role === 'secretary' ? 'suspendedForSteering' : 'suspendedByChange';
}

function nowFacts(all: Catalogue, lang: Lang, view: DossierView): NowFacts {
  // The archive of the request says nothing of a label that goes its own way.
  const ofLabel = labelWords(all, view) !== undefined;
  const due = view.deadlines.find(
    ({ pole, deadline }) => pole === null && isDateOfStep(deadline) && !(ofLabel && deadline === 'archive'),
  );
  const opposed = view.state === 'conciliation' ? (view.outcome?.dissenting ?? opposing(view)) : null;
  const awaited =
    opposed?.map((code) => poleName(view, code)) ?? awaitedSeats(view.seats).map(({ short }) => short);
  return {
    project: projectOf(view),
    lead: poleName(view, view.lead?.pole ?? view.owner?.pole ?? null),
    due: due ? dueTime(lang, due.at, view.at) : '',
    call: view.call.name,
    awaited: all.letters.frame.list(awaited),
    left: awaited.length,
    seats: view.seats.length,
    steering: view.owner?.role === 'secretary',
    panel: view.panel !== null,
    final: view.state === 'inadmissible' ? view.readmissionReasons !== null : view.reexamination !== null,
  };
}

const opposing = ({ seats }: DossierView) =>
  seats.filter(({ position, lead }) => position === 'unfavourable' && !lead).map(({ pole }) => pole);

function causeOf({ procedure }: Catalogue, { cause, leadDoubt, state }: DossierView): string {
  const known: Record<string, string> = { ...procedure.causes, ...procedure.doubts };
  if (state === 'lapsed' && cause) return known[cause] ?? '';
  return state === 'leadAttribution' && leadDoubt ? (known[leadDoubt] ?? '') : '';
}
