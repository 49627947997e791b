import { departureEvents } from '../../../workflows/index.js';
import { RadioGroup, Select } from '../parts/choice-fields.js';
import { useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';
import type { ActContext } from './act-context.js';
import { HandoverFields } from './act-fields-handover.js';
import { DecisionField, TextReasons } from './act-fields-simple.js';
import { StandstillFields } from './act-fields-standstill.js';
import { VersionFields } from './act-fields-version.js';

/** R64: who leaves, what has happened, and who is to take the place. R42: who leads from now on, and why. */
function DepartureFields({ act }: { act: ActContext }) {
  const { command, typed, errors, choices } = act;
  const { departures, actForms } = useWords();
  const { fields, hints, events } = departures;
  if (command === 'reassignLead')
    return (
      <Section>
        <Select
          name="pole"
          label={fields.newLead}
          options={choices}
          value={typed['pole']}
          error={errors['pole']}
        />
        <DecisionField typed={typed} errors={errors} />
        <TextReasons
          name="reasons"
          label={actForms.fields.reasons}
          readers={actForms.readers.steering}
          typed={typed}
          errors={errors}
        />
      </Section>
    );
  if (command !== 'recordDeparture') return null;
  return (
    <Section>
      <Select
        name="pole"
        label={fields.pole}
        options={choices}
        value={typed['pole']}
        error={errors['pole']}
      />
      <RadioGroup
        name="event"
        label={fields.event}
        options={departureEvents.map((value) => ({ value, label: events[value] }))}
        value={typed['event']}
        error={errors['event']}
      />
      <Select
        name="successor"
        label={fields.successor}
        hint={hints.successor}
        options={[{ value: '', label: fields.nobody }, ...choices]}
        value={typed['successor']}
        error={errors['successor']}
        optional
      />
      <DecisionField typed={typed} errors={errors} />
    </Section>
  );
}

/** What changes a request that runs: a version of its dossier (R60), who has a part in it, who leads it, who holds it, that it stops. */
export function SteeredFields({ act }: { act: ActContext }) {
  return (
    <>
      <VersionFields act={act} />
      <DepartureFields act={act} />
      <HandoverFields act={act} />
      <StandstillFields act={act} />
    </>
  );
}
