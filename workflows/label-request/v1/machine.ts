import {
  at,
  because,
  closing,
  declareInterests,
  heard,
  lapse,
  leadAgrees,
  leadSpeaks,
  reminds,
  conditionsFallDue,
  tell,
  untilTheResult,
  whileUndecided,
} from './arrows.js';
import { labelRequestParts } from './parts.js';

/** R1, R2, §9.2: the procedure of one project for one call, in the order a project lives it. */
export const labelRequestV1 = labelRequestParts.createMachine({
  id: 'labelRequest',
  version: '1',
  context: ({ input }) => ({
    holder: input.holder,
    openedAt: input.at,
    since: input.at,
    escalated: false,
    reminded: [],
    submission: null,
    submittedAt: null,
    completionAsked: false,
    completionExtended: false,
    invited: [],
    leadPole: null,
    leadGround: null,
    leadDoubt: null,
    positions: {},
    declarations: {},
    outcome: null,
    conditions: [],
    cause: null,
    texts: {},
  }),
  initial: 'draft',
  states: {
    draft: {
      entry: tell('draftOpened'),
      on: {
        submit: { guard: 'allowed', target: 'admissibilityCheck', actions: ['apply', tell('submitted')] },
        deleteDraft: { target: 'deleted' },
        deadlineReached: { guard: at('draftPurge'), target: 'deleted' },
      },
    },
    admissibilityCheck: {
      entry: 'arrive',
      on: {
        ...untilTheResult,
        admit: { target: 'leadAttribution', actions: ['apply', tell('admitted')] },
        askCompletion: {
          guard: 'allowed',
          target: 'awaitingCompletion',
          actions: ['apply', tell('completionRequested')],
        },
        rejectInadmissible: {
          target: 'inadmissible',
          actions: ['apply', because('inadmissible'), tell('rejectedInadmissible')],
        },
        deadlineReached: [
          { guard: at('admissibility'), actions: ['escalate', tell('deadlineMissed')] },
          closing,
        ],
      },
    },
    awaitingCompletion: {
      entry: 'arrive',
      on: {
        ...untilTheResult,
        complete: { guard: 'allowed', target: 'admissibilityCheck', actions: ['apply', tell('completed')] },
        extendCompletion: { guard: 'allowed', actions: ['apply', tell('completionExtended')] },
        deadlineReached: [
          { guard: at('completion'), ...lapse('completionExpired') },
          { guard: at('completionReminder1'), actions: reminds },
          { guard: at('completionReminder2'), actions: reminds },
          closing,
        ],
      },
    },
    leadAttribution: {
      entry: ['arrive', tell('leadUndetermined')],
      always: { guard: 'leadIsCertain', target: 'leadReview', actions: 'nameCertainLead' },
      on: {
        ...untilTheResult,
        recordPosition: { actions: heard },
        attributeLead: { guard: 'allowed', target: 'leadReview', actions: 'apply' },
        deadlineReached: [
          { guard: 'fallbackIsDue', target: 'leadReview', actions: 'nameFallbackLead' },
          { guard: at('leadAttribution'), actions: ['escalate', tell('deadlineMissed')] },
          closing,
        ],
      },
    },
    leadReview: {
      entry: ['arrive', tell('leadAttributed')],
      on: {
        ...untilTheResult,
        recordPosition: [leadAgrees, ...leadSpeaks, { actions: heard }],
        deadlineReached: [
          { guard: at('leadReview'), actions: ['escalate', tell('deadlineMissed')] },
          { guard: at('closing'), ...lapse('leadSilent') },
        ],
      },
    },
    takeOver: {
      entry: ['arrive', tell('takeOverOpened')],
      on: {
        ...untilTheResult,
        recordPosition: [leadAgrees, ...leadSpeaks, { actions: heard }],
        deadlineReached: [{ guard: at('takeOver'), target: 'jointDecision' }, closing],
      },
    },
    coReview: {
      entry: ['arrive', tell('leadOpinionShared'), tell('coReviewOpened')],
      always: [
        { guard: 'settledAndOpposed', target: 'conciliation' },
        { guard: 'settled', target: 'jointDecision' },
      ],
      on: {
        ...untilTheResult,
        recordPosition: [...leadSpeaks, { actions: heard }],
        deadlineReached: [{ guard: at('coReview'), actions: tell('coReviewExpired') }, closing],
      },
    },
    conciliation: {
      entry: ['arrive', tell('conciliationOpened')],
      always: { guard: 'noOppositionOpen', target: 'jointDecision' },
      on: {
        ...untilTheResult,
        recordPosition: [...leadSpeaks, { actions: heard }],
        liftOpposition: { guard: 'allowed', actions: ['apply', tell('oppositionLifted')] },
        maintainOpposition: { guard: 'allowed', actions: ['apply', tell('oppositionMaintained')] },
        deadlineReached: [{ guard: at('conciliation'), actions: 'maintainAll' }, closing],
      },
    },
    jointDecision: {
      entry: ['arrive', 'compute', tell('outcomeComputed')],
      on: {
        ...whileUndecided,
        confirmOutcome: [
          { guard: 'hasConditions', target: 'conditionsPending' },
          { guard: 'labels', target: 'labelled' },
          { guard: 'postpones', target: 'postponed' },
          { guard: 'allowed', target: 'refused' },
        ],
        deadlineReached: [
          { guard: at('certification'), actions: ['escalate', tell('deadlineMissed')] },
          closing,
        ],
      },
    },
    conditionsPending: {
      entry: ['arrive', 'openConditions', tell('conditionsOpened')],
      always: { guard: 'allLifted', target: 'labelled' },
      on: {
        ...whileUndecided,
        answerReservation: { guard: 'allowed', actions: ['apply', tell('reservationAnswered')] },
        liftReservation: { guard: 'allowed', actions: ['apply', tell('reservationLifted')] },
        upholdReservation: {
          guard: 'allowed',
          target: 'refused',
          actions: ['apply', tell('reservationUpheld')],
        },
        deadlineReached: conditionsFallDue,
      },
    },
    labelled: {
      tags: ['decided'],
      entry: ['arrive', tell('labelGranted')],
      on: { declareInterests, deadlineReached: { guard: at('archive'), target: 'closed' } },
    },
    postponed: {
      tags: ['decided'],
      entry: ['arrive', 'compute', tell('requestPostponed')],
      on: { declareInterests, deadlineReached: { guard: at('archive'), target: 'closed' } },
    },
    refused: {
      tags: ['decided'],
      entry: ['arrive', tell('requestRefused')],
      on: { declareInterests, deadlineReached: { guard: at('archive'), target: 'closed' } },
    },
    inadmissible: {
      tags: ['decided'],
      entry: 'arrive',
      on: { declareInterests, deadlineReached: { guard: at('archive'), target: 'closed' } },
    },
    withdrawn: { type: 'final' },
    lapsed: { type: 'final' },
    deleted: { type: 'final', entry: tell('draftDeleted') },
    closed: { type: 'final', entry: tell('requestClosed') },
  },
});
