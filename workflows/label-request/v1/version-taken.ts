import { inheritedAnew } from './departure-changes.js';
import { leadHasAgreed, unsettled } from './changes.js';
import { barredIn, invitedPoles, proposeLead, receiverOf, recusedIn } from './lead.js';
import { hasLeft } from './departures.js';
import { hasLostLead } from './naming.js';
import { submitted } from './pinned.js';
import { deliberating } from './referral.js';
import { isReopened } from './step-ends.js';
import type { VersionPins } from './version.js';
import { isAdmitted } from './versions.js';
import type { LabelRequestContext } from './vocabulary.js';
import type { Instant, PoleCode } from '../../vocabulary.js';

type Context = LabelRequestContext;

/** What a version that is taken makes of the request, and whom it brings in or sets aside. */
export interface Taken {
  change: Partial<Context>;
  invited: PoleCode[];
  /** pôles with a review that it makes partners: their review stands aside (R63e) */
  aside: PoleCode[];
  /** pôles without a review that it makes partners */
  partners: PoleCode[];
}

/** R36: what a pôle has done for good; everything else was said of what has changed. */
const forGood = ['recused', 'declined', 'terminated'];
/** R63e: a partner stands aside also where it had declined: the reason is another, and binds it. */
const isAside = ['recused', 'terminated'];

/**
 * R60: the version is pinned in the place of the one before; rules, call, members and calendars stay (R3), and so does a lead
 * whose share has fallen (R65). A major one reopens what was said, whoever said it but a former lead (R36).
 */
export function taken(context: Context, pins: VersionPins, major: boolean, at: Instant): Taken {
  const { submission: before } = context;
  const submission = inheritedAnew(context, { ...submitted({ submission: before }), ...pins });
  const plain = { submission: { ...submission, receivingPole: receiverOf(submission, isPartnerOf(pins)) } };
  if (!isAdmitted(context)) return { change: plain, invited: [], aside: [], partners: [] };
  const { aside, partners } = newPartners(context, pins.partnerPoles);
  const recused = { position: 'recused' as const, at, reservations: [], texts: {} };
  const positions = {
    ...(major ? standing(context, at) : context.positions),
    ...Object.fromEntries(
      [...aside, ...partners].map((pole) => [pole, { ...recused, version: pins.file.version }]),
    ),
  };
  const receivingPole = receiverOf(
    submission,
    (pole) => isPartnerOf(pins)(pole) || recusedIn({ positions })(pole),
  );
  const next = { ...context, positions, submission: { ...submission, receivingPole } };
  const invited = mayInvite(context, major) ? newlyInvited(next) : [];
  return {
    change: {
      submission: next.submission,
      positions,
      invited: [...context.invited, ...invited].sort(),
      ...(context.leadPole === null && doubtOf(next)),
      ...(major && begunAnew(context)),
    },
    ...{ invited, aside, partners },
  };
}

const isPartnerOf =
  ({ partnerPoles }: VersionPins) =>
  (pole: PoleCode) =>
    partnerPoles.includes(pole);

/** R36: the opinion of a former lead is recorded and not counted; it stays as it was recorded. */
function standing(context: Context, at: Instant): Context['positions'] {
  // R64: whoever has left is not there to judge it anew.
  const gone = Object.keys(context.positions)
    .filter((pole) => hasLeft(context, pole) && !hasLostLead(context, pole))
    .map((pole) => [pole, { position: 'terminated' as const, at, reservations: [], texts: {} }] as const);
  const kept = Object.entries(context.positions).filter(
    ([pole, { position }]) => hasLostLead(context, pole) || forGood.includes(position),
  );
  return Object.fromEntries([...kept, ...gone]);
}

/** The round that was under way is over: its window, its referral, its result and its conditions with it. */
const begunAnew = ({ panel }: Context): Partial<Context> => ({
  ...{ lateOpinions: {}, reopened: null, referral: null, outcome: null, conditions: [] },
  panel: panel && { ...panel, opinions: {} },
});

function newPartners(context: Context, partnerPoles: PoleCode[]): Pick<Taken, 'aside' | 'partners'> {
  const { invited, leadPole, formerLead, positions } = context;
  const fresh = partnerPoles.filter(
    (pole) => !isAside.includes(positions[pole]?.position ?? '') && !hasLeft(context, pole),
  );
  const reviews = (pole: PoleCode) => [...invited, leadPole, formerLead].includes(pole);
  return { aside: fresh.filter(reviews), partners: fresh.filter((pole) => !reviews(pole)) };
}

/** R24: nobody is asked any more of whom nothing can be heard: the others have all spoken, and the change is minor. */
const mayInvite = (context: Context, major: boolean): boolean =>
  major || (context.outcome === null && !allHaveSpoken(context));

/** R44, R67: the one that is asked anew has spoken, or was silent, as all had when the result was computed. */
function allHaveSpoken(context: Context): boolean {
  const { reopened, referral } = context;
  const again = deliberating(context);
  const former = referral?.ruling?.deliberation?.former;
  const spoken =
    again && former ? { ...context, positions: { [again]: former, ...context.positions } } : context;
  const silent = isReopened(context) ? reopened?.pole : undefined;
  return leadHasAgreed(spoken) && unsettled(spoken).every((pole) => pole === silent);
}

/** R22: nor is the pôle that leads by this very version. */
function newlyInvited(context: Context): PoleCode[] {
  const { leadPole, formerLead, invited, positions } = context;
  const given = submitted(context);
  const proposal = proposeLead(given, barredIn(context));
  return invitedPoles(given, leadPole ?? (proposal.certain ? proposal.pole : null)).filter(
    (pole) => !invited.includes(pole) && pole !== formerLead && positions[pole] === undefined,
  );
}

function doubtOf(context: Context): Pick<Context, 'leadDoubt'> {
  const proposal = proposeLead(submitted(context), barredIn(context));
  return { leadDoubt: proposal.certain ? null : proposal.doubt };
}
