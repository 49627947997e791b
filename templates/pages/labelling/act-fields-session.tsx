import { parisField } from '../../i18n/dates.js';
import { Select } from '../parts/choice-fields.js';
import { useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';
import { TextField } from '../parts/text-field.js';
import { reviewOf, type ActContext } from './act-context.js';

const durations = ['30', '60', '90', '120', '180', '240'];

/** When and where an organ sits; what is moved begins with what stands. */
export function SessionFields({ act }: { act: ActContext }) {
  const { fields, hints, readers, minutes } = useWords().actForms;
  const { typed, errors } = act;
  const ahead = reviewOf(act)?.sessions.find(({ state }) => state === 'ahead');
  const standing = ahead ? parisField(ahead.startsAt) : undefined;
  return (
    <Section>
      <TextField
        name="startsAt"
        type="datetime-local"
        label={fields.startsAt}
        hint={hints.startsAt}
        value={typed['startsAt'] ?? standing}
        error={errors['startsAt']}
      />
      <Select
        name="duration"
        label={fields.duration}
        options={durations.map((value) => ({ value, label: minutes(Number(value)) }))}
        value={typed['duration'] ?? String(ahead?.duration ?? 60)}
        error={errors['duration']}
      />
      <TextField
        name="place"
        size="wfull"
        label={fields.place}
        hint={hints.place}
        readers={readers.place}
        value={typed['place'] ?? ahead?.place ?? undefined}
        error={errors['place']}
        maxLength={300}
      />
    </Section>
  );
}
