import {
  askExclusion,
  at,
  atLast,
  because,
  claimLead,
  conditionsFallDue,
  heard,
  lapse,
  leadAgrees,
  leadFallsDue,
  leadSpeaks,
  leadSpeaksFirst,
  misses,
  ofTheCall,
  onceDecided,
  reminds,
  reopenWindow,
  tell,
} from './arrows.js';
import { admits, resubmit, supports } from './again-arrows.js';
import { certified, onceLifted, whileOfWorth } from './grants.js';
import { opened } from './opened.js';
import { attribution, namesSigner, panelStates } from './panel-states.js';
import { labelRequestParts } from './parts.js';
import { aPoleHasLeft, endSeats, namingFallsDue, reassignLead, waitsNoMore } from './departure-arrows.js';
import { afterRefusal } from './reexamination-states.js';
import { leadTurns, onceSettled, steering } from './steering-arrows.js';
import * as during from './while.js';

/** R1, R2, §9.2: the procedure of one project for one call, in the order a project lives it. */
export const labelRequestV1 = labelRequestParts.createMachine({
  id: 'labelRequest',
  version: '1',
  context: ({ input }) => opened(input),
  initial: 'draft',
  states: {
    draft: {
      entry: tell('draftOpened'),
      on: {
        submit: { guard: 'allowed', target: 'admissibilityCheck', actions: ['apply', tell('submitted')] },
        deleteDraft: { target: 'deleted' },
        askExclusion,
        ...ofTheCall,
        deadlineReached: [{ guard: at('draftPurge'), target: 'deleted' }, reminds('submission')],
      },
    },
    admissibilityCheck: {
      entry: ['arrive', 'putExclusions'],
      on: {
        ...during.checked,
        admit: { guard: 'allowed', target: 'leadAttribution', actions: admits },
        askCompletion: {
          guard: 'allowed',
          target: 'awaitingCompletion',
          actions: ['apply', tell('completionRequested')],
        },
        rejectInadmissible: {
          target: 'inadmissible',
          actions: ['apply', because('inadmissible'), tell('rejectedInadmissible')],
        },
        deadlineReached: [misses('admissibility'), reminds('admissibility'), ...atLast],
      },
    },
    awaitingCompletion: {
      entry: 'arrive',
      on: {
        ...during.completed,
        complete: { guard: 'allowed', target: 'admissibilityCheck', actions: ['apply', tell('completed')] },
        extendCompletion: { guard: 'allowed', actions: ['apply', tell('completionExtended')] },
        deadlineReached: [
          { guard: at('completion'), ...lapse('completionExpired') },
          reminds('completion'),
          ...atLast,
        ],
      },
    },
    leadAttribution: {
      entry: ['arrive', 'putExclusions', tell('leadUndetermined')],
      always: attribution,
      on: {
        ...during.attributed,
        recordPosition: { actions: heard },
        attributeLead: { guard: 'allowed', target: 'leadReview', actions: 'apply' },
        deadlineReached: [
          ...namingFallsDue,
          { guard: 'fallbackIsDue', target: 'leadReview', actions: 'nameFallbackLead' },
          misses('leadAttribution'),
          reminds('leadAttribution'),
          ...atLast,
        ],
      },
    },
    leadReview: {
      entry: ['arrive', tell('leadAttributed'), 'putExclusions'],
      // A pôle that takes over may have given its opinion already (R36).
      always: { guard: 'leadHasAgreed', target: 'coReview' },
      on: {
        ...during.leadReads,
        claimLead,
        recordPosition: [leadAgrees, ...leadSpeaks, { actions: heard }],
        deadlineReached: leadFallsDue,
      },
    },
    takeOver: {
      entry: ['arrive', tell('takeOverOpened')],
      on: {
        ...during.othersRead,
        claimLead,
        recordPosition: [leadAgrees, ...leadSpeaksFirst, { actions: heard }],
        deadlineReached: [{ guard: at('takeOver'), target: 'jointDecision' }, reminds('takeOver'), ...atLast],
      },
    },
    coReview: {
      entry: ['arrive', tell('leadOpinionShared'), tell('coReviewOpened'), 'putExclusions'],
      always: onceSettled,
      on: {
        ...during.othersRead,
        reassignLead,
        recordPosition: [...leadSpeaks, leadTurns, { actions: heard }],
        deadlineReached: [
          { guard: 'deliberationIsOver', actions: [tell('deliberationLapsed'), 'apply'] },
          { guard: at('coReview'), actions: [tell('coReviewExpired'), endSeats] },
          reminds('coReview'),
          ...atLast,
        ],
      },
    },
    conciliation: {
      entry: ['arrive', tell('conciliationOpened')],
      always: { guard: 'noOppositionOpen', target: 'jointDecision' },
      on: {
        ...during.othersRead,
        recordPosition: [...leadSpeaks, { actions: heard }],
        reassignLead,
        reopenWindow,
        liftOpposition: { guard: 'allowed', actions: ['apply', tell('oppositionLifted')] },
        maintainOpposition: { guard: 'allowed', actions: ['apply', tell('oppositionMaintained')] },
        deadlineReached: [
          { guard: at('conciliation'), actions: 'maintainAll' },
          reminds('conciliation'),
          ...atLast,
        ],
      },
    },
    ...panelStates,
    jointDecision: {
      entry: ['arrive', endSeats, 'compute', tell('outcomeComputed')],
      on: {
        ...during.computed,
        reopenWindow,
        confirmOutcome: certified,
        namePanel: namesSigner,
        ...steering,
        deadlineReached: during.certificationFallsDue,
      },
    },
    conditionsPending: {
      entry: ['arrive', 'openConditions', tell('conditionsOpened')],
      always: onceLifted,
      on: {
        ...during.conditional,
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
      entry: ['arrive', ...waitsNoMore, tell('labelGranted')],
      on: { ...onceDecided, ...whileOfWorth },
    },
    opinionGiven: {
      tags: ['decided'],
      entry: ['arrive', ...waitsNoMore, tell('opinionGiven')],
      on: {
        ...onceDecided,
        ...whileOfWorth,
        ...aPoleHasLeft,
        openFullProposal: { guard: 'allowed', actions: tell('fullProposalOpened') },
      },
    },
    postponed: {
      tags: ['decided'],
      entry: ['arrive', ...waitsNoMore, 'compute', tell('requestPostponed')],
      on: { ...onceDecided, ...supports, ...aPoleHasLeft, resubmit },
    },
    ...afterRefusal,
    withdrawn: { type: 'final', entry: waitsNoMore },
    lapsed: { type: 'final', entry: waitsNoMore },
    deleted: { type: 'final', entry: tell('draftDeleted') },
    closed: { type: 'final', entry: tell('requestClosed') },
  },
});
