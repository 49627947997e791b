import { Section } from '../parts/sections.js';
import type { ActContext } from './act-context.js';
import { RadioGroup, Select, type Option } from '../parts/choice-fields.js';
import { useWords } from '../parts/language.js';
import { TextArea, TextField } from '../parts/text-field.js';

export interface Given {
  typed: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
}

/** Characters of a free text: the limit the server judges by. */
const textLimit = 4000;

interface TextProps extends Given {
  name: string;
  label: string;
  readers: string;
  hint?: string;
  optional?: boolean;
  rows?: number;
}

/** A free text, who will read it, and what is left of it. */
export function TextReasons({ name, label, readers, hint, optional, rows = 5, typed, errors }: TextProps) {
  return (
    <TextArea
      name={name}
      label={label}
      readers={readers}
      rows={rows}
      maxLength={textLimit}
      value={typed[name]}
      error={errors[name]}
      hint={hint}
      optional={optional}
    />
  );
}

interface Choosing extends Given {
  choices: readonly Option[];
}

/** R23: the pôle the steering committee named, and the number of its decision. */
export function LeadFields({ typed, errors, choices }: Choosing) {
  const { fields } = useWords().actForms;
  return (
    <>
      <Select
        name="pole"
        label={fields.pole}
        options={choices}
        value={typed['pole']}
        error={errors['pole']}
      />
      <DecisionField typed={typed} errors={errors} />
    </>
  );
}

/** R37: why the result was sent, and what steering makes of it: never another result. */
export function RulingFields({ typed, errors, choices, reasons }: Choosing & { reasons: string | null }) {
  const { actForms, dossierPage } = useWords();
  const { fields, upheld, deliberates } = actForms;
  return (
    <>
      {reasons && <h3>{dossierPage.table.referral}</h3>}
      {reasons && <p class="note">{reasons}</p>}
      <Select
        name="pole"
        label={fields.ruling}
        options={[
          { value: '', label: upheld },
          ...choices.map(({ value, label }) => ({ value, label: deliberates(label) })),
        ]}
        value={typed['pole']}
        error={errors['pole']}
      />
      <DecisionField typed={typed} errors={errors} />
    </>
  );
}

/** The number of a decision of the steering committee. */
export function DecisionField({ typed, errors }: Given) {
  const { fields, hints } = useWords().actForms;
  return (
    <TextField
      name="decision"
      label={fields.decision}
      hint={hints.decision}
      value={typed['decision']}
      error={errors['decision']}
      maxLength={14}
    />
  );
}

/** One of the pôle's experts, those already asked or recused left out. */
export function ExpertField({ typed, errors, choices, label }: Choosing & { label?: string }) {
  const { fields } = useWords().actForms;
  return (
    <Select
      name="person"
      label={label ?? fields.person}
      options={choices}
      value={typed['person']}
      error={errors['person']}
    />
  );
}

/** The call of the second step in which the project is taken up (R51), or in which it is presented again (R69). */
export function FollowingCall({ typed, errors, choices, again }: Choosing & { again?: boolean }) {
  const { dossierPage, again: words } = useWords();
  const { steps } = dossierPage;
  return (
    <Select
      name="call"
      label={again ? words.call : steps.call}
      options={choices}
      value={typed['call'] ?? (choices.length === 1 ? choices[0]?.value : undefined)}
      error={errors['call']}
    />
  );
}

/** R38: which of the reservations, in its own words. */
export function ReservationField({ typed, errors, choices }: Choosing) {
  const { fields } = useWords().actForms;
  return (
    <Select
      name="reservation"
      label={fields.condition}
      options={choices}
      value={typed['reservation'] ?? (choices.length === 1 ? choices[0]?.value : undefined)}
      error={errors['reservation']}
    />
  );
}

/** In session, or remote (R32). */
export function ModeField({ typed, errors }: Given) {
  const { actForms, procedure } = useWords();
  const modes = ['session', 'remote'] as const;
  return (
    <RadioGroup
      name="mode"
      label={actForms.fields.mode}
      value={typed['mode']}
      error={errors['mode']}
      options={modes.map((mode) => ({
        value: mode,
        label: procedure.voteModes[mode],
        hint: actForms.modeHints[mode],
      }))}
    />
  );
}

/** Why, in one’s own words. */
export function Reasons({ act: { typed, errors }, readers }: { act: ActContext; readers: string }) {
  const { fields } = useWords().actForms;
  return (
    <Section>
      <TextReasons name="reasons" label={fields.reasons} readers={readers} typed={typed} errors={errors} />
    </Section>
  );
}
