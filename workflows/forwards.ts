import { labelKey, requestKey, requestOf, reviewKey, reviewOf, type Aggregate } from './aggregate.js';
import { labelOpening } from './label-opening.js';
import { submitted, unsettled } from './label-request/v1/changes.js';
import type { LabelRequestCommand, LabelRequestFact } from './label-request/v1/vocabulary.js';
import { reviewRules } from './label-request/v1/resubmission.js';
import type { PoleReviewFact } from './pole-review/v1/vocabulary.js';
import { openReviews, opening, rollIn, type Forward, type Moment } from './forwarding.js';
import { afterDeparture } from './forwards-departure.js';
import { afterVersion } from './forwards-version.js';
import { isFinalInstance } from './steps.js';
import type { Instant, PoleCode, Position, Roll } from './vocabulary.js';

export type { Forward, Moment } from './forwarding.js';

/** What the request's facts ask of the reviews and of the label. */
export function fromRequest(
  fact: LabelRequestFact,
  command: LabelRequestCommand,
  aggregate: Aggregate,
  moment: Moment,
): Forward[] {
  const { context } = requestOf(aggregate) ?? {};
  if (!context) return [];
  // R64: one that ends by this very act hears nothing else of it.
  const open = openReviews(aggregate).filter((pole) => context.positions[pole]?.position !== 'terminated');
  const told = (pole: PoleCode, type: string, more: object = {}): Forward => ({
    ...{ key: reviewKey(pole), command: { type, ...more, ...moment } },
  });
  const toReviews = (poles: PoleCode[], type: string) => poles.map((pole) => told(pole, type));
  /** R36, R44, R67: one pôle is awaited again; the others may revise what they have said meanwhile. */
  const again = ({ pole, until }: { pole: PoleCode; until: Instant }, type: string): Forward[] => {
    const others = open.filter((other) => other !== pole);
    return [...toReviews(others, 'coReviewResumed'), told(pole, type, { until })];
  };
  switch (fact.type) {
    case 'admitted':
      return fact.invited.map((pole) => opening(aggregate, pole, 'invited', rollIn(command, pole), moment));
    case 'leadAttributed': {
      const roll = rollOfLead(command, fact.pole);
      const review = reviewOf(aggregate, fact.pole);
      // R60: what it had said was of an older version.
      const anew = review?.state === 'opinionValidated' && context.positions[fact.pole] === undefined;
      return review
        ? [told(fact.pole, 'becomeLead', { roll }), ...toReviews(anew ? [fact.pole] : [], 'judgeAnew')]
        : [opening(aggregate, fact.pole, 'lead', roll, moment)];
    }
    case 'interestsDeclared':
    case 'recusalDecided': {
      const clear = fact.type === 'interestsDeclared' && fact.clear;
      const noted = { type: 'noteDeclaration', person: fact.person, clear, ...moment };
      return open
        .filter((pole) => 'rolls' in command && command.rolls?.[pole])
        .map((pole) => ({ key: reviewKey(pole), command: { ...noted, roll: rollIn(command, pole) } }));
    }
    // R63c: the pôle stands aside by its own act; why the holder asked is not its reason.
    case 'exclusionGranted':
      return fact.person === null ? toReviews([fact.pole], 'recusePole') : [];
    case 'ruleSetAdopted':
      return open.map((pole) => ({
        key: reviewKey(pole),
        command: {
          type: 'adoptRules',
          rules: reviewRules(context, submitted(context).rules.values),
          ...moment,
        },
      }));
    case 'leadClaimed':
      // R42: a lead taken over because it was silent stays so.
      return context.positions[fact.former] === undefined ? toReviews([fact.former], 'fallSilent') : [];
    case 'calendarCompressed':
      return toReviews(open, 'compressCalendar');
    case 'requestSuspended':
      return open.map((pole) => told(pole, 'standStill', { until: fact.until }));
    case 'requestResumed':
      return toReviews(open, 'goOn');
    case 'callMoved':
      return [...open.map(reviewKey), ...(isFinalInstance(aggregate, labelKey) ? [] : [labelKey])].map(
        (key) => ({ key, command: { type: 'moveClosing', closesAt: fact.to, ...moment } }),
      );
    case 'callCancelled':
      return isFinalInstance(aggregate, labelKey)
        ? []
        : [{ key: labelKey, command: { type: 'cancelCall', ...moment } }];
    case 'leadOpinionShared':
      return toReviews(
        open.filter((pole) => pole !== fact.pole),
        'leadOpinionShared',
      );
    case 'windowReopened':
      return again(fact, 'reopenWindow');
    case 'versionTaken':
      return afterVersion(fact, command, aggregate, moment);
    case 'poleLeft':
    case 'successionAccepted':
    case 'leadReassigned':
      return afterDeparture(fact, command, aggregate, moment);
    case 'deliberationOrdered':
      return again(fact, 'deliberateAgain');
    case 'deliberationLapsed':
      return toReviews([fact.pole], 'deliberationLapsed');
    case 'coReviewExpired':
      return toReviews(unsettled(context), 'fallSilent');
    case 'outcomeComputed':
      return toReviews(open, 'jointDecisionReached');
    case 'labelGranted':
      return [
        ...toReviews(open, 'closeReview'),
        { key: labelKey, opens: 'Label', input: labelOpening(context, fact.outcome, moment.at) },
      ];
    case 'opinionGiven':
    case 'requestPostponed':
    case 'requestRefused':
    case 'rejectedInadmissible':
    case 'requestWithdrawn':
    case 'requestLapsed':
      return toReviews(open, 'closeReview');
    default:
      return [];
  }
}

/** The request hears only these of a review (§9.2). */
export function fromReview(fact: PoleReviewFact, moment: Moment): Forward[] {
  const heard = (pole: PoleCode, position: Position, revised: boolean, said: object): Forward[] => [
    {
      key: requestKey,
      command: {
        ...{ type: 'recordPosition', pole, position, revised },
        ...{ reservations: [], texts: {} },
        ...said,
        ...moment,
      },
      carries: reviewKey(pole),
    },
  ];
  switch (fact.type) {
    case 'opinionValidated':
    case 'opinionRevised': {
      const { type, pole, opinion, ...said } = fact;
      return heard(pole, opinion, type === 'opinionRevised', said);
    }
    case 'lateOpinionKept': {
      const { pole, opinion, reservations, texts } = fact;
      const command = { type: 'recordLateOpinion', pole, opinion, reservations, texts, ...moment };
      return [{ key: requestKey, command, carries: reviewKey(pole) }];
    }
    case 'reviewDeclined':
      return heard(fact.pole, 'declined', false, { texts: fact.texts });
    case 'poleRecused':
      return heard(fact.pole, 'recused', false, { texts: fact.texts });
    case 'conflictConfirmed':
      return [{ key: requestKey, command: { type: 'setAside', person: fact.person, ...moment } }];
    case 'fellSilent':
      return heard(fact.pole, 'silent', false, {});
    default:
      return [];
  }
}

/** Any act that leaves one pôle alone to lead names it: without its seats, nobody of it could vote (R30). */
function rollOfLead(command: LabelRequestCommand, pole: PoleCode): Roll {
  if (!('rolls' in command)) throw new Error(`${command.type} names ${pole} to lead, and brings no seats`);
  return rollIn(command, pole);
}
