import type { AnnexLevel, TypedAudience } from '../../../src/dossiers/levels.js';
import type { DepositView, FormFault } from '../../../src/dossiers/view.js';
import { CheckboxGroup, RadioGroup } from '../parts/choice-fields.js';
import { useWords } from '../parts/language.js';
import { TextArea } from '../parts/text-field.js';
import { errorAt } from './faults.js';
import { choicesOf } from './form-of.js';

export interface AudienceFieldsProps {
  view: DepositView;
  audience?: TypedAudience;
  faults: readonly FormFault[];
}

const usual: AnnexLevel = 'membersOfReview';

/** R66: who may open a piece, what each choice means said beside it; it works without a script, so all of it is seen. */
export function AudienceFields({ view, audience, faults }: AudienceFieldsProps) {
  const all = useWords();
  const { pieces } = all;
  const consequences: Record<string, string> = pieces.consequences;
  return (
    <>
      <RadioGroup
        name="level"
        label={pieces.level}
        hint={pieces.settled}
        value={audience?.level || usual}
        options={choicesOf(pieces.levels).map((one) => ({ ...one, hint: consequences[one.value] }))}
        error={errorAt(all, faults, 'level')}
      />
      <CheckboxGroup
        name="readers"
        label={pieces.named}
        hint={pieces.namedHint}
        optional
        values={audience?.groups ?? []}
        options={view.choices.poles.flatMap(({ value, label }) =>
          choicesOf(pieces.capacities).map((capacity) => ({
            value: `${value}:${capacity.value}`,
            label: pieces.group(label, capacity.label),
          })),
        )}
        error={errorAt(all, faults, 'readers')}
      />
      <TextArea
        name="mails"
        label={pieces.mails}
        hint={pieces.mailsHint}
        optional
        value={audience?.mails ?? ''}
        error={errorAt(all, faults, 'mails')}
      />
    </>
  );
}
