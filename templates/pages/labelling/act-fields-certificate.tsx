import { clericalFields, substanceFields } from '../../../workflows/index.js';
import { RadioGroup } from '../parts/choice-fields.js';
import { useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';
import { TextField } from '../parts/text-field.js';
import type { ActContext } from './act-context.js';
import { TextReasons } from './act-fields-simple.js';

/** Characters of what a certificate says in one place: the limit the server judges by. */
const statementLimit = 300;

/** R67: what is wrong, as it is and as it should be, and why; what is of substance is on the list, to be told its way. */
export function RectificationFields({ act: { typed, errors } }: { act: ActContext }) {
  const { actForms, procedure } = useWords();
  const { fields, readers } = actForms;
  return (
    <Section>
      <RadioGroup
        label={fields.field}
        name="field"
        options={[...clericalFields, ...substanceFields].map((value) => ({
          value,
          label: procedure.certificateFields[value],
        }))}
        value={typed['field']}
        error={errors['field']}
      />
      {(['before', 'corrected'] as const).map((name) => (
        <TextField
          name={name}
          label={fields[name]}
          size="wfull"
          maxLength={statementLimit}
          value={typed[name]}
          error={errors[name]}
        />
      ))}
      <TextReasons
        name="reasons"
        label={fields.reasons}
        readers={readers.life}
        typed={typed}
        errors={errors}
      />
    </Section>
  );
}
