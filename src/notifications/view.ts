import { dateTime, dueTime } from '../../templates/i18n/dates.js';
import type { LetterWords } from '../../templates/i18n/fr/letters.js';
import type { LetterFacts, LetterMessage } from '../../templates/i18n/letter-facts.js';
import { words, type Lang } from '../../templates/i18n/words.js';
import type { LetterData } from './letter-data.js';
import type { Template } from './templates.js';
import { rowsOf, type Row } from './table.js';

/** Who the letter is for and who answers for it, known only when it leaves. */
export interface Envelope {
  name: string;
  publicUrl: string;
  writer: { name: string; pole: string } | null;
  /** where the session is held that the letter is about; '' where it is about none, or that text is gone */
  place?: string;
}

/** What a template prints: sentences in the reader's language, '' or an empty list where there is nothing to say. */
export type LetterView = {
  reference: string;
  subject: string;
  now: boolean;
  preheader: string;
  first: string;
  when: string;
  hello: string;
  then: string;
  afterwards: string;
  button: string;
  link: string;
  table: Row[];
  tableTitle: string;
  recommendations: string[];
  recommendationsTitle: string;
  reasons: string[];
  reasonsTitle: string;
  why: string;
  reply: string;
  illustration: string;
};

type Family = 'procedure' | 'decision' | 'minimal';

/** Decisions that give their reasons (R68). */
const decisionFacts: string[] = [
  'requestPostponed',
  'requestRefused',
  'rejectedInadmissible',
  'reexaminationDecided',
  'requestReopened',
  'exclusionRefused',
  'versionRefused',
  'labelSuspended',
  'labelResumed',
  'withdrawalNoticed',
  'withdrawalDropped',
  'poleWithdrew',
  'labelRectified',
];

/** The form of a letter: procedure (acts and news), decision (to the holder), minimal. */
export function familyOf(lang: Lang, template: Template): Family {
  if (template === 'minimal') return 'minimal';
  return template in words(lang).letters.decisions ? 'decision' : 'procedure';
}

/** The subject alone, which names no reader and holds no link: with the date of the act it asks, if `dated`. */
export function subjectOf(
  lang: Lang,
  template: Template,
  data: LetterData,
  { dated }: { dated: boolean },
): string {
  const facts = factsOf(lang, data);
  const said = messageOf(lang, template, data).subject(facts);
  const subject = data.still?.asks === 'later' ? words(lang).letters.frame.still.subject(said) : said;
  return dated ? withDate(subject, whenOf(lang, data, facts)) : subject;
}

/** R68: another organ than the one that decides on labels is asked. */
const capacityOf = (template: Template, { mandate }: LetterData): string =>
  template.startsWith('answerQuestion') ? 'organMember' : mandate.role;

/** The sentences of one letter. Throws for a template no catalogue knows. */
export function viewOf(lang: Lang, template: Template, data: LetterData, envelope: Envelope): LetterView {
  const { letters } = words(lang, data.awards);
  const { frame } = letters;
  const facts = factsOf(lang, data, envelope.place);
  const message = messageOf(lang, template, data);
  const when = whenOf(lang, data, facts);
  const first = message.first(facts);
  const { writer } = envelope;
  const by = (pole: string) => (data.panel ? frame.panel : pole);
  const reasons = data.reasons.map(({ pole, text }) => frame.quote(by(pole), text));
  return {
    reference: data.reference,
    subject: subjectOf(lang, template, data, { dated: true }),
    now: data.kind === 'A' && data.still?.asks !== 'later',
    preheader: `${withDate(first, when)}.`,
    first,
    when,
    hello: frame.hello(envelope.name),
    then: [stillIn(lang, data), message.then(facts)].filter(Boolean).join(' '),
    afterwards: pick(letters.afterwards, template)?.(facts) ?? '',
    button: message.button,
    link: new URL(data.path, envelope.publicUrl).href,
    table: rowsOf(lang, data.table),
    tableTitle: frame.table,
    recommendations: data.recommendations.map(({ pole, text, due }) =>
      due ? frame.quoteUntil(pole, text, dateTime(lang, due)) : frame.quote(by(pole), text),
    ),
    recommendationsTitle: data.recommendations.some(({ due }) => due)
      ? frame.reservations
      : frame.recommendations,
    reasons: reasons.length > 0 || !decisionFacts.includes(data.fact) ? reasons : [frame.reasonsOnSite],
    reasonsTitle: frame.reasons,
    why: pick(frame.why, capacityOf(template, data))?.(facts) ?? '',
    reply: writer ? frame.replyTo(writer.name, writer.pole) : '',
    illustration: data.illustration ? frame.illustration : '',
  };
}

/** §9.2: before what it asks or tells, that the request stands still, and until when. */
const stillIn = (lang: Lang, { still, at }: LetterData): string =>
  still ? words(lang).letters.frame.still[still.asks](dueTime(lang, still.until, at)) : '';

const whenOf = (lang: Lang, { kind }: LetterData, { due }: LetterFacts) =>
  kind === 'A' && due ? words(lang).letters.frame.by(due) : '';
const withDate = (sentence: string, date: string) => (date ? `${sentence} ${date}` : sentence);

function pick<Value>(all: Record<string, Value>, key: string): Value | undefined {
  return Object.hasOwn(all, key) ? all[key] : undefined;
}

function messageOf(lang: Lang, template: Template, data: LetterData): LetterMessage {
  const { acts, news, decisions, steps, frame } = words(lang, data.awards).letters;
  const catalogues: Record<string, LetterMessage>[] = [decisions, news, acts];
  const found = catalogues.map((one) => pick(one, template)).find((one) => one !== undefined);
  if (found) return found;
  const step = template === 'minimal' ? pick(steps, data.fact) : undefined;
  if (!step) throw new Error(`no letter is named ${template} for ${data.fact}`);
  return {
    subject: () => step.charAt(0).toUpperCase() + step.slice(1),
    first: ({ project }) => frame.quote(project, step),
    then: () => frame.minimalThen,
    button: frame.minimalButton,
  };
}

/** A detail is a key of the catalogue, or a number of a decision, which needs no words. */
const detailIn = (details: LetterWords['details'], key: string | null): string =>
  key === null ? '' : (pick<string>(details, key) ?? (key.startsWith('COPIL-') ? key : ''));

function factsOf(lang: Lang, data: LetterData, place = ''): LetterFacts {
  const { letters, positions } = words(lang, data.awards);
  const list = letters.frame.list;
  const position = data.position === null ? '' : pick<unknown>(positions, data.position);
  return {
    project: data.acronym ?? data.reference,
    reference: data.reference,
    call: data.call,
    own: data.own,
    pole: data.pole,
    lead: data.lead,
    due: data.due === null ? '' : dueTime(lang, data.due, data.at),
    closes: data.closes === undefined ? '' : dateTime(lang, data.closes),
    was: data.was === null ? '' : dateTime(lang, data.was),
    at: dateTime(lang, data.at, { year: true }),
    starts: data.session ? dateTime(lang, data.session.startsAt) : '',
    place,
    position: typeof position === 'string' ? position : '',
    detail: detailIn(letters.details, data.detail),
    named: list(data.named),
    dissenting: list(data.dissenting),
    panel: data.panel,
    final: data.final,
    fingerprint: data.fingerprint ?? '',
  };
}
