import { CheckboxGroup } from '../parts/choice-fields.js';
import { useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';
import type { ActContext } from './act-context.js';

/** R69: the light track, where what is presented again has hardly changed; an admission asks nothing else. */
export function AdmissionFields({ act: { command, view, typed, errors } }: { act: ActContext }) {
  const { again } = useWords();
  if (command !== 'admit' || view.resubmission?.light !== 'offered') return null;
  return (
    <Section title={again.attempt(view.resubmission.attempt)}>
      <CheckboxGroup
        name="light"
        label={again.track}
        options={[{ value: 'true', label: again.lightTrack, hint: again.lightTrackHint }]}
        values={typed['light'] === 'true' ? ['true'] : []}
        error={errors['light']}
        optional
      />
    </Section>
  );
}
