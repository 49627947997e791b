import {
  reviewKey,
  reviewOf,
  versionAt,
  type PoleCode,
  type PoleReviewContext,
  type Recommendation,
} from '../../../workflows/index.js';
import type { Details, SentForm } from '../details.js';
import { meanOf, type Criterion, type Scores } from '../grid.js';
import { isExpertOf } from '../expert-needs.js';
import { draftersOf } from './experts.js';
import type { Reading } from './reader.js';

/** An expert's reading as sent, for the people of the pôle that asked for it (§3.3). */
export interface ReadingView {
  name: string;
  you: boolean;
  scores: Scores;
  comments: Record<Criterion, string>;
  recommendation: Recommendation | null;
  /** R76: a draft of who has left is shown, and counts for nothing */
  counted: boolean;
  /** the weighted mean, 0 to 5, to one decimal; null of what does not count */
  mean: number | null;
  /** the version of the dossier it was sent on (R60), and whether another is under review since */
  version: number;
  older: boolean;
}

/** The forms whose content the details of this reader hold. */
export function sentForms(reading: Reading): SentForm[] {
  return reading.standing.reviewing.flatMap((pole) => sentIn(reading, pole).map(({ form }) => form));
}

/** The readings sent to a pôle, in the order they were asked. */
export function readingsOf(reading: Reading, pole: PoleCode, details: Details): ReadingView[] {
  return [...countedIn(reading, pole, details), ...draftsIn(reading, pole, details)];
}

/** R76 */
export const draftsSeen = (reading: Reading): string[] =>
  reading.standing.reviewing.flatMap((pole) => {
    const review = reviewOf(reading.aggregate, pole);
    return review ? draftersOf(reading, review.context).map((person) => `${pole}/${person}`) : [];
  });

function draftsIn(reading: Reading, pole: PoleCode, { names, drafts = {} }: Details): ReadingView[] {
  const review = reviewOf(reading.aggregate, pole);
  const people = review ? draftersOf(reading, review.context) : [];
  const version = reading.context.submission?.file.version ?? 1;
  return people.flatMap((person) => {
    const draft = drafts[`${pole}/${person}`];
    const unsaid = { you: false, recommendation: null, counted: false, mean: null, version, older: false };
    return draft ? [{ name: names[person] ?? '', ...draft, ...unsaid }] : [];
  });
}

function countedIn(reading: Reading, pole: PoleCode, details: Details): ReadingView[] {
  const { names, readings } = details;
  const now = reading.context.submission?.file.version ?? 1;
  return sentIn(reading, pole).flatMap(({ person, form, recommendation }) => {
    const sent = readings[form.id];
    if (!sent) return [];
    const mean = meanOf(sent.scores);
    const version = versionOf(reading, sentAt(details, pole, person));
    return [
      {
        name: names[person] ?? '',
        you: person === reading.standing.person,
        ...sent,
        recommendation,
        counted: true,
        mean: mean === null ? null : Math.round(mean * 10) / 10,
        ...{ version, older: version < now },
      },
    ];
  });
}

/** When it was sent is in the trail of its pôle. */
const sentAt = ({ trail }: Details, pole: PoleCode, person: string): string | undefined =>
  trail.findLast(
    ({ key, command, actor }) => key === reviewKey(pole) && command === 'submitReview' && actor.id === person,
  )?.at;

const versionOf = ({ context, at }: Reading, sent: string | undefined): number =>
  versionAt(context, sent ?? at);

/** Still to write theirs, or who was let go and may be asked anew before the readings are over (R76). */
const isToWrite = (
  world: Reading['world'],
  { state, context }: { state: string; context: PoleReviewContext },
  { person, form, left }: PoleReviewContext['experts'][number],
): boolean =>
  form === null &&
  isExpertOf(world, context.pole, person) &&
  (!left || (left.how === 'released' && state === 'inReview.expertise'));

/**
 * Those of the pôle's own people who have declared no interest; an expert reads the others' once theirs is in, so that
 * each is written alone. A recused expert's reading counts no more, and is read no more (R63b).
 */
function sentIn({ aggregate, level, standing, world }: Reading, pole: PoleCode) {
  const review = reviewOf(aggregate, pole);
  if (!review || level !== 'full' || standing.isHolder || !standing.reviewing.includes(pole)) return [];
  const { experts, declarations } = review.context;
  if (experts.some((one) => one.person === standing.person && isToWrite(world, review, one))) return [];
  return experts.flatMap(({ person, form, recommendation }) =>
    form && declarations[person] !== false ? [{ person, form, recommendation }] : [],
  );
}
