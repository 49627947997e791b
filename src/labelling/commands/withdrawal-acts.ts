import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, Matches } from 'class-validator';
import { suspensionGrounds, type SuspensionGround } from '../../../workflows/index.js';
import { act, PoleActForm, Text, texts } from './act.js';

/** R70: for one of the grounds of the rule, which the holder may answer. */
class WithdrawalNoticeForm extends PoleActForm {
  @IsIn(suspensionGrounds)
  ground: SuspensionGround;

  /** the holder and the pôle read them, and whoever votes there */
  @Text()
  reasons: string;
}

class WithdrawalDropForm extends PoleActForm {
  /** the holder and the pôle read them */
  @Text()
  reasons: string;
}

class WithdrawalAnswerForm extends PoleActForm {
  /** that pôle reads it, and steering where it answers in the organ's place */
  @Text()
  answer: string;
}

class WithdrawalRulingForm extends PoleActForm {
  /** number of the steering committee's decision */
  @Matches(/^COPIL-\d{4}-\d{2,3}$/)
  decision: string;

  /** true: that pôle's label is withdrawn; false: it stands */
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  withdraws: boolean;
}

/** R70: a pôle that withdraws its own label, and what follows where it led. */
export const withdrawalActs = {
  noticeWithdrawal: act({
    form: WithdrawalNoticeForm,
    ask: ({ pole, ground, reasons }) => ({
      asked: { type: 'noticeWithdrawal', pole, ground },
      texts: texts({ reasons }),
    }),
  }),
  dropWithdrawal: act({
    form: WithdrawalDropForm,
    ask: ({ pole, reasons }) => ({ asked: { type: 'dropWithdrawal', pole }, texts: texts({ reasons }) }),
  }),
  answerWithdrawal: act({
    form: WithdrawalAnswerForm,
    ask: ({ pole, answer }) => ({ asked: { type: 'answerWithdrawal', pole }, texts: texts({ answer }) }),
  }),
  decideWithdrawal: act({
    form: WithdrawalRulingForm,
    ask: ({ pole, decision, withdraws }) => ({
      asked: { type: 'decideWithdrawal', pole, decision, withdraws },
      texts: {},
    }),
  }),
  takeOverCertificate: act({
    form: PoleActForm,
    ask: ({ pole }) => ({ asked: { type: 'takeOverCertificate', pole }, texts: {} }),
  }),
};
