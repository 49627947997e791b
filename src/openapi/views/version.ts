import { changeGrounds } from '../../../workflows/index.js';
import { instant, list, oneOf, orNull, record, text, whole, yesNo } from '../json-schema.js';

/** R60: to whoever reads the dossier; none while there is but the one that was submitted. */
export const handedVersion = record({
  version: whole,
  state: oneOf([
    ...['inForce', 'earlier', 'awaiting', 'refused', 'replaced', 'overtaken'],
    ...['reviewing', 'unmet', 'notKept', 'outlived'],
  ]),
  at: instant,
  settledAt: orNull(instant),
  kind: orNull(oneOf(['minor', 'major'])),
  grounds: list(oneOf([...changeGrounds])),
  failing: list(text),
  changes: orNull(text),
  reasons: orNull(text),
  answers: list(record({ pole: text, keeps: yesNo, decision: orNull(text) })),
});
