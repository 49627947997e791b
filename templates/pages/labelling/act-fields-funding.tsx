import { fundingResults } from '../../../workflows/index.js';
import { RadioGroup } from '../parts/choice-fields.js';
import { useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';
import { TextField } from '../parts/text-field.js';
import type { ActContext } from './act-context.js';
import { TextReasons } from './act-fields-simple.js';

/** R72: what the funder has answered, and when. */
export function FundingFields({ act }: { act: ActContext }) {
  const { actForms, procedure } = useWords();
  const { typed, errors } = act;
  return (
    <Section>
      <RadioGroup
        label={actForms.fields.result}
        name="result"
        options={fundingResults.map((value) => ({ value, label: procedure.fundingResults[value] }))}
        value={typed['result']}
        error={errors['result']}
      />
      <DayField act={act} name="resultsOn" />
    </Section>
  );
}

export function DayField({ act, name }: { act: ActContext; name: 'resultsOn' | 'startsOn' | 'endsOn' }) {
  const { fields } = useWords().actForms;
  return (
    <TextField
      name={name}
      label={fields[name]}
      type="date"
      value={act.typed[name]}
      error={act.errors[name]}
    />
  );
}

/** R73: three figures, and the progress made. */
export function YearFields({ act }: { act: ActContext }) {
  const { fields } = useWords().actForms;
  const figures = [
    ['jobs', fields.jobs],
    ['patents', fields.patents],
    ['partners', fields.partnersNow],
  ] as const;
  return (
    <Section>
      {figures.map(([name, label]) => (
        <TextField
          name={name}
          label={label}
          inputMode="numeric"
          value={act.typed[name]}
          error={act.errors[name]}
        />
      ))}
      <Account act={act} name="progress" />
    </Section>
  );
}

/** What the holder says of the project, to the pôles. */
export function Account({ act: { typed, errors }, name }: { act: ActContext; name: 'progress' | 'report' }) {
  const { fields, readers } = useWords().actForms;
  return (
    <TextReasons name={name} label={fields[name]} readers={readers.life} typed={typed} errors={errors} />
  );
}
