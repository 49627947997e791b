import {
  answerEnd,
  openExclusions,
  isDeliberation,
  type Award,
  type LabelRequestContext,
} from '../../workflows/index.js';
import type { Recipient } from './audiences.js';
import { contentOf, noContent, type LetterContent } from './letter-content.js';
import type { Kind, LetterRule } from './rule.js';
import { nameOf, type Scene } from './scene.js';
import { sessionOf, type SessionData } from './session-rules.js';
import { givesDate, standsStillFor, type StandsStill } from './standing-still.js';

/** Everything one letter says, projected for its one reader: JSON only, pôles by their names. */
export type LetterData = LetterContent & {
  kind: Kind;
  fact: string;
  reference: string;
  /** null where the letter may not name the project */
  acronym: string | null;
  call: string;
  /** what the request asks of the pôles, whose words the letter has (R51) */
  awards: Award;
  illustration: boolean;
  path: string;
  /** instant of the act that is told, and of the deadline the letter speaks of */
  at: string;
  due: string | null;
  /** the request it is of stands still (§9.2) */
  still?: StandsStill;
  /** the closing of its call, of a letter that says what a suspension moves and what not */
  closes?: string;
  /** the instant that stood before, of a call that moves */
  was: string | null;
  /** the capacity the letter is for, checked again before it leaves */
  mandate: { role: string; pole: string | null };
  /** R75: whom it was owed to first, of a letter that came to who signs in their place */
  insteadOf?: string;
  /** the pôle whose case officer answers, by code; '' where nobody does: of an exclusion asked no officer hears (R63c) */
  writer: string;
  own: string;
  pole: string;
  lead: string;
  /** the session it calls to, moves or cancels; its calendar entry goes with it */
  session?: SessionData;
};

/** The data of one letter. No ballot, count, reading or person ever enters (R82); reasons reach the holder alone. */
export function letterData(scene: Scene, rule: LetterRule, reader: Recipient): LetterData {
  const { dossier } = scene.reader;
  const minimal = rule.kind === 'M';
  const session = sessionOf(scene);
  const still = standsStillFor(scene, rule);
  const closes = scene.request.submission?.call.closesAt;
  return {
    kind: rule.kind,
    fact: scene.fact.type,
    reference: dossier.reference,
    acronym: (minimal || outside.includes(rule.to)) && dossier.discreet ? null : dossier.acronym,
    call: dossier.callName,
    awards: (scene.request.submission?.call ?? scene.request.draftCall)?.awards ?? 'label',
    illustration: dossier.illustration,
    path: pathOf(rule, dossier.reference),
    at: scene.at,
    due: givesDate(scene, rule) ? dueOf(scene, rule) : null,
    ...(still && { still }),
    ...(closes !== undefined && ofSuspension.includes(scene.fact.type) && { closes }),
    was: scene.fact.type === 'callMoved' ? scene.fact.from : null,
    mandate: { role: reader.role, pole: reader.pole },
    writer: writerOf(scene, rule),
    own: nameOf(scene, reader.pole),
    pole: nameOf(scene, scene.pole ?? scene.lead),
    lead: nameOf(scene, scene.lead),
    ...(minimal || outside.includes(rule.to) ? noContent : contentOf(scene, rule, reader)),
    ...(session && { session }),
  };
}

/** R84: an expert of a panel answers to no pôle. */
const ofPanel: string[] = ['panel', 'awaitedPanel'];
/** R62: they read nothing of the dossier: not yet, or no more. */
const outside: string[] = ['incoming', 'formerHolder'];
const ofSuspension: string[] = ['requestSuspended', 'requestResumed'];
const asksTheFile: string[] = ['completeFile', 'completeFileLater', 'completeFileSoon', 'submitSoon'];

function pathOf({ to, template }: LetterRule, reference: string): string {
  if (to === 'formerHolder' || (to === 'incoming' && ['handoverStopped', 'handoverOver'].includes(template)))
    return '/';
  if (to === 'incoming') return `/reprendre/${reference}`;
  return `/${asksTheFile.includes(template) ? 'deposer' : 'dossiers'}/${reference}`;
}

const writerOf = (scene: Scene, rule: LetterRule): string =>
  'ofChair' in scene.fact || ofPanel.includes(rule.to) ? '' : (inside(scene, rule) ?? scene.lead);

/** Inside a review, or what an organ was asked, its own pôle answers; everything else is the lead's (R80, R84). */
function inside({ key, pole, fact }: Scene, { to }: LetterRule): string | null {
  // R70: of what a pôle means to withdraw the lead knows nothing; it answers the holder itself.
  if (fact.type.startsWith('withdrawal') || (fact.type === 'poleWithdrew' && to === 'holder')) return pole;
  const own = key.startsWith('review:') || isDeliberation(key) || fact.type === 'coLabelDenied';
  return own && to !== 'holder' ? pole : null;
}

/**
 * The instant of the deadline a letter speaks of. A review past its own step is due at its next one, and else with the
 * step of the request it serves.
 */
function dueOf({ due, pole, fact, key: of, request }: Scene, rule: LetterRule): string | null {
  if (fact.type === 'callMoved') return fact.to;
  // R70: of several pôles that withdraw, the date of the one that is told.
  if (fact.type === 'withdrawalNoticed') return fact.until;
  if (rule.template === 'submitSoon') return request.draftCall?.depositBy ?? null;
  if (rule.due === 'pole/exclusion') return exclusionDue(request, fact);
  if (!rule.due) return null;
  if (rule.due.startsWith('handover/'))
    return due.find((row) => row.key === rule.due?.replace('handover', of))?.dueAt ?? null;
  const review = isDeliberation(of) ? `${of}/` : `review:${pole}/`;
  const key = rule.due.replace(/^pole\//, review);
  const exact = due.find((row) => row.key === key)?.dueAt;
  if (exact !== undefined || !rule.due.startsWith('pole/')) return exact ?? null;
  return nextOf(due, review) ?? nextOf(due, 'request/');
}

/** R63c: the earliest answer that is due of those the letter speaks of. */
function exclusionDue(request: LabelRequestContext, fact: Scene['fact']): string | null {
  if (!('ofChair' in fact)) return null;
  const asks = openExclusions(request, fact.pole).filter(({ whom }) => (whom === 'chair') === fact.ofChair);
  return asks.flatMap((one) => answerEnd(request, one) ?? []).sort()[0] ?? null;
}

function nextOf(due: Scene['due'], prefix: string): string | null {
  const ends = due.filter(({ key }) => key.startsWith(prefix) && !/reminder$/i.test(key));
  const instants = ends.map(({ dueAt }) => dueAt);
  return instants.sort()[0] ?? null;
}
