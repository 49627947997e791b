import { labelRequestParts } from './parts.js';
import type { LabelRequestFact, LapseCause, RequestDeadline } from './vocabulary.js';

const tell = (fact: LabelRequestFact['type']) => ({ type: 'tell' as const, params: { fact } });
const because = (cause: LapseCause | 'withdrawn' | 'inadmissible') => ({
  type: 'because' as const,
  params: { cause },
});
const at = (deadline: RequestDeadline) => ({ type: 'deadlineIs' as const, params: { deadline } });
const lapse = (cause: LapseCause) => ({
  target: 'lapsed' as const,
  actions: [because(cause), { type: 'tellLapsed' as const, params: { cause } }],
});

/** A label asked for after the closing is worth nothing (R41): whatever is undecided then lapses. */
const closing = { guard: at('closing'), ...lapse('closingReached') };
const declareInterests = {
  guard: 'allowed' as const,
  actions: ['apply' as const, tell('interestsDeclared')],
};
const withdraw = { target: 'withdrawn' as const, actions: [because('withdrawn'), tell('requestWithdrawn')] };
/** R43: the holder is reminded twice before their silence lapses the request. */
const reminds = ['apply' as const, tell('completionReminded')];
const heard = ['apply' as const, tell('positionRecorded')];

/** R36, R42: whatever the lead says moves the request, also when it revises its opinion. */
const leadSpeaks = [
  {
    guard: { type: 'leadIs' as const, params: { position: 'unfavourable' as const } },
    target: 'takeOver' as const,
    actions: heard,
  },
  {
    guard: { type: 'leadIs' as const, params: { position: 'postponed' as const } },
    target: 'postponed' as const,
    actions: heard,
  },
];

const leadAgrees = {
  guard: { type: 'leadIs' as const, params: { position: 'favourable' as const } },
  target: 'coReview' as const,
  actions: heard,
};

const whileUndecided = { declareInterests, withdraw };

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
        ...whileUndecided,
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
        ...whileUndecided,
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
        ...whileUndecided,
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
        ...whileUndecided,
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
        ...whileUndecided,
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
        ...whileUndecided,
        recordPosition: [...leadSpeaks, { actions: heard }],
        deadlineReached: [{ guard: at('coReview'), actions: tell('coReviewExpired') }, closing],
      },
    },
    conciliation: {
      entry: ['arrive', tell('conciliationOpened')],
      always: { guard: 'noOppositionOpen', target: 'jointDecision' },
      on: {
        ...whileUndecided,
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
