import type { DepositView } from '../../../src/dossiers/view.js';
import { money, percent } from '../../i18n/numbers.js';
import { useLang, useWords } from '../parts/language.js';
import { countryName } from './countries.js';

type Partners = DepositView['content']['partners'];

/** The consortium as figures; `linked` leads each name to its fields on the same page. */
export function PartnersTable({ partners, linked }: { partners: Partners; linked?: boolean }) {
  const { dossier } = useWords();
  const lang = useLang();
  const { fields } = dossier;
  const total = partners.reduce((sum, { cost }) => sum + (cost ?? 0), 0);
  return (
    <table class="tb partners">
      <caption class="vh">{fields.partners}</caption>
      <thead>
        <tr>
          <th scope="col">{fields.partners}</th>
          <th scope="col" class="opt">
            {fields.category}
          </th>
          <th scope="col" class="opt">
            {fields.region}
          </th>
          <th scope="col" class="r">
            {fields.cost}
          </th>
          <th scope="col" class="r">
            {dossier.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {partners.map((partner, rank) => (
          <PartnerRow partner={partner} rank={rank} total={total} linked={linked} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{dossier.total}</th>
          <td class="opt" />
          <td class="opt" />
          <td class="r num">{money(lang, total)}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}

interface PartnerRowProps {
  partner: Partners[number];
  rank: number;
  total: number;
  linked?: boolean;
}

function PartnerRow({ partner, rank, total, linked }: PartnerRowProps) {
  const { dossier } = useWords();
  const lang = useLang();
  const { name, role, category, region, country, cost, siren, foreignId } = partner;
  const label = name || dossier.partner(rank + 1);
  const identifier = country === 'FR' ? `SIREN ${siren ?? dossier.none}` : (foreignId ?? dossier.none);
  return (
    <tr>
      <th scope="row">
        {linked ? <a href={`#partners.${rank}`}>{label}</a> : label}
        <br />
        <span class="micro quiet">
          {role === 'holder' ? `${dossier.roles.holder}, ` : ''}
          {identifier}
        </span>
      </th>
      <td class="opt">{category ? dossier.categories[category] : dossier.none}</td>
      <td class="opt">{country === 'FR' ? (region ?? dossier.none) : countryName(lang, country)}</td>
      <td class="r num">{cost === null ? dossier.none : money(lang, cost)}</td>
      <td class="r num">{percent(lang, total === 0 ? 0 : (cost ?? 0) / total)}</td>
    </tr>
  );
}
