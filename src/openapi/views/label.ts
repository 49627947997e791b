import { certificateFields, fundingResults, suspensionGrounds, verdicts } from '../../../workflows/index.js';
import { instant, list, oneOf, orNull, record, text, whole, yesNo } from '../json-schema.js';
import { pole, role } from './parts.js';

/** R70: the last suspension; why, to whoever reads the dossier. */
const suspension = record({
  pole,
  at: instant,
  endedAt: orNull(instant),
  ground: orNull(oneOf([...suspensionGrounds, 'declaredChange'])),
  byChange: yesNo,
  reasons: orNull(text),
  endReasons: orNull(text),
});

/** R70: between the holder and the pôle until it is carried. */
const withdrawal = record({
  pole,
  noticedAt: orNull(instant),
  answerBy: orNull(instant),
  ground: orNull(oneOf(suspensionGrounds)),
  reasons: orNull(text),
  answer: orNull(text),
  put: yesNo,
  bySteering: yesNo,
  endedAt: orNull(instant),
  how: orNull(oneOf([...verdicts, 'dropped', 'left', 'moot'])),
  decision: orNull(text),
  endReasons: orNull(text),
});

/** R67: a version of the certificate; what was put right, to whoever reads the dossier. */
const certificate = record({
  number: whole,
  at: instant,
  revokedAt: orNull(instant),
  pole,
  labelling: list(pole),
  what: oneOf(['issued', 'rectified', 'coLabelled', 'withdrawn', 'ledAnew', 'changed']),
  field: orNull(oneOf(certificateFields)),
  before: orNull(text),
  corrected: orNull(text),
  reasons: orNull(text),
});

/** R72 */
const funding = record({
  result: oneOf(fundingResults),
  resultsOn: text,
  startsOn: orNull(text),
  endsOn: orNull(text),
  benefitLost: yesNo,
});

/** R73: to whoever reads the dossier. */
const followUp = record({
  late: yesNo,
  next: orNull(record({ awaited: oneOf(['finalisation', 'yearlyForm', 'finalReport']), at: instant })),
  forms: list(
    record({
      ...{ year: whole, at: instant, jobs: whole, patents: whole, partners: whole },
      progress: orNull(text),
    }),
  ),
  report: orNull(text),
});

/** The life of a label once it is granted. */
export const label = record({
  state: text,
  version: whole,
  owner: orNull(record({ role, pole: orNull(pole) })),
  issuedAt: instant,
  labelling: list(pole),
  unanswered: yesNo,
  without: list(record({ pole, pieces: whole })),
  certificates: list(certificate),
  suspension: orNull(suspension),
  withdrawals: list(withdrawal),
  vacancy: orNull(record({ former: pole, until: instant })),
  funding: orNull(funding),
  followUp: orNull(followUp),
});
