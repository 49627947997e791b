/** Every refusal names its rule and who can lift it, wherever it is told (D6). 1 s. */
import { join } from 'node:path';
import { refusalsIn } from '../../src/cli/docs/refusals.js';
import { words } from '../../templates/i18n/words.js';
import { liftOf, sentenceOf } from '../../templates/i18n/reasons.js';
import { roles } from '../../workflows/index.js';

const refusals = refusalsIn(join(import.meta.dirname, '../..'));
const all = refusals.map((one) => [one.code, one] as const);

/** Said of the moment or of the mandate, by no rule of its own. */
const withoutRule = ['notInThisState', 'notYourAct', 'notOfficerOfPole', 'submissionUnderWay'];

/** What the rules let nobody lift: it has been done once for all, or the person is not the one. */
const final = [
  'agreementSigned', 'alreadyCompressed', 'alreadyContinued', 'alreadyPresented', 'nobodyToSupport', 'noSupportStands', 'supportOnce', 'alreadyVoted', 'lightTrackMajorChange', 'lightTrackTooLate', 'notPresentedAgain', 'ballotAlreadyCast', 'callClosed', 'callHasDossiers', 'callIsCancelled', 'callIsOver', 'committeeHasVoted',
  'completionAlreadyAsked', 'completionAlreadyExtended', 'conflictDismissed', 'decisionModelBegun', 'exclusionSettled', 'exclusionTooLate', 'exclusionWithoutObject', 'exclusionsExhausted', 'expertAlreadyAssigned',
  'electorateComplete', 'expertRecused', 'expertVotes', 'notOneself', 'notOnPanel', 'readerVotes', 'votesAlready', 'interestsAlreadyDeclared', 'jointDecisionReached', 'lateOpinionGiven', 'leadNotFavourable', 'minutesApproved',
  'leadTakenOver', 'noConflictFound', 'noOpenOpposition', 'noOpinionCounted', 'notInThisState', 'opinionNotForInvited',
  'opinionNotForLead', 'personAside', 'poleLeadsAlready', 'poleNotSilent', 'poleWithdrawn', 'recusalIsFinal', 'reservationSettled',
  'poleHasNotVoted', 'sentToSteeringOnce', 'tooLateToDeliberate', 'reviewAlreadySubmitted', 'seatNotEligible', 'submissionUnderWay', 'submittedInTime', 'tooLateForCompletion', 'tooLateToReopen',
  'voterRecused', 'windowReopenedOnce', 'questionOver', 'changeReviewed', 'changeNotSteerings', 'votedOnRequest', 'suspendedTwice', 'notSuspended', 'reexaminationOnce', 'reexaminationTooLate', 'reopenedOnce', 'mandateLapsed', 'expertWithdrew', 'needNoted', 'newHolderJudges',
]; // prettier-ignore

/** The reader lifts it, and the sentence says how. */
const byOneself = [
  'ballotReasonsMissing',
  'conflictPointedOut',
  'exclusionPersonMissing',
  'interestsNotDeclared',
];

it('the refusals are found where they are made', () => expect(refusals.length).toBeGreaterThan(35));

describe('a refusal', () => {
  it.each(all)('%s names its rule', (code, { rule }) => {
    expect(rule !== null || withoutRule.includes(code)).toBe(true);
  });

  it.each(all)('%s names who can lift it, or nobody can', (code, { liftedBy }) => {
    expect(liftedBy === null).toBe(final.includes(code) || byOneself.includes(code));
    if (liftedBy !== null) expect([...roles, 'clock', 'belongsTo']).toContain(liftedBy);
  });

  it.each(all)(
    '%s is a sentence in both languages, with its rule and who lifts it',
    (code, { rule, liftedBy }) => {
      for (const lang of ['fr', 'en'] as const) {
        const catalogue = words(lang);
        const told = { code, params: {}, ...(rule && { rule }), ...(liftedBy && { liftedBy }) };
        expect(sentenceOf(catalogue, told as never)).toMatch(/\.$/);
        if (rule) expect(liftOf(catalogue, told as never)).toContain(rule);
        const named: Record<string, string> = {
          ...catalogue.procedure.roles,
          clock: catalogue.procedure.liftedByClock,
        };
        const who = liftedBy && named[liftedBy];
        if (who) expect(liftOf(catalogue, told as never)).toContain(who);
      }
    },
  );
});

it('nothing is said to be final that no refusal says', () => {
  const codes = refusals.map(({ code }) => code);
  expect([...final, ...byOneself, ...withoutRule].filter((code) => !codes.includes(code))).toEqual([]);
});
