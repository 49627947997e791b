import { Type as As } from 'class-transformer';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import {
  fundingResults,
  suspensionGrounds,
  type FundingResult,
  type SuspensionGround,
} from '../../../workflows/index.js';
import { act, ActForm, Day, PoleActForm, Text, texts } from './act.js';

/** R70: in an emergency, for one of these grounds and no other. */
class SuspendForm extends PoleActForm {
  @IsIn(suspensionGrounds)
  ground: SuspensionGround;

  /** the holder and the pôles read them */
  @Text()
  reasons: string;
}

class ResumeForm extends PoleActForm {
  /** the holder and the pôles read them */
  @Text()
  reasons: string;
}

/** R72: what the funder has answered, and when it was published. */
class FundingForm extends ActForm {
  @IsIn(fundingResults)
  result: FundingResult;

  @Day()
  resultsOn: string;
}

/** R72, R73: the agreement is signed; the project's own dates. */
class AgreementForm extends ActForm {
  @Day()
  startsOn: string;

  @Day()
  endsOn: string;
}

const most = 9999;
const Figure = () => (target: object, field: string) => {
  As(() => Number)(target, field);
  IsInt()(target, field);
  Min(0)(target, field);
  Max(most)(target, field);
};

/** R73: a year of the project. */
class YearlyFormForm extends ActForm {
  @Figure()
  jobs: number;

  @Figure()
  patents: number;

  @Figure()
  partners: number;

  /** the pôles read it */
  @Text()
  progress: string;
}

class FinalReportForm extends ActForm {
  /** the pôles read it */
  @Text()
  report: string;
}

const bare = (type: string) => act({ form: ActForm, ask: () => ({ asked: { type }, texts: {} }) });

/** Acts on a label once it is granted (§9.2, `Label`). */
export const labelActs = {
  transmitLabel: bare('transmitLabel'),
  withdrawLabel: bare('withdrawLabel'),
  suspendLabel: act({
    form: SuspendForm,
    ask: ({ pole, ground, reasons }) => ({
      asked: { type: 'suspendLabel', pole, ground },
      texts: texts({ reasons }),
    }),
  }),
  resumeLabel: act({
    form: ResumeForm,
    ask: ({ pole, reasons }) => ({ asked: { type: 'resumeLabel', pole }, texts: texts({ reasons }) }),
  }),
  recordFunding: act({
    form: FundingForm,
    ask: ({ result, resultsOn }) => ({ asked: { type: 'recordFunding', result, resultsOn }, texts: {} }),
  }),
  finaliseFunding: act({
    form: AgreementForm,
    ask: ({ startsOn, endsOn }) => ({ asked: { type: 'finaliseFunding', startsOn, endsOn }, texts: {} }),
  }),
  giveYearlyForm: act({
    form: YearlyFormForm,
    ask: ({ jobs, patents, partners, progress }) => ({
      asked: { type: 'giveYearlyForm', jobs, patents, partners },
      texts: texts({ progress }),
    }),
  }),
  giveFinalReport: act({
    form: FinalReportForm,
    ask: ({ report }) => ({ asked: { type: 'giveFinalReport' }, texts: texts({ report }) }),
  }),
};
