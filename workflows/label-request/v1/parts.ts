import { assign, emit, enqueueActions, setup } from 'xstate';
import * as change from './changes.js';
import { decidedStep } from './departure-decided.js';
import { leadIsFreed, leadIsTaken, leadLeaves } from './departure-guards.js';
import { departureStep, endSuccessions } from './departure-steps.js';
import { leadIsHeld, successionAwaited } from './departures.js';
import { nextAnswerDue, openConditions } from './conditions.js';
import { barredIn, opens, proposeLead, type LeadOpens } from './lead.js';
import type { RequestInput } from './opened.js';
import { put, remind } from './exclusions.js';
import { isFavourableResult } from './outcome.js';
import { maintainAll, openOppositions } from './oppositions.js';
import { passedBy } from './passing.js';
import { allStandAside, panelHasQuorum, panelHasSpoken, mustBeNamedAnew } from './panel.js';
import { destination, type Destination } from './reexamination.js';
import { awaitsRuling, deliberatesStill } from './referral.js';
import { requestReasons } from './rules.js';
import { factOf } from './facts.js';
import { versionStep } from './version-steps.js';
import { overWith } from './standstill.js';
import { turns } from './turns.js';
import { overtaken } from './versions.js';
import { allLifted, awake, isSettled } from './settled.js';
import { asksLabel } from './two-steps.js';
import type {
  LabelRequestCommand,
  LabelRequestContext,
  LabelRequestFact,
  LapseCause,
  RemindedStep,
  RequestDeadline,
} from './vocabulary.js';

const expires = (event: LabelRequestCommand) =>
  event.type === 'deadlineReached' && event.deadline === 'reexamination';

/** The guards and actions the statechart names; the sentences are in rules.ts, changes.ts, lead.ts and outcome.ts. */
export const labelRequestParts = setup({
  types: {} as {
    context: LabelRequestContext;
    events: LabelRequestCommand;
    emitted: LabelRequestFact;
    input: RequestInput;
  },
  guards: {
    allowed: ({ context, event }) => requestReasons(event, context).length === 0,
    deadlineIs: ({ event }, { deadline }: { deadline: RequestDeadline }) =>
      event.type === 'deadlineReached' && event.deadline === deadline,
    fallbackIsDue: ({ context, event }) =>
      event.type === 'deadlineReached' &&
      event.deadline === 'leadAttribution' &&
      change.fallback(context) !== null,
    leadIsCertain: ({ context }) =>
      awake(context) &&
      !leadIsHeld(context) &&
      proposeLead(change.submitted(context), barredIn(context)).certain,
    allStandAside: ({ context }) => awake(context) && !successionAwaited(context) && allStandAside(context),
    leadLeaves: ({ context, event }) => leadLeaves({ context, event }),
    leadIsTaken: ({ context, event }) => leadIsTaken({ context, event }),
    leadIsFreed: ({ context, event }) => leadIsFreed({ context, event }),
    mustBeNamedAnew: ({ context }) => awake(context) && mustBeNamedAnew(context),
    panelHasSpoken: ({ context }) => awake(context) && panelHasSpoken(context),
    /** only what a panel has judged has a signer to name */
    signerIsNamed: ({ context, event }) =>
      context.panel !== null && requestReasons(event, context).length === 0,
    panelDecides: ({ context, event }) =>
      event.type === 'deadlineReached' && event.deadline === 'panelOpinion' && panelHasQuorum(context),
    leadStandsDown: ({ context, event }) =>
      event.type === 'recordPosition' && event.pole === context.leadPole && event.position === 'recused',
    leadOpens: ({ context, event }, { step }: { step: LeadOpens }) =>
      event.type === 'recordPosition' &&
      event.pole === context.leadPole &&
      opens(event.position, change.rulesOf(context).decisionModel) === step,
    refusedTwice: ({ context, event }) =>
      context.formerLead !== null &&
      event.type === 'recordPosition' &&
      event.pole === context.leadPole &&
      opens(event.position, change.rulesOf(context).decisionModel) === 'takeOver',
    leadHasAgreed: ({ context }) => awake(context) && change.leadHasAgreed(context),
    leadTurns: ({ context, event }) =>
      event.type === 'recordPosition' &&
      event.pole === context.leadPole &&
      opens(event.position, change.rulesOf(context).decisionModel) === 'coReview' &&
      deliberatesStill(context) &&
      change.unsettled(context).some((pole) => pole !== context.leadPole),
    leadStillRefuses: ({ context }) =>
      awake(context) && change.leadRefuses(context) && !deliberatesStill(context),
    settledAndOpposed: ({ context }) => isSettled(context) && openOppositions(context).length > 0,
    settled: ({ context }) => isSettled(context),
    noOppositionOpen: ({ context }) => awake(context) && openOppositions(context).length === 0,
    labels: ({ context, event }) =>
      requestReasons(event, context).length === 0 &&
      isFavourableResult(context.outcome?.result) &&
      asksLabel(context),
    givesOpinion: ({ context, event }) =>
      requestReasons(event, context).length === 0 &&
      isFavourableResult(context.outcome?.result) &&
      !asksLabel(context),
    hasConditions: ({ context, event }) =>
      requestReasons(event, context).length === 0 &&
      isFavourableResult(context.outcome?.result) &&
      (context.outcome?.reservations ?? []).some(({ text }) => text.due !== undefined),
    answerReminderIsDue: ({ context, event }) =>
      event.type === 'deadlineReached' && event.deadline === 'reminder' && nextAnswerDue(context) !== null,
    asksToDeliberate: ({ context, event }) =>
      requestReasons(event, context).length === 0 && event.type === 'ruleOnOutcome' && event.pole !== null,
    rulingIsReminded: ({ context, event }) =>
      event.type === 'deadlineReached' && event.deadline === 'reminder' && awaitsRuling(context),
    deliberationIsOver: ({ context, event }) =>
      event.type === 'deadlineReached' && event.deadline === 'coReview' && deliberatesStill(context),
    organIsShort: ({ event }) => event.type === 'recordVerdict' && event.verdict === null,
    organIsAwaited: ({ context, event }) => expires(event) && Boolean(context.reexamination?.organ),
    staysRefused: ({ context, event }) =>
      expires(event) && destination({ ...context, ...change.apply(context, event) }, event.at) === 'refused',
    reexaminedTo: ({ context, event }, { to }: { to: Destination }) =>
      requestReasons(event, context).length === 0 &&
      destination({ ...context, ...change.apply(context, event) }, event.at) === to,
    allLifted: ({ context }) => allLifted(context),
    allLiftedOfLabel: ({ context }) => allLifted(context) && asksLabel(context),
    /** R60: what was judged is judged anew, by the lead or, where a panel has judged, by the panel */
    reopens: ({ context, event }, { target }: { target: 'leadReview' | 'panelReview' }) =>
      requestReasons(event, context).length === 0 &&
      versionStep(context, event).reopens &&
      (context.panel === null) === (target === 'leadReview'),
    postpones: ({ context, event }) =>
      requestReasons(event, context).length === 0 && context.outcome?.result === 'postponed',
  },
  actions: {
    arrive: assign(({ event: { at } }) => ({ since: at, ladderFrom: at, escalated: false, passed: [] })),
    escalate: assign(({ context, event }) =>
      event.type === 'deadlineReached'
        ? { escalated: true, ladderFrom: event.at, ...passedBy(context, event.deadline) }
        : {},
    ),
    apply: assign(({ context, event }) => ({
      ...change.apply(context, event),
      ...(turns.includes(event.type) && { ladderFrom: event.at }),
    })),
    nameCertainLead: assign(({ context }) => change.leadByProposal(context)),
    nameFallbackLead: assign(({ context }) => change.leadByFallback(context)),
    loseLead: assign(({ context }) => change.loseLead(context)),
    /** R63e: each pôle that is a partner of the project, by name */
    tellSetAside: enqueueActions(({ context, enqueue }) => {
      for (const pole of change.submitted(context).partnerPoles) enqueue.emit({ type: 'poleSetAside', pole });
    }),
    /** R63c: what was asked about a pôle is put to it once it has a part in the request */
    putExclusions: enqueueActions(({ context, event, enqueue }) => {
      const { exclusions, told } = put(context, 'at' in event ? event.at : context.since);
      if (told.length > 0) enqueue.assign({ exclusions });
      for (const fact of told) enqueue.emit(fact);
    }),
    remindExclusions: enqueueActions(({ context, event, enqueue }) => {
      const { exclusions, told } = remind(context, event.at);
      enqueue.assign({ exclusions });
      for (const fact of told) enqueue.emit(fact);
    }),
    handVersion: enqueueActions(({ context, event, enqueue }) => {
      const { change: changed, told } = versionStep(context, event);
      enqueue.assign(changed);
      for (const fact of told) enqueue.emit(fact);
    }),
    handDeparture: enqueueActions(({ context, event, enqueue }) => {
      const { change: changed, told } = departureStep(context, event);
      enqueue.assign(changed);
      for (const fact of told) enqueue.emit(fact);
    }),
    noteDeparture: enqueueActions(({ context, event, enqueue }) => {
      const { change: changed, told } = decidedStep(context, event);
      enqueue.assign(changed);
      for (const fact of told) enqueue.emit(fact);
    }),
    /** R64: nobody takes a seat any more once the others have judged, nor any place once it is decided */
    endSuccessions: enqueueActions(({ context, event, enqueue }, { of }: { of: 'seats' | 'all' }) => {
      const { change: changed, told } = endSuccessions(context, event.at, of);
      enqueue.assign(changed);
      for (const fact of told) enqueue.emit(fact);
    }),
    endStandstill: assign(({ context, event }) => ('at' in event ? overWith(context, event.at) : {})),
    overtakeVersion: assign(({ context, event }) => ('at' in event ? overtaken(context, event.at) : {})),
    compute: assign(({ context }) => change.compute(context)),
    openConditions: assign(({ context, event }) => ('at' in event ? openConditions(context, event.at) : {})),
    because: assign((_, { cause }: { cause: LabelRequestContext['cause'] }) => ({ cause })),
    /** the one fact this command is by itself; see facts.ts */
    tell: enqueueActions(
      (
        { context, event, enqueue },
        { fact, step }: { fact: LabelRequestFact['type']; step?: RemindedStep },
      ) => {
        const told = factOf(fact, context, event, step);
        if (told) enqueue.emit(told);
      },
    ),
    tellLapsed: emit((_, { cause }: { cause: LapseCause }) => ({ type: 'requestLapsed', cause })),
    maintainAll: enqueueActions(({ context, enqueue }) => {
      const open = openOppositions(context);
      enqueue.assign(maintainAll(context));
      for (const pole of open) enqueue.emit({ type: 'oppositionMaintained', pole, byExpiry: true });
    }),
  },
});
