import type { OwnFindings } from '../../../src/labelling/view/findings.js';
import { Checkbox, RadioGroup } from '../parts/choice-fields.js';
import { useWords } from '../parts/language.js';
import { TextField } from '../parts/text-field.js';
import { saidOf } from './found.js';
import { TextReasons, type Given } from './act-fields-simple.js';

/** R63a: no link, or a link and one stands aside; the detail is for the chair alone. */
export function InterestsFields({ typed, errors, found }: Given & { found: OwnFindings | null }) {
  const { actForms } = useWords();
  const { fields, hints, clear, clearHints, readers } = actForms;
  return (
    <>
      {found && <Found found={found} seen={typed['seen'] === found.seen} />}
      <RadioGroup
        name="clear"
        label={fields.clear}
        hint={hints.clear}
        value={typed['clear']}
        error={errors['clear']}
        options={[
          { value: 'true', label: clear.true, hint: clearHints.true },
          { value: 'false', label: clear.false, hint: clearHints.false },
        ]}
      />
      <TextField
        name="organisation"
        label={fields.organisation}
        hint={hints.organisation}
        value={typed['organisation']}
        error={errors['organisation']}
        maxLength={160}
        optional
      />
      <TextReasons
        name="detail"
        label={fields.detail}
        readers={readers.detail}
        rows={3}
        optional
        typed={typed}
        errors={errors}
      />
    </>
  );
}

/** R63: what was found is pointed out first; who has no interest all the same says so knowingly. */
function Found({ found, seen }: { found: OwnFindings; seen: boolean }) {
  const { actForms } = useWords();
  const { findings: words } = actForms;
  return (
    <div class="note">
      <p>{words.lede}</p>
      <ul>
        {saidOf(found.findings, words).map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      <Checkbox name="seen" label={words.seen} value={found.seen} checked={seen} />
    </div>
  );
}
