import type { LectureView } from '../../../src/labelling/view/lecture.js';
import type { Catalogue } from '../../i18n/fr.js';

type Form = LectureView['form'];
type Criterion = LectureView['missing'][number];

/** What was saved, and over it what was posted when the page comes back with it. */
export interface Posted {
  form: Form;
  typed?: Readonly<Record<string, string>> | undefined;
}

/** One criterion as it stands; `mark` from 0 to 5, null while none is given. */
export interface GridEntry {
  key: Criterion;
  name: string;
  anchors: { score: number; text: string }[];
  mark: number | null;
  comment: string;
}

/** The criteria in the order of the grid, which the catalogue keeps. */
export function gridEntries({ reviewForm }: Catalogue, posted: Posted): GridEntry[] {
  const keys = Object.keys(reviewForm.criteria) as Criterion[];
  return keys.map((key) => {
    const { name, a1, a3, a5 } = reviewForm.criteria[key];
    const anchors = [
      { score: 1, text: a1 },
      { score: 3, text: a3 },
      { score: 5, text: a5 },
    ];
    return { key, name, anchors, mark: markOf(posted, key), comment: commentOf(posted, key) };
  });
}

/** A posted form names every criterion that was marked, and no other: an absent one is not marked. */
export function markOf({ form, typed }: Posted, key: Criterion): number | null {
  if (!typed) return form.scores[key];
  const text = typed[`score_${key}`] ?? '';
  return /^[0-5]$/u.test(text) ? Number(text) : null;
}

const commentOf = ({ form, typed }: Posted, key: Criterion): string =>
  typed ? (typed[`comment_${key}`] ?? '') : form.comments[key];

export const recommendationOf = ({ form, typed }: Posted): string | undefined =>
  typed ? typed['recommendation'] : (form.recommendation ?? undefined);
