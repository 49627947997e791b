import { useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';
import type { ActContext } from './act-context.js';
import { Reasons, TextReasons } from './act-fields-simple.js';
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
