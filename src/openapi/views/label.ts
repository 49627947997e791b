import { suspensionGrounds } from '../../../workflows/index.js';
import { instant, list, oneOf, orNull, record, text } from '../json-schema.js';
import { pole, role } from './parts.js';

/** R70: the last suspension; why, to whoever reads the dossier. */
const suspension = record({
  pole,
  at: instant,
  endedAt: orNull(instant),
  ground: orNull(oneOf(suspensionGrounds)),
  reasons: orNull(text),
  endReasons: orNull(text),
});

/** The life of a label once it is granted. */
export const label = record({
  state: text,
  owner: orNull(record({ role, pole: orNull(pole) })),
  issuedAt: instant,
  labelling: list(pole),
  suspension: orNull(suspension),
});
