import type { Named } from '../../../workflows/index.js';
import { Select } from '../parts/choice-fields.js';
import { useLang, useWords } from '../parts/language.js';
import { TextField } from '../parts/text-field.js';
import { hintOf, labelOf, valueInWords } from './setting-words.js';

/** A setting as a field: its sentence and rule, its default and bounds, its error. */
export function SettingField({ name, setting, value, error }: Named & { value: string; error?: string }) {
  const { rulebook } = useWords();
  const lang = useLang();
  const field = { name, label: labelOf(lang, setting), hint: hintOf(lang, setting), error, value };
  switch (setting.kind) {
    case 'choice':
      return (
        <Select
          {...field}
          options={setting.options.map((one) => ({ value: one, label: valueInWords(lang, setting, one) }))}
        />
      );
    case 'yesNo':
      return (
        <Select
          {...field}
          options={[
            { value: 'true', label: rulebook.yes },
            { value: 'false', label: rulebook.no },
          ]}
        />
      );
    case 'share':
      return <TextField {...field} size="w4" inputMode="decimal" unit="%" />;
    case 'count':
      return <TextField {...field} size="w4" inputMode="numeric" unit={rulebook.unitNames[setting.unit]} />;
  }
}
