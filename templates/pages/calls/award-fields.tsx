import type { CallView } from '../../../src/calls/calls.js';
import { awards } from '../../../workflows/index.js';
import { RadioGroup, Select } from '../parts/choice-fields.js';
import { useWords } from '../parts/language.js';

interface AwardFieldsProps {
  view: CallView;
  /** a field's id, value and fault; its value where nothing was typed */
  of: (
    name: string,
    standing?: string,
  ) => { name: string; id: string; value: string; error: string | undefined };
}

/** R51: what the call asks of the pôles, and the call of the first step whose opinions it takes up. */
export function AwardFields({ view, of }: AwardFieldsProps) {
  const { rulebook } = useWords();
  const { firstSteps, follows } = view;
  const options = firstSteps.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <RadioGroup
        {...of('awards', view.awards)}
        label={rulebook.awards}
        options={awards.map((value) => ({ value, label: rulebook.awarded[value] }))}
      />
      <Select
        {...of('follows', follows?.code ?? '')}
        label={rulebook.firstStep}
        options={[{ value: '', label: rulebook.noFirstStep }, ...options]}
      />
    </>
  );
}
