import type { SectionView } from '../../../src/dossiers/view.js';
import { CheckboxGroup, Select } from '../parts/choice-fields.js';
import { useWords } from '../parts/language.js';
import { TextArea, TextField } from '../parts/text-field.js';
import { choicesOf, useForm } from './form-of.js';

/** What the project is: names and texts, then domains and figures. */
export function ProjectForm({ view }: { view: SectionView }) {
  return (
    <>
      <Texts view={view} />
      <Domains view={view} />
      <Figures view={view} />
      <OtherFunding view={view} />
    </>
  );
}

function Texts({ view }: { view: SectionView }) {
  const { dossier } = useWords();
  const { fields, hints, readers } = dossier;
  const { limits } = view;
  const { text, error } = useForm(view);
  const common = (name: keyof typeof fields & string) => ({
    name,
    label: String(fields[name]),
    value: text(name),
    error: error(name),
  });
  return (
    <>
      <TextField {...common('acronym')} hint={hints.acronym(limits.acronym)} />
      <TextField {...common('titleFr')} size="wfull" lang="fr" hint={hints.title(limits.title)} />
      <TextField {...common('titleEn')} size="wfull" lang="en" optional hint={hints.title(limits.title)} />
      <TextArea
        {...common('publicAbstract')}
        rows={6}
        hint={hints.publicAbstract(limits.abstract)}
        readers={readers.everybody}
      />
      <TextArea
        {...common('description')}
        rows={14}
        hint={hints.description(limits.description)}
        readers={readers.poles}
      />
      <TextField {...common('keywords')} size="wfull" hint={hints.keywords(limits.keywords)} />
    </>
  );
}

function Domains({ view }: { view: SectionView }) {
  const { dossier } = useWords();
  const { fields, hints, types } = dossier;
  const { text, texts, error } = useForm(view);
  return (
    <>
      <Select
        name="mainDomain"
        label={fields.mainDomain}
        options={view.choices.domains}
        value={text('mainDomain')}
        error={error('mainDomain')}
      />
      <CheckboxGroup
        name="otherDomains"
        label={fields.otherDomains}
        options={view.choices.domains}
        values={texts('otherDomains')}
        hint={hints.otherDomains(view.limits.otherDomains)}
        error={error('otherDomains')}
        optional
      />
      <Select
        name="projectType"
        label={fields.projectType}
        options={choicesOf(types)}
        value={text('projectType')}
        error={error('projectType')}
      />
    </>
  );
}

function Figures({ view }: { view: SectionView }) {
  const { dossier } = useWords();
  const { text, error } = useForm(view);
  const figure = (name: 'durationMonths' | 'trlStart' | 'trlEnd') => ({
    name,
    label: dossier.fields[name],
    value: text(name),
    error: error(name),
    size: 'w4' as const,
    inputMode: 'numeric' as const,
  });
  return (
    <>
      <TextField {...figure('durationMonths')} unit={dossier.units.months} />
      <TextField {...figure('trlStart')} hint={dossier.hints.trl} />
      <TextField {...figure('trlEnd')} hint={dossier.hints.trl} />
    </>
  );
}

/** R21: nothing is funded twice. */
function OtherFunding({ view }: { view: SectionView }) {
  const { dossier } = useWords();
  const { fields, hints, readers } = dossier;
  const { text, error } = useForm(view);
  return (
    <>
      <Select
        name="otherFunding"
        label={fields.otherFunding}
        options={[
          { value: 'false', label: dossier.no },
          { value: 'true', label: dossier.yes },
        ]}
        value={text('otherFunding')}
        error={error('otherFunding')}
        hint={hints.otherFunding}
        optional
      />
      <TextArea
        name="otherFundingDetail"
        label={fields.otherFundingDetail}
        value={text('otherFundingDetail')}
        error={error('otherFundingDetail')}
        rows={3}
        readers={readers.poles}
        optional
      />
    </>
  );
}
