import { standstillGrounds } from '../../../workflows/index.js';
import { instant, list, oneOf, orNull, record, text } from '../json-schema.js';
import { pole } from './parts.js';

/** §9.2: its ground to the holder and to who reads the dossier, its reasons to the pôles that read it. */
export const standstill = record({
  from: instant,
  until: instant,
  to: orNull(instant),
  ground: orNull(oneOf([...standstillGrounds])),
  ended: orNull(oneOf(['byItself', 'resumed', 'withRequest'])),
  reasons: orNull(text),
  resumedFor: orNull(text),
});

/** An open date, and the one it has once the request goes on. */
export const laterDates = list(record({ deadline: text, pole: orNull(pole), from: instant, to: instant }));
