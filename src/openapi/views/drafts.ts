import {
  instant,
  list,
  named,
  oneOf,
  orNull,
  record,
  ref,
  sha256,
  text,
  uuid,
  whole,
  yesNo,
  type JsonSchema,
} from '../json-schema.js';
import { annex, award, due, pole } from './parts.js';

/** The draft of a dossier, for its holder. */
export const draftView = named(
  'DraftView',
  record({
    reference: text,
    version: whole,
    status: oneOf(['draft', 'sealed']),
    content: ref('DossierContent'),
    annexes: list(annex),
  }),
);

/** A piece as stored. */
export const storedPiece = named('StoredPiece', record({ sha256 }));

/** What a save of a review form leaves: `submitReview` names its id and its hash. */
export const savedForm = named('SavedReviewForm', record({ id: uuid, revision: whole, hash: sha256 }));

/** An expert's own form beside the dossier; `criteria` are the keys of the grid. */
export const lectureView = (criteria: readonly string[]): JsonSchema => {
  const each = (schema: JsonSchema) => record(Object.fromEntries(criteria.map((key) => [key, schema])));
  const form = record({
    id: orNull(uuid),
    revision: whole,
    hash: orNull(sha256),
    savedAt: orNull(instant),
    savedOn: orNull(whole),
    scores: each({ type: ['integer', 'null'], minimum: 0, maximum: 5 }),
    comments: each(text),
    recommendation: orNull(oneOf(['priority', 'ifPossible', 'notRetained'])),
  });
  return named(
    'ReviewFormView',
    record({
      reference: text,
      acronym: text,
      awards: award,
      version: whole,
      pole,
      poleName: text,
      due,
      content: ref('DossierContent'),
      annexes: list(annex),
      annexesUnseen: whole,
      form,
      submitted: yesNo,
      missing: list(oneOf(criteria)),
    }),
  );
};
