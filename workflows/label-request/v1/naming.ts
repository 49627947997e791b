import { barredIn, fallbackLead, invitedPoles, proposeLead } from './lead.js';
import { isFavourable } from './outcome.js';
import { submitted } from './pinned.js';
import { onLightTrack } from './resubmission.js';
import type { LabelRequestCommand, LabelRequestContext, LeadGround } from './vocabulary.js';
import type { PoleCode } from '../../vocabulary.js';

type Context = LabelRequestContext;
type Of<Type extends LabelRequestCommand['type']> = Extract<LabelRequestCommand, { type: Type }>;

/** R22-R24: at admission the certain lead, if any, and the invited pôles; a pôle that is a partner stands aside (R63e). */
export function invite(context: Context, command: Of<'admit'>): Partial<Context> {
  const { at } = command;
  const submission = submitted(context);
  const recused = { position: 'recused' as const, at, reservations: [], texts: {} };
  const aside = submission.partnerPoles.map((pole) => [pole, recused] as const);
  const positions = { ...context.positions, ...Object.fromEntries(aside) };
  const proposal = proposeLead(submission, barredIn({ positions }));
  return {
    positions,
    invited: invitedPoles(submission, proposal.certain ? proposal.pole : null),
    leadDoubt: proposal.certain ? null : proposal.doubt,
    ...onLightTrack(context, command),
  };
}

/** R60: a first lead is not asked anew while another leads; what it said of an older version counts no more. */
const isStale = ({ versions }: Context, { version = 1 }: { version?: number }): boolean =>
  versions.some((one) => one.kind === 'major' && one.state === 'taken' && one.version > version);

/** Another pôle leads (R23, R36, R42). A favourable opinion it has given stays; no other one does. */
export function lead(context: Context, pole: PoleCode, ground: LeadGround): Partial<Context> {
  const { [pole]: given, ...positions } = context.positions;
  const { [pole]: _late, ...lateOpinions } = context.lateOpinions;
  return {
    leadPole: pole,
    leadGround: ground,
    invited: context.invited.filter((other) => other !== pole),
    positions:
      given && isFavourable(given.position) && !isStale(context, given) ? context.positions : positions,
    lateOpinions,
  };
}

export const takeOver = (context: Context, pole: PoleCode): Partial<Context> => ({
  ...lead(context, pole, 'claimed'),
  formerLead: context.leadPole,
});

/** R36: whose opinion is recorded and not counted; one that is named again, its successor gone, leads like any other. */
export const hasLostLead = (
  { formerLead, leadPole }: Pick<Context, 'formerLead' | 'leadPole'>,
  pole: PoleCode,
) => pole === formerLead && pole !== leadPole;

/** R31, R63: the lead stands aside, and the place is given anew; its word counts no more. */
export function loseLead(context: Context): Partial<Context> {
  const proposal = proposeLead(submitted(context), barredIn(context));
  return { leadPole: null, leadGround: null, leadDoubt: proposal.certain ? null : proposal.doubt };
}

/** R22: the lead that is certain, if there is one. */
export function leadByProposal(context: Context): Partial<Context> {
  const proposal = proposeLead(submitted(context), barredIn(context));
  return proposal.certain ? lead(context, proposal.pole, proposal.ground) : {};
}

export function leadByFallback(context: Context): Partial<Context> {
  const found = fallback(context);
  return found ? lead(context, found.pole, found.ground) : {};
}

/** R23, after steering's silence; null when no pôle is left to lead (R63h). */
export function fallback(context: Context): { pole: PoleCode; ground: LeadGround } | null {
  return fallbackLead(submitted(context), barredIn(context));
}
