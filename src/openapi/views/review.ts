import { ballots, opinions, presences } from '../../../workflows/index.js';
import { instant, list, map, oneOf, orNull, record, text, uuid, whole, yesNo } from '../json-schema.js';
import { pole, role } from './parts.js';

const member = record({
  seat: uuid,
  name: text,
  kind: oneOf(['voting', 'alternate', 'advisory', 'designated']),
  chair: yesNo,
  interests: oneOf(['clear', 'recused', 'undeclared']),
  ballot: orNull(oneOf(ballots)),
  ballotReasons: orNull(text),
  late: yesNo,
  hasVoted: yesNo,
  sealed: yesNo,
  you: yesNo,
});

/** What ties somebody to a partner of the project (R63). */
export const finding = record({ by: oneOf(['employer', 'declared', 'mail']), organisation: text });

export const tally = record({
  eligible: whole,
  present: whole,
  quorum: whole,
  quorumMet: yesNo,
  for: whole,
  withReservations: whole,
  against: whole,
  complement: whole,
  abstain: whole,
  castingVote: orNull(oneOf(['for', 'against'])),
  opinion: orNull(oneOf(opinions)),
});

/** An expert's reading as sent; marks and comments by the keys of the grid. */
const reading = record({
  name: text,
  you: yesNo,
  scores: map({ type: ['integer', 'null'], minimum: 0, maximum: 5 }),
  comments: map(text),
  recommendation: orNull(oneOf(['priority', 'ifPossible', 'notRetained'])),
  counted: yesNo,
  mean: { type: ['number', 'null'], minimum: 0, maximum: 5 },
  version: whole,
  older: yesNo,
});

const minutes = record({
  at: instant,
  account: orNull(text),
  aside: list(text),
  quorumMet: orNull(yesNo),
  opinion: orNull(oneOf(opinions)),
  tally: orNull(tally),
  approved: orNull(record({ at: instant, by: oneOf(['signature', 'silence']), name: orNull(text) })),
  hash: orNull(text),
});

/** A pôle's inner debate, for its own people (R84). */
export const review = record({
  pole,
  name: text,
  state: text,
  role: oneOf(['lead', 'invited']),
  version: whole,
  owner: orNull(record({ role, pole: orNull(pole) })),
  clearance: record({ clear: whole, voters: whole, needed: whole }),
  members: list(member),
  experts: list(
    record({
      name: text,
      submitted: yesNo,
      you: yesNo,
      recused: yesNo,
      left: orNull(oneOf(['withdrew', 'released', 'ended'])),
      leftReasons: orNull(text),
    }),
  ),
  readersWanted: yesNo,
  needs: list(record({ domain: text, fr: text, en: text, at: instant, detail: orNull(text) })),
  readings: list(reading),
  expectedReviews: whole,
  conclusionReasons: orNull(text),
  statements: list(record({ name: text, clear: yesNo, detail: text })),
  suspicions: list(
    record({
      name: text,
      findings: list(finding),
      dismissed: yesNo,
      confirmed: yesNo,
      reasons: orNull(text),
    }),
  ),
  ownTies: list(record({ by: oneOf(['partner', 'funder', 'employer']), organisation: text })),
  sessions: list(
    record({
      number: whole,
      startsAt: instant,
      duration: whole,
      place: orNull(text),
      state: oneOf(['ahead', 'held', 'cancelled']),
      called: list(text),
      you: yesNo,
      attendance: list(record({ seat: uuid, name: text, presence: oneOf(presences), bearer: orNull(text) })),
      minutes: orNull(minutes),
    }),
  ),
  vote: orNull(
    record({
      mode: oneOf(['session', 'remote']),
      secondCall: yesNo,
      cast: whole,
      electorate: whole,
      quorum: orNull(whole),
      reasonsRequired: list(oneOf(ballots)),
      seal: orNull(oneOf(['sealed', 'opened', 'destroyed'])),
    }),
  ),
  tally: orNull(tally),
  foresight: orNull(record({ opinions: list(orNull(oneOf(opinions))), pivotal: list(text) })),
  opinion: orNull(oneOf(opinions)),
  late: yesNo,
  reasons: orNull(text),
  reservations: list(text),
  leadOpinionShared: yesNo,
  unseen: whole,
});
