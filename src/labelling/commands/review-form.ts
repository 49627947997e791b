import { Transform, Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { criteria, type Criterion, type Scores } from '../grid.js';
import { textLimit } from './act.js';

const blankIsAbsent = ({ value }: { value: unknown }) => (value === '' || value === null ? undefined : value);

const Mark = () => (target: object, field: string) => {
  Type(() => Number)(target, field);
  Transform(blankIsAbsent)(target, field);
  IsOptional()(target, field);
  IsInt()(target, field);
  Min(0)(target, field);
  Max(5)(target, field);
};

const Comment = () => (target: object, field: string) => {
  IsOptional()(target, field);
  IsString()(target, field);
  MaxLength(textLimit)(target, field);
};

/** The grid as posted: `score_<criterion>` and `comment_<criterion>`; everything may still be missing. */
export class ReviewFormFields {
  /** the revision that was read; absent for the first save */
  @Type(() => Number)
  @IsOptional()
  @IsInt()
  @Min(0)
  revision?: number;

  @Transform(blankIsAbsent)
  @IsOptional()
  @IsIn(['priority', 'ifPossible', 'notRetained'])
  recommendation?: string;

  /** save, or save and submit */
  @IsOptional()
  @IsIn(['save', 'submit'])
  then?: 'save' | 'submit';

  /** made once by the page that shows the form: two clicks send one reading */
  @Transform(blankIsAbsent)
  @IsOptional()
  @IsUUID()
  commandId?: string;
}

for (const { key } of criteria) {
  Mark()(ReviewFormFields.prototype, `score_${key}`);
  Comment()(ReviewFormFields.prototype, `comment_${key}`);
}

/** The marks and comments of a form that was judged. */
export function gridOf(form: ReviewFormFields): { scores: Scores; comments: Record<Criterion, string> } {
  const fields = form as unknown as Record<string, number | string | undefined>;
  const scores = criteria.map(({ key }) => [key, fields[`score_${key}`] ?? null]);
  const comments = criteria.map(({ key }) => [key, fields[`comment_${key}`] ?? '']);
  return {
    scores: Object.fromEntries(scores) as Scores,
    comments: Object.fromEntries(comments) as Record<Criterion, string>,
  };
}
