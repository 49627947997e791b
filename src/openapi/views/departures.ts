import { departureEvents } from '../../../workflows/index.js';
import { instant, oneOf, orNull, record, text } from '../json-schema.js';
import { pole } from './parts.js';

/** R64: to whoever knows of the request. */
export const departure = record({
  pole,
  name: text,
  event: oneOf([...departureEvents]),
  decision: text,
  at: instant,
  successor: orNull(text),
  state: oneOf(['awaiting', 'succeeded', 'ended']),
  until: orNull(instant),
});

/** R42: its reasons to the pôles that review and to steering. */
export const reassignment = record({
  pole: text,
  former: text,
  decision: text,
  at: instant,
  reasons: orNull(text),
});
