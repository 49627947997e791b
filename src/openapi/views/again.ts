import { instant, list, oneOf, orNull, record, text, whole } from '../json-schema.js';
import { pole, state } from './parts.js';

/** R69: the request that is presented again, or presents this one again, as its own walls let the reader know of it. */
const otherRequest = record({ reference: text, state });

/** R69: to the pôle that had asked it, to the lead and to the holder who answers; empty for everybody else. */
const sheetLine = record({
  id: text,
  pole,
  kind: oneOf(['reasons', 'reservation']),
  asked: text,
  answer: orNull(text),
});

/** R74: a letter of the lead, which is no label. */
const support = record({
  pole,
  poleName: text,
  at: instant,
  reasons: orNull(text),
  ended: orNull(record({ at: orNull(instant), reasons: orNull(text) })),
});

export const again = {
  resubmission: orNull(
    record({
      attempt: whole,
      light: orNull(oneOf(['offered', 'taken', 'ended'])),
      earlier: orNull(otherRequest),
      sheet: list(sheetLine),
    }),
  ),
  presentedBy: orNull(otherRequest),
  support: orNull(support),
};
