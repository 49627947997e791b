import { Select } from '../parts/choice-fields.js';
import { useLang, useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';
import type { ActContext } from './act-context.js';
import { ExpertField, TextReasons } from './act-fields-simple.js';

/** R43, R31: who reads or votes; R76: who leaves a reading and why, or the field in which nobody was found. */
export function ReaderFields({ act }: { act: ActContext }) {
  const { actForms, readers } = useWords();
  const lang = useLang();
  const { typed, errors, choices } = act;
  const { fields } = actForms;
  if (act.command === 'noteExpertNeed')
    return (
      <Section>
        <Select
          name="domain"
          label={readers.domain}
          options={choices.map(({ value, label, en = label }) => ({
            value,
            label: lang === 'en' ? en : label,
          }))}
          value={typed['domain'] ?? (choices.length === 1 ? choices[0]?.value : undefined)}
          error={errors['domain']}
        />
        <TextReasons
          name="detail"
          label={readers.detail}
          readers={actForms.readers.ownPole}
          optional
          typed={typed}
          errors={errors}
        />
      </Section>
    );
  if (act.command === 'assignExpert' || act.command === 'designateVoter') {
    const label = act.command === 'designateVoter' ? fields.designated : fields.person;
    return (
      <Section>
        <ExpertField typed={typed} errors={errors} choices={choices} label={label} />
      </Section>
    );
  }
  const isRelease = act.command === 'releaseExpert';
  return (
    <Section>
      {isRelease && <ExpertField typed={typed} errors={errors} choices={choices} />}
      <TextReasons
        name="reasons"
        label={fields.reasons}
        readers={actForms.readers.ownPole}
        optional={!isRelease}
        typed={typed}
        errors={errors}
      />
    </Section>
  );
}
