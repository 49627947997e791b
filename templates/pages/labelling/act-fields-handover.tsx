import { absences, organisations } from '../../../workflows/index.js';
import { RadioGroup } from '../parts/choice-fields.js';
import { Hidden } from '../parts/form-parts.js';
import { useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';
import { TextField } from '../parts/text-field.js';
import type { ActContext } from './act-context.js';
import { TextReasons } from './act-fields-simple.js';

/** R62: whom the dossier is proposed to, and whether the organisation changes with them; in another’s place, why. */
export function HandoverFields({ act }: { act: ActContext }) {
  const { handover } = useWords();
  const { command, typed, errors } = act;
  if (command !== 'proposeHandover' && command !== 'proposeInPlace') return null;
  const { fields, hints } = handover;
  return (
    <Section>
      <TextField
        name="email"
        type="email"
        size="wfull"
        label={fields.email}
        hint={hints.email}
        value={typed['email']}
        error={errors['email']}
      />
      {command === 'proposeHandover' && (
        <RadioGroup
          name="organisation"
          label={fields.organisation}
          options={organisations.map((value) => ({ value, label: handover.organisations[value] }))}
          value={typed['organisation']}
          error={errors['organisation']}
        />
      )}
      {command === 'proposeInPlace' && (
        <>
          {/* There is nobody to hand the version of another one in. */}
          <Hidden name="organisation" value="kept" />
          <RadioGroup
            name="absence"
            label={fields.absence}
            options={absences.map((value) => ({ value, label: handover.absences[value] }))}
            value={typed['absence']}
            error={errors['absence']}
          />
          <TextReasons
            name="reasons"
            label={fields.reasons}
            readers={handover.readers}
            typed={typed}
            errors={errors}
          />
        </>
      )}
    </Section>
  );
}
