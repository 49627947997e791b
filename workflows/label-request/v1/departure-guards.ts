import { departureStep } from './departure-steps.js';
import { leadIsHeld } from './departures.js';
import { requestReasons } from './rules.js';
import type { LabelRequestCommand, LabelRequestContext } from './vocabulary.js';

type Guard = (asked: { context: LabelRequestContext; event: LabelRequestCommand }) => boolean;

const isAllowed: Guard = ({ context, event }) => requestReasons(event, context).length === 0;

/** R64, R23: the lead is named anew. */
export const leadLeaves: Guard = (asked) =>
  asked.event.type === 'recordDeparture' && asked.event.pole === asked.context.leadPole && isAllowed(asked);

export const leadIsTaken: Guard = (asked) => leadIsHeld(asked.context) && isAllowed(asked);

/** Its successor does not consent: R22 and R23 name it. */
export const leadIsFreed: Guard = (asked) =>
  leadIsHeld(asked.context) &&
  isAllowed(asked) &&
  !leadIsHeld({ ...asked.context, ...departureStep(asked.context, asked.event).change });
