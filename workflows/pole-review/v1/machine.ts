import {
  asideAsAWhole,
  begins,
  at,
  castAnew,
  destroysSitting,
  escalates,
  fallsSilent,
  hearsDeclaration,
  judgeAnew,
  keepsLateBallot,
  keepsLateOpinion,
  ofReadings,
  ofRequest,
  ofSessions,
  recusePole,
  reminds,
  silence,
  standsDown,
  tell,
  uncounted,
} from './arrows.js';
import { opened } from './opened.js';
import { poleReviewParts } from './parts.js';

/** R2, §9.2: one pôle's inner debate, the lead's like any other; nothing of it leaves but the opinion. */
export const poleReviewV1 = poleReviewParts.createMachine({
  id: 'poleReview',
  version: '1',
  context: ({ input }) => opened(input),
  initial: 'opening',
  on: {
    // Heard in every state that is not final: what the request or a person tells every review of a pôle.
    noteDeclaration: hearsDeclaration,
    // R63: what was found of a person is an interest, or is none; the recusal comes back from the request.
    confirmConflict: { guard: 'allowed', actions: ['apply', tell('conflictConfirmed')] },
    dismissConflict: { guard: 'allowed', actions: ['apply', tell('conflictDismissed')] },
    ...ofRequest,
    ...ofSessions,
  },
  states: {
    opening: {
      entry: tell('reviewOpened'),
      always: [{ guard: 'isLead', target: 'inReview' }, { target: 'invited' }],
    },
    invited: {
      on: {
        ...begins,
        becomeLead: { target: 'inReview', actions: 'apply' },
        declineReview: { guard: 'allowed', target: 'declined', actions: tell('reviewDeclined') },
        recusePole,
        fallSilent: silence,
      },
    },
    inReview: {
      entry: tell('reviewAccepted'),
      initial: 'coiClearance',
      on: {
        becomeLead: { actions: 'apply' },
        recusePole,
        ...ofReadings,
        fallSilent: fallsSilent,
        // What the organ was saying anew goes before its former vote comes back.
        deliberationLapsed: { target: 'opinionValidated', actions: castAnew },
      },
      states: {
        coiClearance: {
          entry: ['arrive', tell('interestsRequested'), tell('electorateShort')],
          always: { guard: 'quorumIsClear', target: 'expertise', actions: tell('clearanceReached') },
          on: {
            ...uncounted,
            deadlineReached: [standsDown('clearance'), escalates('clearance'), reminds('clearance')],
          },
        },
        expertise: {
          entry: 'arrive',
          always: { guard: 'reviewsAreIn', target: 'committee', actions: tell('expertiseConcluded') },
          on: {
            ...uncounted,
            concludeExpertise: {
              guard: 'allowed',
              target: 'committee',
              actions: ['apply', tell('expertiseConcluded')],
            },
            deadlineReached: [
              escalates('expertise'),
              { guard: 'expertIsReminded', actions: ['apply', tell('expertReminded')] },
              reminds('expertise'),
            ],
          },
        },
        committee: {
          initial: 'preparing',
          on: { ...uncounted, judgeAnew },
          states: {
            preparing: {
              entry: 'arrive',
              on: {
                openVote: { guard: 'allowed', target: 'voting', actions: castAnew },
                // §9.2: an invited pôle may do without a review, the lead it becomes may not.
                becomeLead: {
                  guard: 'lacksReview',
                  target: '#poleReview.inReview.expertise',
                  actions: 'apply',
                },
                deadlineReached: [
                  standsDown('votePreparation'),
                  escalates('votePreparation'),
                  reminds('votePreparation'),
                ],
              },
            },
            voting: {
              entry: ['arrive', tell('voteOpened')],
              always: { guard: 'everyoneVoted', target: 'counting' },
              on: {
                castBallot: { guard: 'allowed', actions: ['apply', tell('ballotCast')] },
                // Without the ballots of a sealed vote, as in a rehearsal, nothing moves.
                closeVote: [
                  { guard: 'closes', target: 'counting', actions: 'apply' },
                  { guard: 'allowed', actions: 'apply' },
                ],
                deadlineReached: [
                  { guard: at('voteWindow'), target: 'counting', actions: 'apply' },
                  reminds('voteWindow'),
                ],
              },
            },
            counting: {
              entry: 'count',
              always: [
                {
                  guard: 'quorumMet',
                  target: '#poleReview.inReview.opinionProposed',
                  actions: [tell('ballotsOpened'), tell('voteClosed')],
                },
                { target: 'reconvened', actions: [tell('quorumMissed'), destroysSitting] },
              ],
            },
            reconvened: {
              entry: 'arrive',
              on: {
                openVote: { guard: 'allowed', target: 'voting', actions: castAnew },
                deadlineReached: [standsDown('reconvened'), escalates('reconvened'), reminds('reconvened')],
              },
            },
          },
        },
        opinionProposed: {
          entry: ['arrive', tell('opinionProposed')],
          on: {
            judgeAnew,
            castBallot: keepsLateBallot,
            validateOpinion: [
              {
                guard: 'inTime',
                target: '#poleReview.opinionValidated',
                actions: ['apply', tell('opinionValidated')],
              },
              keepsLateOpinion,
            ],
            deadlineReached: [escalates('opinionValidation'), reminds('opinionValidation')],
          },
        },
      },
    },
    opinionValidated: {
      entry: 'arrive',
      on: {
        castBallot: keepsLateBallot,
        recusePole,
        reviseOpinion: { guard: 'allowed', actions: ['apply', tell('opinionRevised')] },
        deliberateAgain: { target: 'inReview.committee', actions: 'apply' },
        judgeAnew,
        // R36: a pôle that takes the lead over keeps the opinion it has given.
        becomeLead: { actions: 'apply' },
      },
    },
    declined: { entry: 'arrive', on: { standAside: { target: 'recused', actions: tell('poleRecused') } } },
    // What was sealed went with the recusal.
    recused: asideAsAWhole,
    silent: {
      entry: ['arrive', tell('fellSilent')],
      on: {
        castBallot: keepsLateBallot,
        validateOpinion: keepsLateOpinion,
        // R44: a vote that was counted waits for its signature, an open one for its ballots; else the steps begin again.
        reopenWindow: [
          { guard: 'hasOpinion', target: '#poleReview.inReview.opinionProposed', actions: 'apply' },
          { guard: 'voteIsOpen', target: '#poleReview.inReview.committee.voting', actions: castAnew },
          { target: 'inReview', actions: castAnew },
        ],
        becomeLead: { target: 'inReview', actions: 'apply' },
        judgeAnew: { ...judgeAnew, target: 'inReview' },
      },
    },
    closed: { type: 'final', entry: tell('reviewClosed') },
    terminated: { type: 'final', entry: tell('reviewTerminated') },
  },
});
