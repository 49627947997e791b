import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { allDeadlines, reviewKey, reviewOf, versionAt } from '../../workflows/index.js';
import { Dossiers } from '../dossiers/index.js';
import { conflict, invalid, notFound, Problem, stale } from '../platform/problem.js';
import { Acts } from './acts.js';
import { gridOf, type ReviewFormFields } from './commands/review-form.js';
import { criteria, type Criterion, type Scores } from './grid.js';
import { READ_POOL } from '../platform/pools.js';
import { Readers } from './readers.js';
import type { LectureView } from './view/lecture.js';
import type { Reading } from './view/reader.js';
import { piecesOf } from './view/pieces.js';
import { awardsOf } from './view/steps.js';
import { holds } from './standing.js';
import { missingIn } from './whole-reading.js';

interface FormRow {
  id: string;
  scores: Scores;
  comments: Record<Criterion, string>;
  recommendation: string | null;
  revision: number;
  hash: string;
  sentHash: string | null;
  savedAt: string;
}

const selectForm = `SELECT id, scores, comments, recommendation, revision, hash, sent_hash AS "sentHash",
  to_char(updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "savedAt"
  FROM public.review_form WHERE dossier_id = $1 AND pole = $2 AND expert_id = $3`;

const saveForm = `INSERT INTO public.review_form
  (id, dossier_id, pole, expert_id, scores, comments, recommendation, revision, hash, updated_at)
  VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6, 1, $7, platform.now())
  ON CONFLICT (dossier_id, pole, expert_id) DO UPDATE SET scores = excluded.scores, comments = excluded.comments,
    recommendation = excluded.recommendation, hash = excluded.hash, revision = review_form.revision + 1,
    updated_at = excluded.updated_at
  WHERE review_form.revision = $8 AND review_form.sent_hash IS NULL
  RETURNING id, revision, hash`;

/** A form frozen for an act that never came, longer ago than any act takes. */
const thawLeft = `UPDATE public.review_form SET sent_hash = NULL
  WHERE id = $1 AND sent_hash IS NOT NULL AND updated_at < platform.now() - interval '1 minute'`;

/** An expert's own review form: a plain versioned draft, until submitting it is an act. */
@Injectable()
export class Lectures {
  constructor(
    @Inject(READ_POOL) private readonly pool: Pool,
    private readonly readers: Readers,
    private readonly dossiers: Dossiers,
    private readonly acts: Acts,
  ) {}

  /** The form beside the dossier. Throws 404 to anyone but an expert assigned by this pôle who declared no interest. */
  async view(reference: string, pole: string, accountId: string): Promise<LectureView> {
    const reading = await this.assigned(reference, pole, accountId);
    const version = reading.context.submission?.file.version ?? 0;
    const [file, row] = await Promise.all([
      this.dossiers.contentOf(reading.id, version),
      this.form(reading.id, pole, accountId),
    ]);
    if (!file) throw notFound();
    const { sentHash: _, ...form } = row ?? { ...emptyForm, sentHash: null };
    const { annexes, annexesUnseen } = piecesOf(reading, file);
    const due =
      allDeadlines(reading.aggregate).find((one) => one.of === reviewKey(pole) && !one.reminder) ?? null;
    return {
      reference,
      acronym: reading.world.dossier?.acronym ?? '',
      awards: awardsOf(reading),
      pole,
      poleName: reading.world.cooperation.poles.find((one) => one.code === pole)?.name ?? pole,
      due: due && { deadline: due.deadline, at: due.at },
      content: file.content,
      annexes,
      annexesUnseen,
      form: { ...form, savedOn: form.savedAt === null ? null : versionAt(reading.context, form.savedAt) },
      version,
      submitted: formOf(reading, pole, accountId) !== null,
      missing: missingIn(form.scores),
    };
  }

  /** Saves the draft over the revision read. Throws 404, 409 once submitted, 412 when another tab was faster. */
  async save(
    reference: string,
    pole: string,
    accountId: string,
    fields: ReviewFormFields,
  ): Promise<{ id: string; revision: number; hash: string }> {
    const reading = await this.assigned(reference, pole, accountId);
    if (formOf(reading, pole, accountId)) throw conflict([{ code: 'reviewAlreadySubmitted', rule: 'R4' }]);
    const { scores, comments } = gridOf(fields);
    const recommendation = fields.recommendation ?? null;
    const hash = hashOf(fields);
    const values = [
      reading.id,
      pole,
      accountId,
      JSON.stringify(scores),
      JSON.stringify(comments),
      recommendation,
      hash,
      fields.revision ?? 0,
    ];
    const { rows } = await this.pool.query<{ id: string; revision: number; hash: string }>(saveForm, values);
    if (rows[0]) return rows[0];
    const now = await this.form(reading.id, pole, accountId);
    if (now?.sentHash && (await this.pool.query(thawLeft, [now.id])).rowCount === 1)
      return this.save(reference, pole, accountId, fields);
    if (now?.sentHash) throw conflict([{ code: 'reviewAlreadySubmitted', rule: 'R4' }]);
    // Sent twice: by a second click, or again after an answer that was lost.
    if (now?.hash !== hash) throw stale();
    return { id: now.id, revision: now.revision, hash };
  }

  /** Saves, then submits what was saved: the act binds the form's hash. Throws as `save`, and 409 with reasons. */
  async submit(reference: string, pole: string, accountId: string, fields: ReviewFormFields): Promise<void> {
    const { scores } = gridOf(fields);
    const unmarked = missingIn(scores).map((key) => ({ field: `score_${key}`, code: 'markMissing' }));
    const open = fields.recommendation ? [] : [{ field: 'recommendation', code: 'recommendationMissing' }];
    const { id, hash } = await this.saveOnce(reference, pole, accountId, fields);
    if (unmarked.length + open.length > 0) throw invalid([...unmarked, ...open]);
    const form = { pole, formId: id, formHash: hash, recommendation: fields.recommendation };
    await this.acts.apply(reference, 'submitReview', form as never, {
      accountId,
      ...(fields.commandId && { commandId: fields.commandId }),
    });
  }

  /** As `save`; a second click finds what the first has saved, and sends that. */
  private async saveOnce(reference: string, pole: string, accountId: string, fields: ReviewFormFields) {
    try {
      return await this.save(reference, pole, accountId, fields);
    } catch (fault) {
      if (!(fault instanceof Problem) || ![409, 412].includes(fault.status)) throw fault;
      const { id } = await this.assigned(reference, pole, accountId);
      const saved = await this.form(id, pole, accountId);
      if (saved?.hash !== hashOf(fields)) throw fault;
      return saved;
    }
  }

  private async form(id: string, pole: string, accountId: string): Promise<FormRow | null> {
    const { rows } = await this.pool.query<FormRow>(selectForm, [id, pole, accountId]);
    return rows[0] ?? null;
  }

  private async assigned(reference: string, pole: string, accountId: string): Promise<Reading> {
    const { reading } = await this.readers.reading(reference, accountId);
    const experts = reviewOf(reading.aggregate, pole)?.context.experts ?? [];
    const reads = experts.some((one) => one.person === accountId && !one.left);
    // R75, R76: nor whose mandate of expert is over.
    if (reading.level !== 'full' || !reads || !holds(reading.standing, 'expert', pole)) throw notFound();
    return reading;
  }
}

/** What submitting binds: the marks, the words and the recommendation, nothing else. */
function hashOf(fields: ReviewFormFields): string {
  const { scores, comments } = gridOf(fields);
  const told = JSON.stringify([scores, comments, fields.recommendation ?? null]);
  return createHash('sha256').update(told).digest('hex');
}

/** The form this expert has sent, null before: what was sent is what its hash in the trail binds. */
const formOf = ({ aggregate }: Reading, pole: string, accountId: string) =>
  reviewOf(aggregate, pole)?.context.experts.find((one) => one.person === accountId)?.form ?? null;

const emptyForm: Omit<LectureView['form'], 'savedOn'> = {
  id: null,
  revision: 0,
  hash: null,
  savedAt: null,
  scores: Object.fromEntries(criteria.map(({ key }) => [key, null])) as Scores,
  comments: Object.fromEntries(criteria.map(({ key }) => [key, ''])) as Record<Criterion, string>,
  recommendation: null,
};
