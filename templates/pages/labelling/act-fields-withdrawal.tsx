import { RadioGroup } from '../parts/choice-fields.js';
import { useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';
import type { ActContext } from './act-context.js';
import { DecisionField, TextReasons } from './act-fields-simple.js';
import { WithdrawalRead } from './withdrawal-section.js';

/** R70: why a pôle withdraws its label or no longer does, and what the holder answers. */
export function WithdrawalText({ act, name }: { act: ActContext; name: 'reasons' | 'answer' }) {
  const { fields, readers } = useWords().actForms;
  return (
    <TextReasons
      name={name}
      label={fields[name]}
      readers={name === 'answer' ? readers.withdrawalAnswer : readers.withdrawal}
      rows={10}
      typed={act.typed}
      errors={act.errors}
    />
  );
}

/** R31: what the committee has decided in the place of an organ that is too small, and the number of its decision. */
export function WithdrawalRuling({ act: { view, pole, typed, errors } }: { act: ActContext }) {
  const words = useWords().dossierPage.labelLife.withdrawal;
  return (
    <>
      <WithdrawalRead view={view} pole={pole} />
      <Section>
        <RadioGroup
          name="withdraws"
          label={words.decides}
          value={typed['withdraws']}
          error={errors['withdraws']}
          options={(['true', 'false'] as const).map((value) => ({ value, label: words.decided[value] }))}
        />
        <DecisionField typed={typed} errors={errors} />
      </Section>
    </>
  );
}
