import { declares } from './changes.js';
import type { DeliberationContext } from '../../workflows/deliberation/v1/vocabulary.js';
import type { LabelContext } from '../../workflows/label/v1/vocabulary.js';
import type { Exclusion } from '../../workflows/label-request/v1/exclusion.js';
import type { LabelRequestContext } from '../../workflows/label-request/v1/vocabulary.js';
import type { PoleReviewContext } from '../../workflows/pole-review/v1/vocabulary.js';
import { bearerLeaves, consents, declines, leaves, reassigns } from './departure-acts.js';
import { resumes, suspends } from './standstill-acts.js';
import { call, closesAt, rollOf, submissionOf, text } from './material.js';
import type { DeliberationAct, LabelAct, RequestAct, ReviewAct } from './material.js';

/*
 * What each guard refuses that no act of the walks meets closed: an act, and what of the situation it meets is otherwise.
 */

/** An act that is refused wherever its arrow is, in a context that has this besides. */
export interface Closing<Act, Context> {
  act: Act & { at?: string };
  given?: (context: Context) => Partial<Context>;
}

const reasons = { reasons: text('why') };
/** After the closing and whatever moved it. */
const tooLate = '2026-12-31T10:00:00.000Z';
const unknownAsk = { pole: 'ouest', exclusion: 'ouest-9' };
const rules = { id: 'rules-2', hash: '2'.repeat(64), values: submissionOf(['ouest']).rules.values };
const asked = {
  at: closesAt,
  pole: 'ouest',
  organ: null,
  texts: reasons,
  verdict: null,
  decision: null,
  former: null,
};

export const closedRequest: Closing<RequestAct, LabelRequestContext>[] = [
  { act: { type: 'submit', submission: submissionOf(['ouest']), at: tooLate } },
  { act: { type: 'complete', submission: submissionOf(['ouest']), at: tooLate } },
  {
    act: { type: 'declareInterests', person: 'someone', clear: true, rolls: {} },
    given: () => ({ declarations: { someone: { clear: false, at: closesAt } } }),
  },
  { act: { type: 'adoptRuleSet', decision: 'COPIL-2', rules, votesOpen: 1, firstDue: null, rolls: {} } },
  {
    act: { type: 'askExclusion', pole: 'ouest', whom: 'pole', texts: reasons },
    given: () => ({ exclusions: Array.from({ length: 9 }, () => anAsk) }),
  },
  { act: { type: 'grantExclusion', ...unknownAsk, person: 'someone', rolls: {} } },
  { act: { type: 'refuseExclusion', ...unknownAsk, texts: reasons } },
  { act: { type: 'liftOpposition', pole: 'nobody', texts: reasons } },
  { act: { type: 'maintainOpposition', pole: 'nobody', texts: reasons } },
  { act: { type: 'namePanel', pole: 'nobody', experts: [], decision: 'COPIL-2' } },
  { act: { type: 'givePanelOpinion', person: 'nobody', ballot: 'favourable', texts: reasons } },
  { act: suspends('2026-01-01T00:00:00.000Z') },
  { act: resumes(), given: () => ({ standstills: [] }) },
  { act: { type: 'compressCalendar' }, given: () => ({ compressedAt: closesAt }) },
  { act: { type: 'answerReservation', reservation: 'none', texts: { answer: text('answer') } } },
  { act: { type: 'liftReservation', pole: 'nobody', reservation: 'none' } },
  { act: { type: 'openFullProposal', call: call.id, continued: true } },
  { act: { type: 'grantSupport', texts: reasons }, given: () => ({ leadPole: null }) },
  { act: { type: 'withdrawSupport', texts: reasons }, given: () => ({ support: null }) },
  {
    act: { type: 'resubmit', call: call.id, over: 0 },
    given: () => ({ presented: { call: call.id, rank: 1 } }),
  },
  { act: { type: 'admit', rolls: {}, light: { minor: true } } },
  {
    act: { type: 'requestReexamination', organ: null, texts: reasons },
    given: () => ({ reexamination: asked }),
  },
  { act: { type: 'deadlineReached', deadline: 'closing' } },
  {
    act: {
      ...{ type: 'handInVersion', submission: submissionOf(['ouest']), rolls: {} },
      ...{ change: { grounds: [], failing: [], lost: [] }, texts: { changes: text('changes') } },
    },
  },
  { act: leaves('nobody') },
  { act: consents('nobody') },
  { act: declines('nobody') },
  { act: reassigns('nobody') },
  { act: { type: 'confirmVersion', rolls: {} }, given: () => ({ versions: [] }) },
  { act: { type: 'refuseVersion', texts: reasons }, given: () => ({ versions: [] }) },
  {
    act: { type: 'reopen', texts: reasons },
    given: () => ({ readmission: { at: closesAt, texts: reasons } }),
  },
];

const anAsk: Exclusion = {
  ...{ id: 'ouest-1', pole: 'ouest', whom: 'pole', askedAt: closesAt, putAt: null, state: 'open' },
  ...{ texts: reasons, reminded: false, overdue: false },
};

const sitting = {
  startsAt: closesAt,
  duration: 60,
  roll: rollOf('ouest', 3),
  texts: { place: text('place') },
};
const aside = { declarations: { 'ouest.2': false } };

export const closedReview: Closing<ReviewAct, PoleReviewContext>[] = [
  { act: { type: 'confirmConflict', person: 'ouest.2', rolls: {}, texts: reasons }, given: () => aside },
  { act: { type: 'dismissConflict', person: 'ouest.2', found: 'f', texts: reasons }, given: () => aside },
  { act: { type: 'declineReview', texts: reasons }, given: () => ({ settled: true }) },
  { act: { type: 'recusePole', rolls: {}, texts: reasons }, given: () => ({ settled: true }) },
  { act: { type: 'assignExpert', person: 'ouest.2' }, given: () => aside },
  { act: { type: 'leaveReading', person: 'nobody', texts: {} } },
  { act: { type: 'releaseExpert', person: 'nobody', texts: reasons } },
  {
    act: { type: 'noteExpertNeed', domain: 'd', texts: {} },
    given: ({ since }) => ({ needs: [{ domain: 'd', at: since }] }),
  },
  { act: { type: 'conveneSession', ...sitting, at: tooLate } },
  {
    act: { type: 'designateVoter', person: 'ouest.d', roll: rollOf('ouest', 3) },
    given: () => ({ declarations: {} }),
  },
  { act: { type: 'openVote', mode: 'remote', roll: [] } },
  { act: { type: 'validateOpinion', reservations: [], texts: {} }, given: () => ({ opinion: null }) },
];

export const closedDeliberation: Closing<DeliberationAct, DeliberationContext>[] = [
  { act: { type: 'deadlineReached', deadline: 'other' as never } },
];

const wording = { reasons: text('why'), before: text('before'), corrected: text('corrected') };

export const closedLabel: Closing<LabelAct, LabelContext>[] = [
  { act: { type: 'rectify', field: 'result', texts: wording } },
  { act: bearerLeaves('nobody') },
  {
    act: {
      type: 'addCoLabel',
      pole: 'nord',
      position: 'declined',
      byItself: true,
      late: null,
      organ: null,
      at: tooLate,
    },
  },
  { act: { type: 'suspendLabel', pole: 'nobody', ground: 'falseStatement', texts: reasons } },
  { act: { type: 'resumeLabel', pole: 'nobody', texts: reasons } },
  { act: { type: 'recordFunding', result: 'notFunded', resultsOn: '2030-01-01' } },
  { act: { type: 'declareInterests', person: 'someone', clear: true, before: false } },
  { act: declares(['objectives'], { partnerPoles: ['ouest', 'est', 'nord', 'sud'] }) },
  { act: { type: 'decideChange', pole: 'nobody', keeps: true, decision: 'COPIL-2' } },
  { act: { type: 'confirmChange' } },
];
