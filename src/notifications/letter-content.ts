import {
  labelOf,
  reasonsOfDecision,
  type ComputedOutcome,
  type PoleCode,
  type Reservation,
  type TextRef,
} from '../../workflows/index.js';
import type { Recipient } from './audiences.js';
import type { LetterRule } from './rule.js';
import { nameOf, type Scene } from './scene.js';
import { tableFor, type TableRow } from './visible-positions.js';

/** `due`: until when a suspensive reservation is to be answered and lifted */
export type Said = { pole: string; text: string; due?: string };

/** What a letter tells beyond reference and step. */
export type LetterContent = {
  /** key of a reason or of a deadline, and of a position, in the catalogues */
  detail: string | null;
  position: string | null;
  named: string[];
  dissenting: string[];
  /** R63h: it tells a decision that an outside panel has made: what is said is the panel's, whichever pôle signs */
  panel: boolean;
  /** R68: what could still be asked of this decision has been used */
  final: boolean;
  /** the pôles' positions this reader may see, in the order of the seats */
  table: TableRow[];
  fingerprint: string | null;
  reasons: Said[];
  recommendations: Said[];
};

export const noContent: LetterContent = {
  detail: null,
  position: null,
  named: [],
  dissenting: [],
  panel: false,
  final: false,
  table: [],
  fingerprint: null,
  reasons: [],
  recommendations: [],
};

export function contentOf(scene: Scene, rule: LetterRule, reader: Recipient): LetterContent {
  const toHolder = rule.to === 'holder';
  const names = (poles: PoleCode[]) => poles.map((pole) => nameOf(scene, pole));
  return {
    detail: detailOf(scene, toHolder),
    position: 'position' in scene.fact ? scene.fact.position : null,
    named: names(namedIn(scene)),
    dissenting: names(granted(scene.fact)?.dissenting ?? []),
    panel: decides(scene.fact) && ofPanel(scene.request) !== null,
    final: isFinal(scene),
    table: tableFor(scene, reader),
    fingerprint: toHolder ? (scene.request.submission?.file.hash ?? null) : null,
    reasons: toHolder ? said(scene, reasonsIn(scene)) : [],
    recommendations: toHolder ? said(scene, reservationsIn(scene)) : [],
  };
}

/** R38: with the label its recommendations; with its conditions, the reservations that are still to be answered. */
function reservationsIn({ fact, request }: Scene): { pole: PoleCode; text: Reservation }[] {
  const outcome = granted(fact);
  if (outcome) return outcome.reservations.filter(({ text }) => text.due === undefined);
  if (fact.type !== 'conditionsOpened') return [];
  return request.conditions
    .filter(({ state }) => state === 'open')
    .map(({ pole, text, due }) => ({ pole, text: { ...text, due } }));
}

/** What the pôles give: a label or, at the first step of two, a favourable opinion (R51). */
const granted = (fact: Scene['fact']): ComputedOutcome | null =>
  fact.type === 'labelGranted' || fact.type === 'opinionGiven' ? fact.outcome : null;

const decides = (fact: Scene['fact']): boolean =>
  granted(fact) !== null || fact.type === 'requestRefused' || fact.type === 'requestPostponed';

/** R68: a refusal is looked at again once, and what is inadmissible opened again once. */
const isFinal = ({ fact, request }: Scene): boolean =>
  (fact.type === 'requestRefused' && request.reexamination !== null) ||
  (fact.type === 'rejectedInadmissible' && request.readmission !== null);

/** R63h: that the opinion is an outside panel's is said of every end it makes. */
const ofPanel = ({ outcome }: Scene['request']) => (outcome?.model === 'outsidePanel' ? outcome.model : null);

/** R70 */
const hasGround = (fact: Scene['fact']) =>
  fact.type === 'labelSuspended' || fact.type === 'withdrawalNoticed' || fact.type === 'poleWithdrew';

function detailOf({ fact, request }: Scene, toHolder: boolean): string | null {
  if (fact.type === 'finalisationMissed') return fact.benefitLost && toHolder ? 'benefitIsLost' : null;
  // R82: of what a label is suspended for, the holder alone is written.
  if (hasGround(fact)) return toHolder && fact.ground !== 'declaredChange' ? fact.ground : null;
  if (fact.type === 'requestSuspended') return toHolder ? fact.ground : null;
  if (fact.type === 'labelRectified') return toHolder ? fact.field : null;
  if (fact.type === 'poleLeft' || fact.type === 'bearerLeft') return fact.event;
  if (fact.type === 'successionEnded') return fact.declined ? 'successionDeclined' : 'successionSilent';
  if (fact.type === 'leadUndetermined') return fact.doubt;
  if (fact.type === 'leadAttributed') return fact.ground;
  if (fact.type === 'requestLapsed') return fact.cause;
  if (asksForPanel(fact)) return request.panel && 'panelAgain';
  if (fact.type === 'oppositionMaintained') return fact.byExpiry ? 'maintainedByExpiry' : 'maintained';
  const outcome = granted(fact);
  if (outcome) return ownWords(outcome.model);
  if (decides(fact)) return ofPanel(request);
  if (fact.type === 'reexaminationRequested') return fact.organ === null ? 'heardBySteering' : 'heardByOrgan';
  if (fact.type === 'reexaminationDecided') return refusalDetail[fact.verdict];
  if (fact.type === 'callMoved' || fact.type === 'callCancelled') return fact.decision;
  return 'deadline' in fact ? fact.deadline : null;
}

/** R68: why a refusal is final. */
const refusalDetail = {
  carried: 'refusalRemains',
  notCarried: 'refusalStands',
  silent: 'refusalUnanswered',
} as const;

/** R63h: steering is asked for a panel, or has not named one in time. */
const asksForPanel = (fact: Scene['fact']): boolean =>
  fact.type === 'panelAwaited' || (fact.type === 'deadlineMissed' && fact.deadline === 'panelNaming');

/** R6: each pôle for itself is what the letters say without a word more. */
const ownWords = (model: string) => (model === 'parallelLabels' ? null : model);

function namedIn({ fact, co, aggregate }: Scene): PoleCode[] {
  if (['poleWithdrew', 'certificateTakenOver', 'changeTaken'].includes(fact.type))
    return labelOf(aggregate)?.context.certificates.at(-1)?.labelling ?? [];
  if (fact.type === 'changeRulingOverdue') return fact.poles;
  if (fact.type === 'poleLeft' || fact.type === 'bearerLeft') return fact.successor ? [fact.successor] : [];
  if (fact.type === 'successionAccepted' || fact.type === 'successionEnded') return [fact.former];
  if (fact.type === 'admitted') return fact.invited;
  if (fact.type === 'leadOpinionShared') return co;
  if (fact.type === 'conciliationOpened') return fact.opposed;
  if (fact.type === 'conditionsOpened') return [...new Set(fact.reservations.map(({ pole }) => pole))];
  return granted(fact)?.labelling ?? [];
}

/** R68: the reasons of the decision that is told. */
function reasonsIn({ fact, request, lead }: Scene): { pole: PoleCode; text: TextRef }[] {
  if (fact.type === 'rejectedInadmissible') return [{ pole: lead, text: fact.texts.reasons }];
  // R62: of a change it is the holder who has said why.
  if (fact.type === 'labelSuspended' && fact.ground === 'declaredChange') return [];
  if (fact.type === 'supportGranted' || fact.type === 'supportWithdrawn')
    return [{ pole: fact.pole, text: fact.texts.reasons }];
  if (isOfLabel(fact)) return fact.texts ? [{ pole: fact.pole, text: fact.texts.reasons }] : [];
  if (fact.type === 'requestReopened') return [{ pole: lead, text: fact.texts.reasons }];
  if (fact.type === 'reexaminationDecided') return reasonsOfDecision(request);
  if (fact.type === 'exclusionRefused' || fact.type === 'versionRefused')
    return [{ pole: fact.pole, text: fact.texts.reasons }];
  return decides(fact) && !granted(fact) ? reasonsOfDecision(request) : [];
}

const isOfLabel = (fact: Scene['fact']) =>
  hasGround(fact) ||
  fact.type === 'labelResumed' ||
  fact.type === 'labelRectified' ||
  fact.type === 'withdrawalDropped';

function said(scene: Scene, texts: { pole: PoleCode; text: Reservation }[]): Said[] {
  return texts.flatMap(({ pole, text: { id, due } }) => {
    const text = scene.texts[id];
    return text ? [{ pole: nameOf(scene, pole), text, ...(due && { due }) }] : [];
  });
}
