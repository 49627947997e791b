import { Partner, type PartnersFields } from '../content/partners.fields.js';
import { digitsOf, numberOf, shown, textOf, textOrNull, type RawForm } from './raw.js';

/** The values of the section « Partenaires » as typed, in the order of their rows. */
export function partnersValues(form: RawForm): { partners: object[] } {
  return { partners: ranksOf(form).map((rank) => partnerValues(form, `partners.${rank}.`)) };
}

/** The section as its form shows it. */
export function partnersForm({ partners }: PartnersFields): RawForm {
  return Object.assign({}, ...partners.map((partner, rank) => partnerForm(partner, rank))) as RawForm;
}

/** The form with one more row at its end. */
export function withPartner(form: RawForm): RawForm {
  const rows = ranksOf(form);
  const role = rows.length === 0 ? 'holder' : 'partner';
  return { ...renumbered(form, rows), ...partnerForm(Object.assign(new Partner(), { role }), rows.length) };
}

/** The form without the row of this rank. */
export function withoutPartner(form: RawForm, rank: number): RawForm {
  return renumbered(
    form,
    ranksOf(form).filter((one) => one !== rank),
  );
}

/** The rows a form has, by the numbers in the names of its fields. */
export function ranksOf(form: RawForm): number[] {
  const ranks = Object.keys(form).flatMap((name) => /^partners\.(\d{1,3})\./.exec(name)?.[1] ?? []);
  return [...new Set(ranks.map(Number))].sort((a, b) => a - b);
}

function partnerValues(form: RawForm, prefix: string): object {
  const country = textOf(form, `${prefix}country`) || 'FR';
  const email = textOrNull(form, `${prefix}contactEmail`);
  return {
    role: textOf(form, `${prefix}role`) || 'partner',
    name: textOf(form, `${prefix}name`),
    siren: digitsOf(form, `${prefix}siren`),
    siret: digitsOf(form, `${prefix}siret`),
    country,
    foreignId: textOrNull(form, `${prefix}foreignId`),
    category: textOrNull(form, `${prefix}category`),
    region: textOrNull(form, `${prefix}region`),
    ...amountsOf(form, prefix),
    contactName: textOrNull(form, `${prefix}contactName`),
    contactEmail: email,
  };
}

function amountsOf(form: RawForm, prefix: string) {
  const names = ['cost', 'aid', 'employees', 'turnover', 'balance'];
  const amounts = names.map((name) => [name, numberOf(form, `${prefix}${name}`)] as const);
  return { ...Object.fromEntries(amounts), group: textOrNull(form, `${prefix}group`) };
}

function partnerForm(partner: Partner, rank: number): RawForm {
  const entries = Object.entries(partner) as [string, string | number | null][];
  return Object.fromEntries(entries.map(([name, value]) => [`partners.${rank}.${name}`, shown(value)]));
}

function renumbered(form: RawForm, ranks: readonly number[]): RawForm {
  const others = Object.entries(form).filter(([name]) => !name.startsWith('partners.'));
  const rows = ranks.flatMap((rank, index) =>
    Object.entries(form)
      .filter(([name]) => name.startsWith(`partners.${rank}.`))
      .map(([name, value]) => [name.replace(`partners.${rank}.`, `partners.${index}.`), value] as const),
  );
  return Object.fromEntries([...others, ...rows]);
}
