import type { SectionView } from '../../../src/dossiers/view.js';
import { Checkbox, Select } from '../parts/choice-fields.js';
import { useWords } from '../parts/language.js';
import { TextArea } from '../parts/text-field.js';
import { useForm } from './form-of.js';

/** Whom the holder asks, what may be told to whom, and what is declared. */
export function PolesForm({ view }: { view: SectionView }) {
  const { dossier } = useWords();
  const { text, error } = useForm(view);
  return (
    <>
      <Select
        name="wishedLead"
        label={dossier.fields.wishedLead}
        options={view.choices.poles}
        value={text('wishedLead')}
        hint={dossier.hints.wishedLead}
        error={error('wishedLead')}
      />
      <h3 class="fh3">{dossier.coLabels}</h3>
      <p class="hint">{dossier.coLabelsHint}</p>
      {view.choices.poles.map(({ value, label }) => (
        <TextArea
          name={`reason.${value}`}
          label={dossier.fields.reason(label)}
          value={text(`reason.${value}`)}
          rows={2}
          hint={dossier.hints.reason(view.limits.reason)}
          readers={dossier.readers.poles}
          error={error(`reason.${value}`)}
          optional
        />
      ))}
      <Flags view={view} />
    </>
  );
}

function Flags({ view }: { view: SectionView }) {
  const { dossier } = useWords();
  const { fields, hints } = dossier;
  const { text, error } = useForm(view);
  const flag = (name: string, label: string) => ({
    name,
    label,
    checked: text(name) === 'true',
    error: error(name),
  });
  return (
    <>
      <Checkbox {...flag('consent', fields.consent)} hint={hints.consent} />
      <Checkbox {...flag('discreet', fields.discreet)} hint={hints.discreet} />
      <h3 class="fh3">{dossier.declarations}</h3>
      <Checkbox {...flag('declarations.truthful', fields.truthful)} />
      <Checkbox {...flag('declarations.noDoubleFunding', fields.noDoubleFunding)} />
    </>
  );
}
