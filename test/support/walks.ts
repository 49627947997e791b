import type { AnyMachineSnapshot } from 'xstate';
import { labelRequestV1 } from '../../workflows/label-request/v1/machine.js';
import type { LabelRequestContext, RequestDeadline } from '../../workflows/label-request/v1/vocabulary.js';
import { labelV1 } from '../../workflows/label/v1/machine.js';
import type { Position } from '../../workflows/index.js';
import { call, closesAt, firstStep, opensAt, requestInput, submissionOf, text } from './material.js';
import type { RequestAct } from './material.js';
import { closedDeliberation, closedLabel, closedRequest, closedReview } from './closed-guards.js';
import { changeWalk } from './change-walk.js';
import { decidedDepartureWalk } from './decided-departure-walk.js';
import { departureWalk } from './departure-walk.js';
import { standstillWalk } from './standstill-walk.js';
import { exclusionWalk } from './exclusion-walk.js';
import { handoverWalks } from './handover-walk.js';
import { deliberationWalks } from './deliberation-walk.js';
import { labelWalk } from './label-walk.js';
import { withdrawalWalk } from './withdrawal-walk.js';
import { panelWalk } from './panel-walk.js';
import { ofSupport, reexaminationWalks } from './reexamination-walk.js';
import { dated, deadlines } from './paths.js';
import { reviewWalks } from './review-walks.js';
import { versionWalk } from './version-walk.js';

const requestDeadlineNames: Record<RequestDeadline, true> = {
  ...{ draftPurge: true, admissibility: true, completion: true, leadAttribution: true },
  leadReview: true,
  leadDirector: true,
  leadPresident: true,
  leadClaim: true,
  takeOver: true,
  coReview: true,
  conciliation: true,
  certification: true,
  ...{ steeringRuling: true, panelNaming: true, panelOpinion: true, reexamination: true, reservation: true },
  ...{ reservationLift: true, closing: true, archive: true, reminder: true, exclusionReminder: true },
  ...{ versionConfirmation: true, versionReminder: true, succession: true, successionReminder: true },
  suspensionEnd: true,
};

const [lead, east, north] = ['ouest', 'est', 'nord'];
const poles = [lead, east, north] as string[];
const reasons = { reasons: text('why') };

const says = (pole: string, position: Position): RequestAct => ({
  type: 'recordPosition',
  pole,
  position,
  revised: false,
  // What a pôle reserves is suspensive here: the walk goes through the conditions of the label (R38).
  reservations: position === 'favourableWithReservations' ? [{ ...text('r'), due: closesAt }] : [],
  texts: {},
});

/** Acts on a request of three pôles: a lead that says anything, one invited that says anything, one that just agrees. */
function requestActs({ value, context }: AnyMachineSnapshot): never[] {
  const { leadPole, positions, outcome, referral, formerLead, escalated } = context as LabelRequestContext;
  const alone =
    formerLead === null &&
    (referral !== null ||
      (outcome?.result === 'leadAlone' && !escalated && positions['est']?.position === 'silent'));
  const silent = poles.find((pole) => positions[pole]?.position === 'silent') ?? 'nobody';
  const spoken =
    leadPole === null
      ? []
      : (['favourable', 'postponed', 'unfavourable'] as const).map((one) => says(leadPole, one));
  const isFirstLead =
    leadPole === lead && Object.values(positions).every((one) => one.position !== 'recused');
  if (isFirstLead) spoken.push(says(leadPole, 'recused'));
  const heard: Record<string, Position[]> = {
    leadReview: ['declined'],
    coReview: ['favourable', 'favourableWithReservations', 'unfavourable', 'silent'],
    conciliation: ['favourable', 'unfavourable'],
    takeOver: ['unfavourable'],
  };
  const invited = (heard[String(value)] ?? []).map((one) => says(east ?? '', one));
  // R74: what follows a letter is walked from one result alone.
  const mayBeSupported = Object.keys(positions).length === 1 && leadPole === lead && !escalated;
  const acts: RequestAct[] = [
    { type: 'submit', submission: submissionOf(poles, {}, { dissentBlocks: true }) },
    {
      type: 'submit',
      submission: submissionOf(poles, {
        domainLeads: [],
        receivingPole: 'nord',
        call: { ...firstStep, intakeAt: opensAt },
      }),
    },
    { type: 'openFullProposal', call: 'call-2', continued: false },
    { type: 'resubmit', call: 'call-2', over: 0 },
    ...(mayBeSupported ? ofSupport : []),
    { type: 'deleteDraft' },
    { type: 'admit', rolls: {} },
    { type: 'askCompletion', texts: { items: text('items') } },
    { type: 'extendCompletion' },
    {
      type: 'complete',
      submission: {
        ...submissionOf(poles, {}, { dissentBlocks: true }),
        file: { version: 2, hash: '2'.repeat(64) },
      },
    },
    { type: 'rejectInadmissible', texts: reasons },
    { type: 'reopen', texts: reasons },
    { type: 'withdraw' },
    { type: 'attributeLead', pole: 'ouest', decision: 'COPIL-2026-01', rolls: {} },
    {
      type: 'adoptRuleSet',
      decision: 'COPIL-2026-02',
      rules: { id: 'rules-2', hash: '2'.repeat(64), values: submissionOf(poles).rules.values },
      votesOpen: 0,
      firstDue: null,
      rolls: {},
    },
    { type: 'claimLead', pole: leadPole === 'nord' ? 'ouest' : 'nord', rolls: {} },
    { type: 'claimLead', pole: 'est', rolls: {} },
    { type: 'compressCalendar' },
    {
      type: 'moveCall',
      call: { ...call, version: 1, closesAt: '2026-07-31T10:00:00.000Z' },
      decision: 'COPIL-2026-02',
    },
    { type: 'cancelCall', decision: 'COPIL-2026-02' },
    { type: 'declareInterests', person: 'someone', clear: true, rolls: {} },
    { type: 'setAside', person: 'someone' },
    ...spoken,
    ...(value === 'leadAttribution' ? poles.map((pole) => says(pole, 'declined')) : invited),
    says(leadPole === 'nord' ? 'ouest' : 'nord', 'noObjection'),
    ...(value === 'coReview' ? [says('nord', 'silent')] : []),
    { type: 'recordLateOpinion', pole: 'est', opinion: 'favourable', reservations: [], texts: {} },
    { type: 'reopenWindow', pole: silent, texts: reasons },
    { type: 'liftOpposition', pole: 'est', texts: reasons },
    { type: 'maintainOpposition', pole: 'est', texts: reasons },
    { type: 'confirmOutcome' },
    // What follows a ruling is walked from one result alone.
    ...(alone ? steering : []),
    { type: 'answerReservation', reservation: 'est-1', texts: { answer: text('answer') } },
    { type: 'liftReservation', pole: 'est', reservation: 'est-1' },
    { type: 'upholdReservation', pole: 'est', reservation: 'est-1', texts: reasons },
    ...deadlines(requestDeadlineNames),
  ];
  return dated(acts);
}

const steering: RequestAct[] = [
  { type: 'sendToSteering', texts: reasons },
  { type: 'ruleOnOutcome', pole: null, decision: 'COPIL-2026-03' },
  { type: 'ruleOnOutcome', pole: 'nord', decision: 'COPIL-2026-03' },
];

function requestSituation({ value, context, status }: AnyMachineSnapshot): unknown {
  const {
    submission,
    positions,
    outcome,
    conditions,
    leadPole,
    escalated,
    passed,
    formerLead,
    referral,
    reopened,
  } = context as LabelRequestContext;
  const { completionAsked, completionExtended } = context as LabelRequestContext;
  if (status === 'done') return value;
  const letter = (context as LabelRequestContext).support;
  const early = ['admissibilityCheck', 'awaitingCompletion'].includes(String(value));
  if (early) return [value, submission?.domainLeads, escalated, completionAsked, completionExtended];
  const spoken = Object.keys(positions)
    .sort()
    .map((pole) => [pole, positions[pole]?.position, positions[pole]?.opposition]);
  const owed = conditions.map(({ state }) => state);
  const claimable = passed.includes('leadClaim');
  const open = value === 'conciliation' && reopened === null;
  const sent = ['coReview', 'jointDecision'].includes(String(value)) &&
    referral && [referral.ruling?.deliberation?.pole, referral.ruling !== null];
  return [
    value,
    spoken,
    outcome?.result,
    leadPole,
    escalated,
    claimable,
    formerLead,
    owed,
    sent,
    open,
    letter && letter.withdrawn !== null,
  ];
}

/** Each machine with the walks that reach every state and arrow of it. */
export const walks = {
  LabelRequest: {
    chart: labelRequestV1,
    walks: [
      { input: requestInput, acts: requestActs, serialize: requestSituation },
      exclusionWalk,
      panelWalk,
      versionWalk,
      departureWalk,
      decidedDepartureWalk,
      standstillWalk,
      ...reexaminationWalks,
    ],
    closings: closedRequest,
  },
  PoleReview: { ...reviewWalks, closings: closedReview },
  Deliberation: { ...deliberationWalks, closings: closedDeliberation },
  Handover: handoverWalks,
  Label: { chart: labelV1, walks: [labelWalk, withdrawalWalk, changeWalk], closings: closedLabel },
};
