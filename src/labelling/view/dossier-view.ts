import {
  labelKey,
  labelOf,
  reviewKey,
  type Award,
  type PoleCode,
  type TextRef,
} from '../../../workflows/index.js';
import type { DossierContent } from '../../dossiers/index.js';
import { actsOf, type ActView } from './acts.js';
import { conditionsOf, type ConditionView } from './conditions.js';
import {
  deliberationsOf,
  mayAskUntil,
  reexaminationOf,
  type DeliberationView,
  type ReexaminationView,
} from './deliberation.js';
import { deadlinesOf, type DeadlineView } from './deadlines.js';
import {
  leadOf,
  partnerNames,
  referralOf,
  shareViews,
  tellsLate,
  type LeadView,
  type ShareView,
} from './dossier-parts.js';
import { departuresIn, type DeparturesView } from './departures.js';
import { holdingOf, type WithHolding } from './handover.js';
import { exclusionsOf, type ExclusionView } from './exclusions.js';
import { ownFindings, type OwnFindings } from './findings.js';
import { foresightOf, type ForesightView } from './foresight.js';
import { journalOf, type JournalLine } from './journal.js';
import { labelViewOf, type LabelView } from './label.js';
import { lineOf, type LineView } from './line.js';
import { outcomeOf, type OutcomeView } from './outcome.js';
import { panelOf, type PanelView } from './panel.js';
import { piecesOf, type PiecesView } from './pieces.js';
import { pathOf, type Visit } from './path.js';
import type { Level, Reading } from './reader.js';
import { againOf, type AgainView } from './resubmission.js';
import { reviewViewOf, type ReviewView } from './review.js';
import { ownerOf, seatsOf, type OwnerView, type SeatView } from './seats.js';
import { endOfRunning, standstillsIn, type StandstillsView } from './standstill.js';
import { awardsOf, type StepsView } from './steps.js';
import { supportOf, type SupportView } from './support.js';
import type { Surroundings } from './surroundings.js';
import { versionsOf, versionToCome, type VersionView } from './versions.js';

/** A request as one reader may see it: the same object for the page and for the API. */
export interface DossierView
  extends StepsView, AgainView, DeparturesView, WithHolding, StandstillsView, PiecesView {
  id: string;
  reference: string;
  acronym: string;
  /** empty for readers who are only informed */
  title: string;
  /** names of the partners, the holder's organisation first: what one's own interests are judged by (R63a) */
  partners: string[];
  /** what was found of this reader's own ties to the partners, before they declare their interests (R63) */
  found: OwnFindings | null;
  illustration: boolean;
  level: Level;
  /** every pôle of the cooperation by the name it is called by */
  poles: { pole: PoleCode; short: string }[];
  you: { isHolder: boolean; poles: PoleCode[]; interests: 'clear' | 'recused' | 'undeclared' };
  /** what an ETag of the request speaks of */
  version: number;
  state: string;
  since: string;
  /** the instant this was read */
  at: string;
  /** the instant it is shown as it was at, where it is not the present (D15) */
  asOf: string | null;
  owner: OwnerView | null;
  /** `awards`: what the pôles are asked for (R51) */
  call: { name: string; closesAt: string; awards: Award };
  lead: LeadView | null;
  leadDoubt: string | null;
  cause: string | null;
  path: Visit[];
  line: LineView;
  seats: SeatView[];
  outcome: OutcomeView | null;
  /** R74 */
  support: SupportView | null;
  /** R63h: where every pôle stands aside: how many were named, how many have spoken, and who signs */
  panel: PanelView | null;
  /** R37: why the lead's chair sent the result to steering */
  referral: string | null;
  /** R68: a refusal that is looked at again */
  reexamination: ReexaminationView | null;
  /** until when its holder may ask for that */
  reexaminationUntil: string | null;
  /** what an organ of the reader's own pôles was asked after the decision */
  deliberations: DeliberationView[];
  conditions: ConditionView[];
  /** whom the holder asks to leave out (R63c) */
  exclusions: ExclusionView[];
  /** R60: the versions handed in, and where its holder is with the next */
  versions: VersionView[];
  versionToCome: 'begun' | 'mayBegin' | null;
  /** the version whose content is shown, where it is not the one under review */
  shownVersion: number | null;
  /** what may still come of the positions this reader knows (D4) */
  foresight: ForesightView | null;
  label: string | null;
  labelLife: LabelView | null;
  /** R73: a funded project of this holder is late: to the case officers who review, and to nobody else */
  holderLate: boolean;
  acts: ActView[];
  reviews: ReviewView[];
  shares: ShareView[];
  deadlines: DeadlineView[];
  /** what the holder is asked to complete */
  completionItems: string | null;
  inadmissibleReasons: string | null;
  /** why it was opened again after that */
  readmissionReasons: string | null;
  content: DossierContent | null;
  journal: JournalLine[];
}

/** The one projection of a request for one reader. */
export function dossierViewOf(
  reading: Reading,
  { situation, details, file, steps, neighbours }: Surroundings,
): DossierView {
  const { context, state, standing, level, world } = reading;
  const { dossier } = world;
  const path = pathOf(
    details.trail
      .filter((line) => line.key === 'request')
      .flatMap((line) => line.facts.map(({ type }) => ({ type, at: line.at }))),
  );
  const deadlines = deadlinesOf(reading);
  const awards = awardsOf(reading);
  const full = level === 'full';
  const textOf = (ref: TextRef | undefined) => (ref ? (details.texts[ref.id] ?? null) : null);
  return {
    id: reading.id,
    reference: dossier?.reference ?? '',
    acronym: level === 'minimal' && dossier?.discreet ? '' : (dossier?.acronym ?? ''),
    title: level === 'minimal' ? '' : (file?.content.titleFr ?? ''),
    partners: level === 'minimal' ? [] : partnerNames(file?.content),
    found: ownFindings(reading),
    illustration: dossier?.illustration ?? false,
    level,
    poles: world.cooperation.poles.map(({ code, short }) => ({ pole: code, short })),
    you: { isHolder: standing.isHolder, poles: standing.reviewing, interests: standing.interests },
    version: situation.instances['request']?.version ?? 0,
    state,
    since: context.since,
    at: reading.at,
    asOf: null,
    owner: ownerOf(reading),
    call: { name: dossier?.callName ?? '', closesAt: dossier?.closesAt ?? '', awards },
    lead: leadOf(reading),
    leadDoubt: context.leadDoubt,
    cause: context.cause,
    path,
    line: lineOf({ state, path, awards }, endOfRunning(reading, deadlines)),
    seats: level === 'minimal' ? [] : seatsOf(reading),
    outcome: outcomeOf(reading),
    panel: panelOf(reading),
    referral: referralOf(reading),
    reexamination: reexaminationOf(reading),
    reexaminationUntil: mayAskUntil(reading),
    deliberations: deliberationsOf(reading, details, textOf),
    conditions: conditionsOf(reading),
    exclusions: exclusionsOf(reading, details.names, textOf),
    holding: holdingOf(reading, details.names, textOf),
    versions: versionsOf(reading, textOf),
    versionToCome: versionToCome(reading),
    ...departuresIn(reading, textOf),
    ...standstillsIn(reading, textOf),
    shownVersion: null,
    ...steps,
    ...againOf(reading, neighbours, textOf),
    support: supportOf(reading, textOf),
    foresight: foresightOf(reading),
    label: labelOf(reading.aggregate)?.state ?? null,
    labelLife: labelViewOf(reading, details, situation.instances[labelKey]?.version ?? 0),
    holderLate: details.holderLate && tellsLate(reading),
    acts: actsOf(reading),
    reviews: standing.reviewing.flatMap(
      (pole) =>
        reviewViewOf(reading, pole, situation.instances[reviewKey(pole)]?.version ?? 0, details) ?? [],
    ),
    shares: full ? shareViews(reading) : [],
    deadlines,
    completionItems: full ? textOf(context.texts.items) : null,
    inadmissibleReasons: full ? textOf(context.texts.reasons) : null,
    readmissionReasons: full ? textOf(context.readmission?.texts.reasons) : null,
    content: full ? (file?.content ?? null) : null,
    ...piecesOf(reading, file),
    journal: level === 'gate' ? [] : journalOf(reading, details),
  };
}
