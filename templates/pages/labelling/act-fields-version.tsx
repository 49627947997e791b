import { RadioGroup } from '../parts/choice-fields.js';
import { useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';
import type { ActContext } from './act-context.js';
import { DecisionField, Reasons, TextReasons } from './act-fields-simple.js';
import { VersionRead } from './versions-section.js';

/** A version of the dossier: what it changes, or why it is not confirmed (R60, R62). */
export function VersionFields({ act }: { act: ActContext }) {
  const { fields, readers } = useWords().actForms;
  const { command, typed, errors } = act;
  // R74: the words of a letter of support, or why it is taken back.
  if (command === 'grantSupport' || command === 'withdrawSupport')
    return <Reasons act={act} readers={readers.holder} />;
  if (command === 'confirmVersion' || command === 'confirmChange') return <VersionRead view={act.view} />;
  if (command === 'refuseVersion')
    return (
      <>
        <VersionRead view={act.view} />
        <Reasons act={act} readers={readers.holder} />
      </>
    );
  if (command === 'decideChange') return <ChangeRuling act={act} />;
  if (command !== 'handInVersion' && command !== 'declareChange') return null;
  return (
    <Section>
      <TextReasons
        name="changes"
        label={fields.changes}
        readers={readers.changes}
        typed={typed}
        errors={errors}
      />
    </Section>
  );
}

/** R62: what the committee says in the place of an organ that cannot, and the number of its decision. */
function ChangeRuling({ act: { view, typed, errors } }: { act: ActContext }) {
  const words = useWords().dossierPage.labelLife.change;
  return (
    <>
      <VersionRead view={view} />
      <Section>
        <RadioGroup
          name="keeps"
          label={words.decides}
          value={typed['keeps']}
          error={errors['keeps']}
          options={(['true', 'false'] as const).map((value) => ({ value, label: words.decided[value] }))}
        />
        <DecisionField typed={typed} errors={errors} />
      </Section>
    </>
  );
}
