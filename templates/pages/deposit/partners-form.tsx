import type { SectionView } from '../../../src/dossiers/view.js';
import { Button } from '../parts/button.js';
import { Select } from '../parts/choice-fields.js';
import { useLang, useWords } from '../parts/language.js';
import { Disclosure } from '../parts/notices.js';
import { TextField } from '../parts/text-field.js';
import { countriesIn } from './countries.js';
import { choicesOf, useForm } from './form-of.js';
import { PartnersTable } from './partners-table.js';

/** Who does the work: the consortium as a table, then one group of fields for each partner. */
export function PartnersForm({ view }: { view: SectionView }) {
  const { dossier } = useWords();
  const ranks = ranksOf(view);
  return (
    <>
      <div id="partners" tabindex={-1}>
        {view.content.partners.length > 0 && <PartnersTable partners={view.content.partners} linked />}
      </div>
      {ranks.length === 0 && <p class="quiet">{dossier.noPartner}</p>}
      <div class="stack-2 mt">
        {ranks.map((rank) => (
          <PartnerFields view={view} rank={rank} />
        ))}
      </div>
      <p class="row mt">
        <Button kind="plain" name="add" value="partner">
          {dossier.addPartner}
        </Button>
      </p>
    </>
  );
}

function ranksOf({ form }: SectionView): number[] {
  const ranks = Object.keys(form).flatMap((name) => /^partners\.(\d+)\.name$/.exec(name)?.[1] ?? []);
  return ranks.map(Number).sort((a, b) => a - b);
}

function PartnerFields({ view, rank }: { view: SectionView; rank: number }) {
  const { dossier } = useWords();
  const { text, error } = useForm(view);
  const name = text(`partners.${rank}.name`);
  const title = name ? dossier.partnerNamed(rank + 1, name) : dossier.partner(rank + 1);
  const empty = ['name', 'category', 'cost', 'country'].some(
    (field) => text(`partners.${rank}.${field}`) === '',
  );
  return (
    <Disclosure summary={title} open={empty || error(`partners.${rank}`) !== undefined}>
      <fieldset id={`partners.${rank}`} tabindex={-1}>
        <legend class="vh">{title}</legend>
        <Identity view={view} rank={rank} />
        <Work view={view} rank={rank} />
        <p class="row">
          <Button kind="link" name="remove" value={String(rank)}>
            {dossier.removePartner(name || dossier.partner(rank + 1))}
          </Button>
        </p>
      </fieldset>
    </Disclosure>
  );
}

type PartnerField =
  | (typeof sizeFields)[number]
  | 'role'
  | 'name'
  | 'siren'
  | 'siret'
  | 'country'
  | 'foreignId'
  | 'category'
  | 'region'
  | 'cost';
type ContactField = 'contactName' | 'contactEmail';

function useFields(view: SectionView, rank: number) {
  const { dossier } = useWords();
  const { text, error } = useForm(view);
  return (field: PartnerField | ContactField) => {
    const name = `partners.${rank}.${field}`;
    return { name, label: dossier.fields[field], value: text(name), error: error(name) };
  };
}

function Identity({ view, rank }: { view: SectionView; rank: number }) {
  const { dossier } = useWords();
  const lang = useLang();
  const field = useFields(view, rank);
  return (
    <>
      <TextField {...field('name')} size="wfull" />
      <Select {...field('role')} options={choicesOf(dossier.roles)} />
      <Select {...field('category')} options={choicesOf(dossier.categories)} />
      <Select {...field('country')} options={countriesIn(lang)} />
      <TextField {...field('siren')} size="w9" inputMode="numeric" optional hint={dossier.hints.siren} />
      <TextField {...field('siret')} size="w20" inputMode="numeric" optional />
      <TextField {...field('foreignId')} optional />
    </>
  );
}

function Work({ view, rank }: { view: SectionView; rank: number }) {
  const { dossier } = useWords();
  const { hints, readers, units } = dossier;
  const field = useFields(view, rank);
  return (
    <>
      <Select {...field('region')} options={view.choices.regions} optional hint={hints.region} />
      <TextField {...field('cost')} size="w9" inputMode="decimal" unit={units.euros} hint={hints.cost} />
      <Size view={view} rank={rank} />
      <TextField {...field('contactName')} optional readers={readers.officers} />
      <TextField {...field('contactEmail')} inputMode="email" optional hint={hints.contactEmail} />
    </>
  );
}

const sizeFields = ['aid', 'group', 'employees', 'turnover', 'balance'] as const;

/** R21: what the aid rates of the call are applied to, and what the size of a company is found by. */
function Size({ view, rank }: { view: SectionView; rank: number }) {
  const { dossier } = useWords();
  const { hints, units } = dossier;
  const field = useFields(view, rank);
  const told = sizeFields.some((name) => field(name).value !== '' || field(name).error !== undefined);
  const euros = { size: 'w9', inputMode: 'decimal', unit: units.euros, optional: true } as const;
  const people = { size: 'w9', inputMode: 'numeric', unit: units.people, optional: true } as const;
  return (
    <Disclosure summary={dossier.sizeGroup} open={told}>
      <TextField {...field('aid')} {...euros} hint={hints.aid} />
      <TextField {...field('group')} optional hint={hints.group} />
      <TextField {...field('employees')} {...people} hint={hints.size} />
      <TextField {...field('turnover')} {...euros} />
      <TextField {...field('balance')} {...euros} />
    </Disclosure>
  );
}
