import { Transform, Type as As } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsUUID, Matches, Max, Min } from 'class-validator';
import { answers, type Answer } from '../../../workflows/index.js';
import { act, ActForm, OptionalText, PoleActForm, Text, texts } from './act.js';

class RequestReexaminationForm extends ActForm {
  /** why the refusal should be looked at again; whoever hears it reads them */
  @Text()
  reasons: string;
}

class DecideReexaminationForm extends ActForm {
  /** number of the steering committee's decision */
  @Matches(/^COPIL-\d{4}-\d{2,3}$/)
  decision: string;

  /** true: the refusal does not stand; false: it is final */
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  overturns: boolean;
}

class CastAnswerForm extends PoleActForm {
  @IsUUID()
  seat: string;

  /** number of the question the form was shown for: an answer counts for no other (R5) */
  @As(() => Number)
  @IsInt()
  @Min(1)
  @Max(9999)
  question: number;

  @IsIn(answers)
  answer: Answer;

  /** read by the organ's chair and the pôle's case officer (R84) */
  @OptionalText()
  reasons?: string;
}

class ReopenForm extends ActForm {
  /** why the committee finds the dossier admissible after all; the holder reads them */
  @Text()
  reasons: string;
}

/** R68: a refusal that is looked at again, and what an organ is asked once the request is decided. */
export const reexaminationActs = {
  requestReexamination: act({
    form: RequestReexaminationForm,
    ask: ({ reasons }) => ({ asked: { type: 'requestReexamination' }, texts: texts({ reasons }) }),
  }),
  castAnswer: act({
    form: CastAnswerForm,
    ask: ({ pole, seat, question, answer, reasons }) => ({
      asked: { type: 'castAnswer', pole, seat, question, answer },
      texts: texts({ reasons }),
    }),
  }),
  decideReexamination: act({
    form: DecideReexaminationForm,
    ask: ({ decision, overturns }) => ({
      asked: { type: 'decideReexamination', decision, overturns },
      texts: {},
    }),
  }),
  reopen: act({
    form: ReopenForm,
    ask: ({ reasons }) => ({ asked: { type: 'reopen' }, texts: texts({ reasons }) }),
  }),
};
