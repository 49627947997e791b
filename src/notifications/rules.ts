import type { Audience } from './audiences.js';
import {
  awaited,
  co,
  consented,
  lead,
  mayReadAtOnce,
  opposed,
  powerIsBack,
  stepSaysNothing,
} from './conditions.js';
import { departureRules } from './departure-rules.js';
import { decisionRules } from './decision-rules.js';
import { exclusionRules } from './exclusion-rules.js';
import { handoverRules } from './handover-rules.js';
import { labelRules } from './label-rules.js';
import { asks, each, names, tells, when, type LetterRule } from './rule.js';
import { opinionIsKnown, type Fact } from './scene.js';
import { panelRules } from './panel-rules.js';
import { readerRules } from './reader-rules.js';
import { reexaminationRules } from './reexamination-rules.js';
import { sessionRules } from './session-rules.js';
import { silent } from './silent-facts.js';
import { standstillRules } from './standstill-rules.js';
import { steeringRules } from './steering-rules.js';
import { supportRules } from './support-rules.js';
import { timeRules } from './time-rules.js';
import { versionRules } from './version-rules.js';

const chairs: Audience[] = ['leadOfficer', 'leadChair', 'coOfficers', 'coChairs'];

/**
 * Who is told what, fact by fact: the matrix of §9.8 with R80 (the lead alone writes the outcome to the holder) and
 * the privacy of reviews (`pole…` means the pôle of the fact and nobody else). `silent` says why on its line.
 */
export const rules = {
  draftOpened: 'silent',
  draftDeleted: 'silent',
  // Of how the service keeps the request: what changes for anyone is asked of them by the steps that follow.
  machineMigrated: 'silent',
  submitted: [
    tells('holder', 'receipt'),
    tells('partners', 'submittedWithYou'),
    asks('leadOfficer', 'checkAdmissibility', 'request/admissibility'),
    ...names('leadChair'),
    ...consented,
  ],
  completionRequested: [
    asks('holder', 'completeFile', 'request/completion'),
    ...each(['partners', 'leadOfficer'], (to) => tells(to, 'completionAsked', 'request/completion')),
  ],
  completionExtended: [
    asks('holder', 'completeFileLater', 'request/completion'),
    ...each(['partners', 'leadOfficer'], (to) => tells(to, 'completionAsked', 'request/completion')),
  ],
  completionReminded: [
    asks('holder', 'completeFileSoon', 'request/completion'),
    ...each(['partners', 'leadOfficer'], (to) => tells(to, 'completionAwaited', 'request/completion')),
  ],
  completed: [
    tells('holder', 'completionReceipt'),
    asks('leadOfficer', 'checkCompleted', 'request/admissibility'),
  ],
  admitted: [
    tells('holder', 'admittedYours'),
    ...each(['partners', 'leadOfficer', 'leadChair'], (to) => tells(to, 'admitted')),
    ...when(mayReadAtOnce, [tells('coOfficers', 'invited')]),
    tells('coOfficers', 'admitted'),
    ...names('steering'),
    ...consented,
  ],
  // R69: how it is read is told with the admission; of what, on the page.
  lightTrackOpened: [tells('holder', 'lightTrackYours'), ...each(chairs, (to) => tells(to, 'lightTrack'))],
  poleSetAside: each(['poleOfficer', 'poleChair', 'poleDirector'], (to) => tells(to, 'setAside')),
  rejectedInadmissible: [
    tells('holder', 'inadmissibleToYou', 'request/archive'),
    ...each(['partners', 'leadOfficer', 'leadChair'], (to) => tells(to, 'inadmissible')),
    ...names('steering'),
    ...consented,
  ],
  leadUndetermined: [
    ...each(['steering', 'secretary'], (to) => asks(to, 'nameLead', 'request/leadAttribution')),
    ...each(chairs, (to) => tells(to, 'leadInDoubt', 'request/leadAttribution')),
  ],
  leadAttributed: [
    tells('holder', 'leadNamed'),
    asks('leadOfficer', 'leadTheReview', 'request/leadReview'),
    ...each(['leadChair', 'coOfficers', 'coChairs', 'steering'], (to) => tells(to, 'leadNamed')),
    ...consented,
  ],
  ruleSetAdopted: each(['holder', 'partners', ...lead, ...co, 'experts', 'steering'], (to) =>
    tells(to, 'rulesReplaced'),
  ),
  interestsRequested: [
    tells('poleOfficer', 'interestsAsked', 'pole/clearance'),
    ...each(['poleOrgan', 'poleExperts'], (to) => asks(to, 'declareInterests', 'pole/clearance')),
  ],
  personRecused: [
    ...when(
      powerIsBack,
      each(['poleChair', 'poleDirector'], (to) => tells(to, 'powerBack')),
    ),
    ...each(['poleOfficer', 'poleChair'], (to) => tells(to, 'recusal')),
  ],
  electorateShort: each(['poleOfficer', 'poleSigners', 'poleDirector'], (to) =>
    asks(to, 'completeOrgan', 'pole/clearance'),
  ),
  ...readerRules,
  votersCalled: [asks('organVoters', 'castBallot', 'pole/voteWindow')],
  voteOpened: [
    tells('poleOfficer', 'voteUnderWay', 'pole/voteWindow'),
    ...when(
      ({ fact }) => 'secondCall' in fact && fact.secondCall,
      [asks('organVoters', 'castBallotAgain', 'pole/voteWindow')],
    ),
    ...when(
      ({ fact }) => 'secondCall' in fact && !fact.secondCall,
      [asks('organVoters', 'castBallot', 'pole/voteWindow')],
    ),
  ],
  quorumMissed: [
    ...each(['poleOfficer', 'poleChair'], (to) => asks(to, 'reconvene', 'pole/reconvened')),
    asks('poleOrgan', 'attendAgain', 'pole/reconvened'),
  ],
  opinionProposed: [asks('poleSigners', 'validateOpinion', 'pole/opinionValidation')],
  leadOpinionShared: [
    ...each(lead, (to) => tells(to, 'leadOpinion', 'request/coReview')),
    ...when(
      awaited,
      each(co, (to) => asks(to, 'giveOpinion', 'request/coReview')),
    ),
    ...each([...co, 'steering'], (to) => tells(to, 'leadOpinion', 'request/coReview')),
    ...consented,
  ],
  takeOverOpened: [
    ...each([...lead, 'steering'], (to) => tells(to, 'takeOverPossible', 'request/takeOver')),
    ...each(co, (to) => asks(to, 'considerTakeOver', 'request/takeOver')),
  ],
  positionRecorded: when(
    (scene, reader) => stepSaysNothing(scene, reader) && opinionIsKnown(scene),
    each(['leadOfficer', 'leadChair', 'coOfficers'], (to) => tells(to, 'positionGiven')),
  ),
  lateOpinionRecorded: when(
    opinionIsKnown,
    each(['leadOfficer', 'leadChair', 'coOfficers'], (to) => tells(to, 'lateOpinion')),
  ),
  windowReopened: [
    ...when(
      awaited,
      each(['coOfficers', 'coOrgans'], (to) => asks(to, 'giveOpinionAgain', 'request/coReview')),
    ),
    ...each([...chairs, 'steering'], (to) => tells(to, 'windowReopened', 'request/coReview')),
  ],
  conciliationOpened: [
    ...when(
      opposed,
      each(['coOfficers', 'coChairs'], (to) => asks(to, 'answerOpposition', 'request/conciliation')),
    ),
    ...each([...chairs, 'steering'], (to) => asks(to, 'conciliate', 'request/conciliation')),
  ],
  oppositionLifted: each([...chairs, 'steering'], (to) => tells(to, 'oppositionLifted')),
  oppositionMaintained: each([...chairs, 'steering'], (to) => tells(to, 'oppositionMaintained')),
  outcomeComputed: [asks('certifier', 'certify', 'request/certification')],
  ...sessionRules,
  ...steeringRules,
  ...panelRules,
  ...exclusionRules,
  ...reexaminationRules,
  ...labelRules,
  ...decisionRules,
  ...timeRules,
  ...versionRules,
  ...departureRules,
  ...handoverRules,
  ...standstillRules,
  ...supportRules,
  ...silent,
} satisfies Record<Fact['type'], LetterRule[] | 'silent'>;

/** The rules of a fact; none where it is silent. */
export function rulesOf(type: Fact['type']): LetterRule[] {
  const found: LetterRule[] | 'silent' = rules[type];
  return found === 'silent' ? [] : found;
}
