import type { PoleReviewFact, RemindedInnerStep, ReviewDeadline } from './vocabulary.js';

export const tell = (fact: PoleReviewFact['type']) => ({ type: 'tell' as const, params: { fact } });
export const at = (deadline: ReviewDeadline) => ({ type: 'deadlineIs' as const, params: { deadline } });

/** A missed inner step escalates inside the pôle, once; the request's own deadline then settles it (R41, R42). */
export const escalates = (deadline: ReviewDeadline) => ({
  guard: at(deadline),
  actions: ['escalate' as const, tell('reviewDeadlineMissed')],
});
/** R54: whoever the step waits for is reminded; the experts by their own letter, while one is awaited. */
export const reminds = (step: RemindedInnerStep) => ({
  guard: at('reminder'),
  actions: [
    'apply' as const,
    { type: 'tell' as const, params: { fact: 'innerStepReminded' as const, step } },
  ],
});
/** By its officer's word, or as the successor of a pôle that has left (R64). */
export const begins = {
  acceptReview: { target: 'inReview' as const, actions: 'apply' as const },
  takeSeat: { target: 'inReview' as const, actions: 'apply' as const },
};
export const movesDates = { actions: ['apply' as const, tell('innerDatesMoved')] };
/** R44: a ballot or an opinion after its window is kept and not counted. */
export const keepsLateBallot = {
  guard: 'allowed' as const,
  actions: ['keepLate' as const, tell('lateBallotKept')],
};
export const keepsLateOpinion = {
  guard: 'allowed' as const,
  actions: ['keepLate' as const, tell('lateOpinionKept')],
};
/** D11: ballots of a sitting without quorum are never opened, for the next one votes without having seen them (R32). */
export const destroysSitting = {
  type: 'tell' as const,
  params: { fact: 'ballotsDestroyed' as const, step: 'reconvened' as const },
};
/** What was sealed and not opened goes, and is cast anew. */
export const castAnew = [tell('ballotsDestroyed'), 'apply' as const];
/** R60: what was voted on has changed: the organ begins again with its vote, the readings stay. */
export const judgeAnew = {
  target: '#poleReview.inReview.committee',
  actions: [tell('ballotsDestroyed'), 'apply' as const, tell('judgedAnew')],
};
/** Nobody is called any more to a session of a review that is over. */
const drops = [tell('sessionCancelled'), 'dropSession' as const];
export const silence = { target: '#poleReview.silent' };
export const approvesMinutes = [tell('minutesApproved'), 'approveMinutes' as const];
/** What the request tells every review that is not closed. R3: what was counted stays counted. */
export const ofRequest = {
  adoptRules: { actions: 'apply' as const },
  leadOpinionShared: { actions: 'apply' as const },
  jointDecisionReached: { actions: 'apply' as const },
  coReviewResumed: { actions: 'apply' as const },
  judgeAnew: { actions: 'apply' as const },
  standStill: { actions: 'apply' as const },
  goOn: { actions: 'apply' as const },
  becomeInvited: { actions: 'apply' as const },
  compressCalendar: movesDates,
  moveClosing: movesDates,
};
/** What holds of sessions in every state that is not final. */
export const ofSessions = {
  cancelSession: { guard: 'allowed' as const, actions: [tell('sessionCancelled'), 'apply' as const] },
  recordAttendance: {
    guard: 'allowed' as const,
    actions: ['apply' as const, tell('attendanceRecorded'), tell('minutesDrafted')],
  },
  draftMinutes: { guard: 'allowed' as const, actions: ['apply' as const, tell('minutesDrafted')] },
  signMinutes: { guard: 'allowed' as const, actions: [tell('minutesSigned'), 'apply' as const] },
  deadlineReached: { guard: at('minutesApproval'), actions: [tell('minutesApproved'), 'apply' as const] },
  // Nothing can be said of the minutes afterwards: silence approves them now.
  closeReview: {
    target: '.closed',
    actions: [tell('ballotsDestroyed'), ...drops, ...approvesMinutes],
  },
  // R64: an open vote ends without an answer; what was cast stays where it is, and nobody counts it.
  terminateReview: {
    target: '.terminated',
    actions: [tell('ballotsDestroyed'), ...drops, ...approvesMinutes],
  },
};
/** §9.2: the organ may be called together while its opinion is still to be counted; a vote may do without. */
const mayConvene = {
  conveneSession: { guard: 'allowed' as const, actions: [tell('sessionConvened'), 'apply' as const] },
  moveSession: { guard: 'allowed' as const, actions: ['apply' as const, tell('sessionMoved')] },
};
/** While the opinion is still to be counted. R31: who is called is told against the electorate as it was. */
export const uncounted = {
  ...mayConvene,
  designateVoter: {
    guard: 'allowed' as const,
    actions: [tell('votersCalled'), tell('sessionConvened'), 'apply' as const, tell('voterDesignated')],
  },
};

/** R43, R76: who reads the dossier for the pôle, and who no longer does. */
export const ofReadings = {
  assignExpert: { guard: 'allowed' as const, actions: ['apply' as const, tell('expertAssigned')] },
  submitReview: { guard: 'allowed' as const, actions: ['apply' as const, tell('reviewSubmitted')] },
  leaveReading: { guard: 'allowed' as const, actions: ['apply' as const, tell('expertWithdrew')] },
  releaseExpert: { guard: 'allowed' as const, actions: ['apply' as const, tell('expertReleased')] },
  noteExpertNeed: { guard: 'allowed' as const, actions: ['apply' as const, tell('expertNeedNoted')] },
};

/** R63: the pôle stands aside as a whole, whatever it has done so far. */
export const recusePole = {
  guard: 'allowed' as const,
  target: '#poleReview.recused',
  actions: [tell('poleRecused'), tell('ballotsDestroyed'), ...drops],
};
/** What was sealed went with the recusal. Who of it declares later is an outsider of a panel, and no affair of the pôle (R84). */
export const asideAsAWhole = {
  entry: 'arrive' as const,
  on: {
    noteDeclaration: { actions: 'apply' as const },
    closeReview: { target: 'closed' as const, actions: approvesMinutes },
  },
};
/** R31: a lead whose organ is still short of voters when a step ends leaves the lead to another pôle. */
export const standsDown = (deadline: ReviewDeadline) => ({
  guard: { type: 'leadIsShort' as const, params: { deadline } },
  target: '#poleReview.recused',
  actions: [tell('poleRecused'), tell('ballotsDestroyed'), ...drops],
});

/** R31, R63g: an invited pôle that recusals have left unable to vote is not silent: it stands aside when its time is over. */
const leavesUnvoted = {
  guard: 'cannotVote' as const,
  target: '#poleReview.recused',
  actions: [tell('poleRecused'), tell('ballotsDestroyed'), ...drops],
};

export const fallsSilent = [leavesUnvoted, { ...silence, actions: ['apply' as const, ...drops] }];

/** R63b, R31: who leaves, whom that calls, and whether enough are left. */
export const hearsDeclaration = {
  // Who is called is told against the electorate as it was: before the change.
  actions: [
    tell('votersCalled'),
    tell('ballotsDestroyed'),
    tell('sessionConvened'),
    'apply' as const,
    tell('personRecused'),
    tell('electorateShort'),
  ],
};
