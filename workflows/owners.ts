import { handoverOf, labelOf, requestOf, reviewOf, type Aggregate } from './aggregate.js';
import { hasLeft, heldFor, leadIsHeld } from './label-request/v1/departures.js';
import { standsStill } from './standstill.js';
import { awaitsRuling } from './label-request/v1/referral.js';
import type { LabelRequestContext, LabelRequestState } from './label-request/v1/vocabulary.js';
import { organsAwaited } from './label/v1/change-answers.js';
import { isOfChange, openChange } from './label/v1/change.js';
import { isUnanswered } from './label/v1/departure.js';
import type { LabelContext } from './label/v1/vocabulary.js';
import type { PoleReviewContext } from './pole-review/v1/vocabulary.js';
import type { PoleCode, Role } from './vocabulary.js';

/** Who holds the ball: the capacity an act is expected from, and in which pôle; null for a final state. */
export interface Owner {
  role: Role;
  pole: PoleCode | null;
}

type Context = LabelRequestContext;

/** R64: of a certificate whose pôles have all left without a successor; no pôle acts for another (R37). */
const keeper: Owner = { role: 'secretary', pole: null };

const requestOwners: Record<LabelRequestState, (context: Context) => Owner | null> = {
  draft: () => ({ role: 'holder', pole: null }),
  admissibilityCheck: (context) => officerOrDirector(context, receiving(context)),
  awaitingCompletion: () => ({ role: 'holder', pole: null }),
  leadAttribution: (context) =>
    leadIsHeld(context) ? { role: 'chair', pole: heldFor(context) } : { role: 'secretary', pole: null },
  leadReview: silentLead,
  takeOver: () => ({ role: 'chair', pole: null }),
  coReview: () => ({ role: 'chair', pole: null }),
  conciliation: ({ positions }) => ({
    role: 'chair',
    pole:
      Object.keys(positions)
        .sort()
        .find((pole) => positions[pole]?.opposition === 'open') ?? null,
  }),
  jointDecision: (context) =>
    awaitsRuling(context) || hasLeft(context, context.panel?.pole ?? null)
      ? { role: 'secretary', pole: null }
      : {
          role: context.escalated ? 'deputyChair' : 'chair',
          pole: context.leadPole ?? context.panel?.pole ?? null,
        },
  panelNaming: () => ({ role: 'secretary', pole: null }),
  panelReview: () => ({ role: 'expert', pole: null }),
  conditionsPending: ({ conditions, escalated }) => {
    const answered = conditions.find(({ state }) => state === 'answered');
    const open = conditions.some(({ state }) => state === 'open');
    if (open || !answered) return { role: 'holder', pole: null };
    return { role: escalated ? 'deputyChair' : 'chair', pole: answered.pole };
  },
  labelled: ({ leadPole, panel }) => ({ role: 'caseOfficer', pole: leadPole ?? panel?.pole ?? null }),
  opinionGiven: () => ({ role: 'holder', pole: null }),
  postponed: () => ({ role: 'holder', pole: null }),
  refused: () => ({ role: 'holder', pole: null }),
  reexamination: ({ reexamination }) =>
    reexamination?.organ ? { role: 'member', pole: reexamination.pole } : { role: 'secretary', pole: null },
  inadmissible: (context) => ({ role: 'chair', pole: receiving(context) }),
  withdrawn: () => null,
  lapsed: () => null,
  deleted: () => null,
  closed: () => null,
};

/** §9.2: every state that is not final has an owner; a missed step passes it up (R42). */
export function requestOwner(aggregate: Aggregate): Owner | null {
  const request = requestOf(aggregate);
  const label = labelOf(aggregate)?.context;
  // R70: once there is a certificate, who is first on it; while it has no lead, whoever offers to be.
  if (request?.state === 'labelled' && label && isUnanswered(label)) return keeper;
  if (request?.state === 'labelled' && label)
    return label.vacancy
      ? { role: 'chair', pole: null }
      : { role: 'caseOfficer', pole: label.labelling[0] ?? lastLead(label) };
  if (request && standsStill(request.context)) return ownerOfStandstill(request.context);
  return request ? requestOwners[request.state](request.context) : null;
}

/** R62, R70: of a label that no pôle bears any more, who was first on its last certificate. */
const lastLead = ({ certificates }: LabelContext): PoleCode | null =>
  certificates.at(-1)?.labelling[0] ?? null;

const reviewOwners: Record<string, Role> = {
  invited: 'caseOfficer',
  'inReview.coiClearance': 'member',
  'inReview.expertise': 'expert',
  'inReview.committee.preparing': 'caseOfficer',
  'inReview.committee.voting': 'member',
  'inReview.committee.reconvened': 'caseOfficer',
  'inReview.opinionProposed': 'chair',
  opinionValidated: 'chair',
  declined: 'caseOfficer',
  recused: 'caseOfficer',
  silent: 'caseOfficer',
};

function ownerOfSuspended(context: LabelContext): Owner {
  const { suspension } = context;
  if (!isOfChange(context)) return { role: 'chair', pole: suspension?.pole ?? null };
  if (openChange(context)?.state === 'unmet') return { role: 'holder', pole: null };
  return { role: organsAwaited(context).length > 0 ? 'member' : 'secretary', pole: null };
}

const labelOwners: Record<string, (context: LabelContext) => Owner> = {
  // R40: where each pôle votes, the lead may be none of those it bears; the first of them transmits it.
  active: (context) =>
    isUnanswered(context) ? keeper : { role: 'caseOfficer', pole: context.labelling[0] ?? null },
  transmitted: () => ({ role: 'holder', pole: null }),
  funded: () => ({ role: 'holder', pole: null }),
  notFunded: () => ({ role: 'holder', pole: null }),
  // R62: suspended by a change, it waits for the organs of its pôles, for steering in their place, or for its holder to mend it.
  suspended: (context) => ownerOfSuspended(context),
};

/** Who the life of a label waits for; null where it has ended, or has not begun. */
export function labelOwner(aggregate: Aggregate): Owner | null {
  const label = labelOf(aggregate);
  // R70: without a lead it waits for whoever offers to be.
  if (label?.context.vacancy && labelOwners[label.state]) return { role: 'chair', pole: null };
  return (label && labelOwners[label.state]?.(label.context)) ?? null;
}

/** R62: who a proposal to hand the dossier on waits for; null once it is over. */
export function handoverOwner(aggregate: Aggregate, key: string): Owner | null {
  const { state, context } = handoverOf(aggregate, key) ?? {};
  if (context?.judged && state === 'awaitingVersion')
    return labelOf(aggregate) ? labelOwner(aggregate) : requestOwner(aggregate);
  if (state === 'proposed') return { role: 'incomingHolder', pole: null };
  return state === 'contestable' || state === 'awaitingVersion' ? { role: 'holder', pole: null } : null;
}

/** Who a pôle's own step waits for; null once the review is closed or when the pôle has none. */
export function reviewOwner(aggregate: Aggregate, pole: PoleCode): Owner | null {
  const review = reviewOf(aggregate, pole);
  const role = review && reviewOwners[review.state];
  if (!review || !role) return null;
  return { role: escalatedRole(role, review.context), pole };
}

function escalatedRole(role: Role, { escalated }: PoleReviewContext): Role {
  if (!escalated) return role;
  return role === 'chair' ? 'deputyChair' : 'director';
}

/** R42: the officer leads the review; past its step, the deputy chair, then the director, then the presidency. */
function silentLead({ escalated, passed, leadPole }: Context): Owner {
  if (!escalated) return { role: 'caseOfficer', pole: leadPole };
  if (passed.includes('leadPresident')) return { role: 'steeringDelegate', pole: leadPole };
  return { role: passed.includes('leadDirector') ? 'director' : 'deputyChair', pole: leadPole };
}

function officerOrDirector({ escalated }: Context, pole: PoleCode | null): Owner {
  return { role: escalated ? 'director' : 'caseOfficer', pole };
}

/** §9.2: it waits for whoever may say that it goes on: steering too, where no pôle is left that does (R63, R64). */
function ownerOfStandstill(context: Context): Owner {
  const { leadPole, panel, submission, positions, standstills } = context;
  const steering = standstills.some(({ to, bySteering }) => to === null && bySteering);
  const pole = leadPole ?? panel?.pole ?? submission?.receivingPole ?? null;
  const aside = pole !== panel?.pole && positions[pole ?? '']?.position === 'recused';
  return steering || pole === null || aside || hasLeft(context, pole)
    ? { role: 'secretary', pole: null }
    : { role: 'chair', pole };
}

function receiving({ submission }: Context): PoleCode | null {
  return submission?.receivingPole ?? null;
}
