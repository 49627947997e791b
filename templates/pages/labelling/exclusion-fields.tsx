import { RadioGroup, Select, type Option } from '../parts/choice-fields.js';
import { useWords } from '../parts/language.js';
import { TextField } from '../parts/text-field.js';
import type { ActContext } from './act-context.js';
import { TextReasons } from './act-fields-simple.js';

/** R63c: which pôle, who in it, and why. */
export function AskedExclusion({ act: { typed, errors, choices } }: { act: ActContext }) {
  const { fields, hints, readers, excluded, excludedHints } = useWords().actForms;
  const kinds = ['person', 'chair', 'pole'] as const;
  return (
    <>
      <Select
        name="pole"
        label={fields.askedPole}
        options={choices}
        value={typed['pole']}
        error={errors['pole']}
      />
      <RadioGroup
        name="whom"
        label={fields.excluded}
        value={typed['whom']}
        error={errors['whom']}
        options={kinds.map((whom) => ({ value: whom, label: excluded[whom], hint: excludedHints[whom] }))}
      />
      <TextField
        name="name"
        label={fields.excludedName}
        hint={hints.excludedName}
        readers={readers.answerer}
        value={typed['name']}
        error={errors['name']}
        maxLength={160}
        optional
      />
      <TextReasons
        name="reasons"
        label={fields.reasons}
        readers={readers.answerer}
        typed={typed}
        errors={errors}
      />
    </>
  );
}

/** R63c: which ask, and either who is meant by it or why it is refused. */
export function AnsweredExclusion({ act }: { act: ActContext }) {
  const { fields, hints, readers } = useWords().actForms;
  const { command, typed, errors, choices } = act;
  const asks = useAsks(act);
  const chosen =
    asks.find(({ value }) => value === typed['exclusion']) ?? (asks.length === 1 ? asks[0] : null);
  const named = chosen ? chosen.whom === 'person' : asks.some(({ whom }) => whom === 'person');
  return (
    <>
      <Select
        name="exclusion"
        label={fields.exclusion}
        options={asks}
        value={chosen?.value}
        error={errors['exclusion']}
      />
      {chosen?.reasons && <p class="note">{chosen.reasons}</p>}
      {command === 'grantExclusion' && named && (
        <Select
          name="person"
          label={fields.meant}
          hint={hints.meant}
          options={choices}
          value={typed['person']}
          error={errors['person']}
          optional={!chosen}
        />
      )}
      {command === 'refuseExclusion' && (
        <TextReasons
          name="reasons"
          label={fields.reasons}
          readers={readers.holderAlone}
          typed={typed}
          errors={errors}
        />
      )}
    </>
  );
}

/** Those of the pôle that wait for this reader, in the holder's own words. */
function useAsks({ view, pole }: ActContext): (Option & { whom: string; reasons: string | null })[] {
  const { exclusions: words } = useWords().dossierPage;
  return view.exclusions
    .filter((one) => one.yours && one.pole === pole)
    .map(({ id, whom, name, reasons }) => ({
      value: id,
      label: words.whom[whom](name ?? ''),
      whom,
      reasons,
    }));
}
