import { settingsOf, type RuleValues } from '../../rule-set.js';
import type { LabelRequestContext, Submission } from './vocabulary.js';

export function submitted({ submission }: Pick<LabelRequestContext, 'submission'>): Submission {
  if (!submission) throw new Error('a request past its draft has a submission');
  return submission;
}

/** The rules the request pinned (R3). */
export const rulesOf = (context: LabelRequestContext): RuleValues =>
  settingsOf(submitted(context).rules.values);
