import { standstillGrounds } from '../../../workflows/index.js';
import { RadioGroup } from '../parts/choice-fields.js';
import { useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';
import { TextField } from '../parts/text-field.js';
import type { ActContext } from './act-context.js';
import { TextReasons } from './act-fields-simple.js';

/** §9.2: why a request stands still and until when, or why it goes on; none for any other act. */
export function StandstillFields({ act }: { act: ActContext }) {
  const { command, typed, errors } = act;
  const { standstill: words } = useWords();
  if (command !== 'suspendRequest' && command !== 'resumeRequest') return null;
  return (
    <Section>
      {command === 'suspendRequest' && (
        <>
          <RadioGroup
            name="ground"
            label={words.ground}
            hint={words.hints.ground}
            options={standstillGrounds.map((value) => ({ value, label: words.grounds[value] }))}
            value={typed['ground']}
            error={errors['ground']}
          />
          <TextField
            name="until"
            label={words.fields.until}
            hint={words.hints.until}
            type="date"
            value={typed['until']}
            error={errors['until']}
          />
        </>
      )}
      <TextReasons
        name="reasons"
        label={command === 'suspendRequest' ? words.suspendedFor : words.resumedFor}
        readers={words.readers}
        typed={typed}
        errors={errors}
      />
    </Section>
  );
}
