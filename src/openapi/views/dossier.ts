import { departure, reassignment } from './departures.js';
import { holding } from './holding.js';
import { laterDates, standstill } from './standstills.js';
import { decisionModels } from '../../../workflows/index.js';
import {
  instant,
  list,
  map,
  named,
  oneOf,
  orNull,
  record,
  ref,
  text,
  uuid,
  whole,
  yesNo,
} from '../json-schema.js';
import { again } from './again.js';
import { label } from './label.js';
import { act, annex, award, owner, pole, role, seat, state } from './parts.js';
import { deliberation, reexamination } from './deliberation.js';
import { finding, review } from './review.js';
import { handedVersion } from './version.js';

const mark = oneOf(['done', 'current', 'possible']);

const line = record({
  stations: list(record({ key: state, state: mark, at: orNull(instant) })),
  branches: list(record({ key: state, from: state, to: orNull(state), state: mark })),
});

const result = oneOf([
  'concerted', 'leadAlone', 'withDissent', 'postponed', 'refused', 'lapsed', 'conciliation',
]); // prettier-ignore

const outcome = record({
  result,
  model: oneOf([...decisionModels, 'outsidePanel']),
  labelling: list(pole),
  dissenting: list(pole),
  upheld: yesNo,
  recommendations: list(record({ pole, text })),
  reasons: list(record({ pole, text })),
});

const condition = record({
  id: text,
  pole,
  text,
  due: instant,
  state: oneOf(['announced', 'open', 'answered', 'lifted', 'upheld']),
  answer: orNull(text),
  answeredAt: orNull(instant),
  reasons: orNull(text),
});

/** R63c: to the holder and to whoever answers; empty for everybody else. */
const exclusion = record({
  id: text,
  pole,
  whom: oneOf(['person', 'chair', 'pole']),
  name: orNull(text),
  reasons: orNull(text),
  state: oneOf(['waiting', 'open', 'granted', 'refused']),
  askedAt: instant,
  due: orNull(instant),
  answeredAt: orNull(instant),
  answer: orNull(text),
  person: orNull(text),
  yours: yesNo,
});

const journalLine = record({
  at: instant,
  fact: text,
  pole: orNull(text),
  params: map(text),
  by: orNull(record({ name: orNull(text), role: orNull(role), pole: orNull(text), delegated: yesNo })),
  hash: { type: 'string', pattern: '^[0-9a-f]{64}$' },
});

/** R66: one download, to the holder and to the case officer of the lead; `name` of the reader’s own pôle alone. */
const annexReading = record({
  annex: uuid,
  piece: text,
  version: whole,
  at: instant,
  pole: orNull(pole),
  name: orNull(text),
});

/** The request of the other step (R51), as its own walls let the reader see it. */
const step = record({
  reference: text,
  state,
  awards: award,
  outcome: orNull(outcome),
  seats: list(seat),
});

/** A request as one reader may see it: what the page shows, and nothing else. */
export const dossierView = named(
  'DossierView',
  record({
    id: uuid,
    reference: { type: 'string', pattern: '^LAB-\\d{4}-\\d{4,}$' },
    acronym: text,
    title: text,
    partners: list(text),
    found: orNull(record({ seen: text, findings: list(finding) })),
    illustration: yesNo,
    level: oneOf(['full', 'gate', 'minimal']),
    poles: list(record({ pole, short: text })),
    you: record({ isHolder: yesNo, poles: list(pole), interests: oneOf(['clear', 'recused', 'undeclared']) }),
    version: whole,
    state,
    since: instant,
    at: instant,
    asOf: orNull(instant),
    owner,
    call: record({ name: text, closesAt: instant, awards: award }),
    lead: orNull(record({ pole, name: text, ground: orNull(text) })),
    leadDoubt: orNull(text),
    cause: orNull(text),
    path: list(record({ state, at: instant })),
    line,
    seats: list(seat),
    outcome: orNull(outcome),
    panel: orNull(
      record({ pole, decision: text, experts: whole, given: whole, you: yesNo, named: list(text) }),
    ),
    referral: orNull(text),
    reexamination: orNull(reexamination),
    reexaminationUntil: orNull(instant),
    deliberations: list(deliberation),
    conditions: list(condition),
    exclusions: list(exclusion),
    versions: list(handedVersion),
    versionToCome: orNull(oneOf(['begun', 'mayBegin'])),
    holding,
    departures: list(departure),
    reassigned: orNull(reassignment),
    standstills: list(standstill),
    shownVersion: orNull(whole),
    continues: orNull(step),
    continuedBy: orNull(step),
    ...again,
    foresight: orNull(
      record({ model: oneOf([...decisionModels]), results: list(result), pivotal: list(pole) }),
    ),
    label: orNull(text),
    labelLife: orNull(label),
    holderLate: yesNo,
    acts: list(act),
    reviews: list(review),
    shares: list(
      record({ pole, name: text, seat: whole, share: { type: 'number', minimum: 0, maximum: 1 } }),
    ),
    deadlines: list(record({ deadline: text, at: instant, pole: orNull(pole) })),
    completionItems: orNull(text),
    inadmissibleReasons: orNull(text),
    readmissionReasons: orNull(text),
    content: orNull(ref('DossierContent')),
    annexes: list(annex),
    annexesUnseen: whole,
    annexReadings: list(annexReading),
    journal: list(journalLine),
  }),
);

/** What an act would do; nothing was written. */
export const rehearsalView = named(
  'RehearsalView',
  record({
    at: instant,
    facts: list(text),
    opensBallots: yesNo,
    newState: orNull(state),
    letters: list(
      record({
        role: orNull(text),
        pole: orNull(pole),
        template: text,
        recipient: record({ kind: text, id: orNull(text) }),
      }),
    ),
    lettersLeave: orNull(instant),
    deadlines: list(record({ key: text, dueAt: instant })),
    later: laterDates,
  }),
);

/** What an act answers: the fresh view, or when rehearsed what it would do. */
export const actAnswer = { anyOf: [dossierView, rehearsalView] };
