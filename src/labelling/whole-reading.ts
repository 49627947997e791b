import type { Pool } from 'pg';
import { invalid, stale, type Problem } from '../platform/problem.js';
import { criteria, type Criterion, type Scores } from './grid.js';

/** A review form about to be sent: whose, for which pôle, and what the sender believes was saved. */
export interface SentReading {
  dossierId: string;
  pole: string;
  expertId: string;
  formId: string;
  formHash: string;
  recommendation: string;
}

const savedSql = `SELECT scores, hash, recommendation FROM public.review_form
  WHERE dossier_id = $1 AND pole = $2 AND expert_id = $3 AND id = $4`;

/**
 * What keeps a saved form from being sent, whichever face asks: 422 when it is not the sender's own or marks are
 * missing, 412 when something else has been saved since. Undefined when it is whole.
 */
export async function readingFault(pool: Pool, sent: SentReading): Promise<Problem | undefined> {
  const values = [sent.dossierId, sent.pole, sent.expertId, sent.formId];
  const { rows } = await pool.query<{ scores: Scores; hash: string; recommendation: string | null }>(
    savedSql,
    values,
  );
  const [saved] = rows;
  if (!saved) return invalid([{ field: 'formId', code: 'unknownChoice' }]);
  if (saved.hash !== sent.formHash || saved.recommendation !== sent.recommendation) return stale();
  const unmarked = missingIn(saved.scores);
  return unmarked.length > 0
    ? invalid(unmarked.map((key) => ({ field: `score_${key}`, code: 'markMissing' })))
    : undefined;
}

/** Criteria still to mark, in the grid's order. */
export function missingIn(scores: Scores): Criterion[] {
  return criteria.filter(({ key }) => scores[key] === null).map(({ key }) => key);
}
