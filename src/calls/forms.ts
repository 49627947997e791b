import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { awards, type Award } from '../../workflows/index.js';
import { momentOf } from '../../workflows/calendar/index.js';
import type { FieldError } from '../platform/problem.js';

/** R52: why a call is cancelled, and by which decision. Judged by the act, which tells the field. */
export class CancelCallForm {
  /** number of the steering committee's decision */
  @IsString()
  @MaxLength(1000)
  decision: string;

  /** whoever signs in may read them */
  @IsString()
  @MaxLength(4000)
  reasons: string;

  /** made once by the page that shows the form: sent twice, the act is done once */
  @IsOptional()
  @IsUUID()
  commandId?: string;

  /** the button of the page */
  @IsOptional()
  @IsIn(['rehearse', 'do'])
  step?: 'rehearse' | 'do';
}

/** Its new dates too: instants with their zone, or hours in Paris as `2027-01-31T12:00`. */
export class MoveCallForm extends CancelCallForm {
  @IsString()
  @MaxLength(1000)
  intakeAt: string;

  @IsString()
  @MaxLength(1000)
  closesAt: string;
}

/** R51: what the call asks of the pôles, and the call whose opinions it takes up, by its code; empty where there is none. */
export class ChangeAwardForm extends CancelCallForm {
  @IsIn(awards)
  awards: Award;

  @IsOptional()
  @Matches(/^$|^[a-z0-9][a-z0-9-]{1,40}$/)
  follows?: string;
}

export type CallForm = CancelCallForm | MoveCallForm | ChangeAwardForm;

/** What is wrong with a form before the call is looked at. */
export function formFaults(form: CallForm): FieldError[] {
  const fault = (when: boolean, field: string, code: string) => (when ? [{ field, code }] : []);
  const reasons = form.reasons.trim().length;
  return [
    ...('closesAt' in form ? fault(!momentOf(form.intakeAt), 'intakeAt', 'momentForm') : []),
    ...('closesAt' in form ? fault(!momentOf(form.closesAt), 'closesAt', 'momentForm') : []),
    ...fault(!/^COPIL-\d{4}-\d{2,3}$/.test(form.decision.trim()), 'decision', 'decisionNumber'),
    ...fault(reasons < 3, 'reasons', 'callReasons'),
  ];
}
