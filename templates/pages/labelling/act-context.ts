import type { CommandName } from '../../../src/labelling/command-names.js';
import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import type { ReviewView } from '../../../src/labelling/view/review.js';
import type { Catalogue } from '../../i18n/fr.js';
import { sentenceOf } from '../../i18n/reasons.js';
import type { Option } from '../parts/choice-fields.js';
import type { FieldError } from '../parts/form-parts.js';
import { actWords } from './acts-of.js';
import { actFactsOf } from './names.js';

/** A field of a form and what is wrong with it, as the platform judges it. */
export interface FieldFault {
  field: string;
  code: string;
}

/** One act on one request: what its page and its rehearsal both need. */
export interface ActContext {
  view: DossierView;
  command: CommandName;
  pole: string | null;
  seat: string | null;
  /** what the form gave, as it was typed */
  typed: Readonly<Record<string, string>>;
  /** the sentence to show at each field */
  errors: Readonly<Record<string, string>>;
  /** people or pôles to choose among, for the acts that name one */
  choices: readonly (Option & { en?: string })[];
  commandId?: string;
  version?: number;
  csrfToken?: string;
}

/** The sentences of the act for its project and its pôle. */
export function wordsOf(
  all: Catalogue,
  { view, command, pole, typed }: ActContext,
): ReturnType<typeof actWords> {
  const own = pole ?? view.you.poles[0] ?? view.lead?.pole ?? null;
  return actWords(all, command, actFactsOf(view, own, questionOf(typed)));
}

/** The number of the question an answer is for, as the page's address or the form has it. */
export const questionOf = (typed: ActContext['typed']): number | null => Number(typed['question']) || null;

/** The review the act belongs to; null for the request's own acts. */
export const reviewOf = ({ view, pole }: ActContext): ReviewView | null =>
  view.reviews.find((review) => review.pole === pole) ?? null;

/** Whether the reader may do the act now; an act the view does not list is shut. */
export const isOpen = ({ view, command, pole, seat }: ActContext): boolean =>
  view.acts.some(
    (act) =>
      act.command === command &&
      act.allowed &&
      (act.pole === null || act.pole === pole) &&
      (act.seat === null || act.seat === seat),
  );

/** How to put each field right: the lines of the summary, each leading to its field. */
export function faultLines(all: Catalogue, faults: readonly FieldFault[]): FieldError[] {
  const sentences: Record<string, string> = all.actForms.errors;
  const criteria: Record<string, { name: string }> = all.reviewForm.criteria;
  return faults.map(({ field, code }) => {
    const criterion = criteria[field.replace(/^(?:score|comment)_/u, '')];
    const message =
      sentences[field] ?? (Object.hasOwn(all.reasons, code) ? sentenceOf(all, { code }) : sentences['other']);
    return {
      field,
      message: criterion ? all.common.labelled(criterion.name, message ?? '') : (message ?? ''),
    };
  });
}

/** The same by field, for the controls. */
export const faultsByField = (lines: readonly FieldError[]): Record<string, string> =>
  Object.fromEntries(lines.map(({ field, message }) => [field, message]));
