import type { PoleCode } from '../../vocabulary.js';
import { opens } from './lead.js';
import { rulesOf } from './pinned.js';
import { deliberating } from './referral.js';
import type { LabelRequestContext } from './vocabulary.js';

type Context = LabelRequestContext;

/** What the lead has said asks the others (R36, R40). */
export const leadHasAgreed = (context: Context): boolean => {
  const given = context.positions[context.leadPole ?? '']?.position;
  return given !== undefined && opens(given, rulesOf(context).decisionModel) === 'coReview';
};

/** R36: it has spoken, and asks nobody to join it. */
export const leadRefuses = (context: Context): boolean =>
  context.positions[context.leadPole ?? ''] !== undefined && !leadHasAgreed(context);

/** The pôles whose word is awaited. */
export function unsettled(context: Context): PoleCode[] {
  const { invited, positions } = context;
  const asked = [...new Set([...invited, deliberating(context) ?? invited].flat())];
  return asked.filter((pole) => positions[pole] === undefined);
}
