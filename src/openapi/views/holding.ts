import { absences, organisations } from '../../../workflows/index.js';
import { state } from './parts.js';
import { instant, list, named, oneOf, orNull, record, text, yesNo } from '../json-schema.js';

const organisation = oneOf([...organisations]);

/** R62: who holds the dossier; what is proposed, to those it is between and to whoever may propose in the holder’s place. */
export const holding = record({
  holder: orNull(text),
  since: orNull(instant),
  before: list(record({ name: text, until: instant })),
  proposal: orNull(
    record({
      state: oneOf(['contestable', 'proposed', 'awaitingVersion']),
      organisation,
      absence: orNull(oneOf([...absences])),
      reasons: orNull(text),
      until: orNull(instant),
    }),
  ),
});

/** A dossier proposed to the reader, before they hold it: what it is, and what they would take on. */
export const offerView = named(
  'OfferView',
  record({
    reference: text,
    acronym: text,
    organisation: text,
    call: text,
    state,
    changes: organisation,
    answered: yesNo,
    until: orNull(instant),
    duties: list(oneOf(['draft', 'open', 'label', 'letters', 'aside'])),
  }),
);
