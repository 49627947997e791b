import { suspensionGrounds } from '../../../workflows/index.js';
import { RadioGroup } from '../parts/choice-fields.js';
import { useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';
import type { ActContext } from './act-context.js';
import { RectificationFields } from './act-fields-certificate.js';
import { Account, DayField, FundingFields, YearFields } from './act-fields-funding.js';
import { TextReasons } from './act-fields-simple.js';
import { WithdrawalRuling, WithdrawalText } from './act-fields-withdrawal.js';
import { WithdrawalRead } from './withdrawal-section.js';

/** The fields of the acts on a label once it is granted; none for any other act. */
export function LabelFields({ act }: { act: ActContext }) {
  switch (act.command) {
    case 'suspendLabel':
      return (
        <Section>
          <Ground act={act} />
          <Why act={act} />
        </Section>
      );
    case 'resumeLabel':
      return (
        <Section>
          <Why act={act} />
        </Section>
      );
    case 'noticeWithdrawal':
      return (
        <Section>
          <Ground act={act} />
          <WithdrawalText act={act} name="reasons" />
        </Section>
      );
    case 'dropWithdrawal':
      return (
        <Section>
          <WithdrawalText act={act} name="reasons" />
        </Section>
      );
    case 'answerWithdrawal':
      return (
        <>
          <WithdrawalRead view={act.view} pole={act.pole} />
          <Section>
            <WithdrawalText act={act} name="answer" />
          </Section>
        </>
      );
    case 'decideWithdrawal':
      return <WithdrawalRuling act={act} />;
    case 'rectify':
      return <RectificationFields act={act} />;
    case 'recordFunding':
      return <FundingFields act={act} />;
    case 'finaliseFunding':
      return (
        <Section>
          <DayField act={act} name="startsOn" />
          <DayField act={act} name="endsOn" />
        </Section>
      );
    case 'giveYearlyForm':
      return <YearFields act={act} />;
    case 'giveFinalReport':
      return (
        <Section>
          <Account act={act} name="report" />
        </Section>
      );
    default:
      return null;
  }
}

/** R70: one of the grounds a label may be suspended for. */
function Ground({ act: { typed, errors } }: { act: ActContext }) {
  const { actForms, procedure } = useWords();
  return (
    <RadioGroup
      label={actForms.fields.ground}
      name="ground"
      options={suspensionGrounds.map((value) => ({ value, label: procedure.suspensionGrounds[value] }))}
      value={typed['ground']}
      error={errors['ground']}
    />
  );
}

function Why({ act: { typed, errors } }: { act: ActContext }) {
  const { fields, readers } = useWords().actForms;
  return (
    <TextReasons name="reasons" label={fields.reasons} readers={readers.life} typed={typed} errors={errors} />
  );
}
