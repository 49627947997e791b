import { poleReviewParts } from './parts.js';
import type { PoleReviewFact, ReviewDeadline } from './vocabulary.js';

const tell = (fact: PoleReviewFact['type']) => ({ type: 'tell' as const, params: { fact } });
const at = (deadline: ReviewDeadline) => ({ type: 'deadlineIs' as const, params: { deadline } });

/** A missed inner step escalates inside the pôle, once; the request's own deadline then settles it (R41, R42). */
const escalates = (deadline: ReviewDeadline) => ({
  guard: at(deadline),
  actions: ['escalate' as const, tell('reviewDeadlineMissed')],
});
const reminds = ['apply' as const, tell('expertReminded')];
const silence = { target: '#poleReview.silent' };

/** R2, §9.2: one pôle's inner debate, the lead's like any other; nothing of it leaves but the opinion. */
export const poleReviewV1 = poleReviewParts.createMachine({
  id: 'poleReview',
  version: '1',
  context: ({ input }) => ({
    pole: input.pole,
    role: input.role,
    calendar: input.calendar,
    rules: input.rules,
    closesAt: input.closesAt,
    since: input.at,
    escalated: false,
    reminded: [],
    leadOpinionShared: false,
    settled: false,
    roll: input.roll,
    declarations: input.declarations,
    experts: [],
    concluded: null,
    vote: null,
    quorumMissed: false,
    tally: null,
    opinion: null,
    reservations: [],
    texts: {},
  }),
  initial: 'opening',
  on: {
    // Heard in every state that is not final: what the request or a person tells every review of a pôle.
    noteDeclaration: {
      // Who is called is told against the electorate as it was: before the change.
      actions: [tell('votersCalled'), 'apply', tell('personRecused'), tell('electorateShort')],
    },
    // R3: what was counted stays counted.
    adoptRules: { actions: 'apply' },
    leadOpinionShared: { actions: 'apply' },
    jointDecisionReached: { actions: 'apply' },
    closeReview: { target: '.closed' },
  },
  states: {
    opening: {
      entry: tell('reviewOpened'),
      always: [{ guard: 'isLead', target: 'inReview' }, { target: 'invited' }],
    },
    invited: {
      on: {
        acceptReview: { target: 'inReview', actions: 'apply' },
        becomeLead: { target: 'inReview', actions: 'apply' },
        declineReview: { guard: 'allowed', target: 'declined', actions: tell('reviewDeclined') },
        recusePole: { guard: 'allowed', target: 'recused', actions: tell('poleRecused') },
        fallSilent: silence,
      },
    },
    inReview: {
      entry: tell('reviewAccepted'),
      initial: 'coiClearance',
      on: {
        becomeLead: { actions: 'apply' },
        assignExpert: { guard: 'allowed', actions: ['apply', tell('expertAssigned')] },
        submitReview: { guard: 'allowed', actions: ['apply', tell('reviewSubmitted')] },
        fallSilent: silence,
      },
      states: {
        coiClearance: {
          entry: ['arrive', tell('interestsRequested'), tell('electorateShort')],
          always: { guard: 'quorumIsClear', target: 'expertise', actions: tell('clearanceReached') },
          on: { deadlineReached: escalates('clearance') },
        },
        expertise: {
          entry: 'arrive',
          always: { guard: 'reviewsAreIn', target: 'committee', actions: tell('expertiseConcluded') },
          on: {
            concludeExpertise: {
              guard: 'allowed',
              target: 'committee',
              actions: ['apply', tell('expertiseConcluded')],
            },
            deadlineReached: [
              escalates('expertise'),
              { guard: at('expertReminder1'), actions: reminds },
              { guard: at('expertReminder2'), actions: reminds },
            ],
          },
        },
        committee: {
          initial: 'preparing',
          states: {
            preparing: {
              entry: 'arrive',
              on: {
                openVote: { guard: 'allowed', target: 'voting', actions: 'apply' },
                // §9.2: an invited pôle may do without a review, the lead it becomes may not.
                becomeLead: {
                  guard: 'lacksReview',
                  target: '#poleReview.inReview.expertise',
                  actions: 'apply',
                },
                deadlineReached: escalates('votePreparation'),
              },
            },
            voting: {
              entry: ['arrive', tell('voteOpened')],
              always: { guard: 'everyoneVoted', target: 'counting' },
              on: {
                castBallot: { guard: 'allowed', actions: ['apply', tell('ballotCast')] },
                closeVote: { guard: 'allowed', target: 'counting' },
                deadlineReached: { guard: at('voteWindow'), target: 'counting' },
              },
            },
            counting: {
              entry: 'count',
              always: [
                {
                  guard: 'quorumMet',
                  target: '#poleReview.inReview.opinionProposed',
                  actions: tell('voteClosed'),
                },
                { target: 'reconvened', actions: tell('quorumMissed') },
              ],
            },
            reconvened: {
              entry: 'arrive',
              on: {
                openVote: { guard: 'allowed', target: 'voting', actions: 'apply' },
                deadlineReached: escalates('reconvened'),
              },
            },
          },
        },
        opinionProposed: {
          entry: ['arrive', tell('opinionProposed')],
          on: {
            validateOpinion: {
              guard: 'allowed',
              target: '#poleReview.opinionValidated',
              actions: ['apply', tell('opinionValidated')],
            },
            deadlineReached: escalates('opinionValidation'),
          },
        },
      },
    },
    opinionValidated: {
      entry: 'arrive',
      on: { reviseOpinion: { guard: 'allowed', actions: ['apply', tell('opinionRevised')] } },
    },
    declined: { entry: 'arrive' },
    recused: { entry: 'arrive' },
    silent: { entry: ['arrive', tell('fellSilent')] },
    closed: { type: 'final', entry: tell('reviewClosed') },
  },
});
