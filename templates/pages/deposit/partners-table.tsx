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
  const aided = partners.some(({ aid }) => aid !== null);
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
          {aided && (
            <th scope="col" class="r opt">
              {fields.aid}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {partners.map((partner, rank) => (
          <PartnerRow partner={partner} rank={rank} total={total} linked={linked} aided={aided} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{dossier.total}</th>
          <td class="opt" />
          <td class="opt" />
          <td class="r num">{money(lang, total)}</td>
          <td />
          {aided && (
            <td class="r num opt">
              {money(
                lang,
                partners.reduce((sum, { aid }) => sum + (aid ?? 0), 0),
              )}
            </td>
          )}
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
  /** a partner tells the aid it asks for */
  aided: boolean;
}

function PartnerRow({ partner, rank, total, linked, aided }: PartnerRowProps) {
  const { dossier } = useWords();
  const lang = useLang();
  const { name, role, category, region, country, cost, aid, group, siren, foreignId } = partner;
  const label = name || dossier.partner(rank + 1);
  const identifier = country === 'FR' ? `SIREN ${siren ?? dossier.none}` : (foreignId ?? dossier.none);
  return (
    <tr>
      <th scope="row">
        {linked ? <a href={`#partners.${rank}`}>{label}</a> : label}
        <br />
        <span class="micro quiet">
          {role === 'holder' ? `${dossier.roles.holder}, ` : ''}
          {[identifier, group].filter(Boolean).join(', ')}
        </span>
      </th>
      <td class="opt">{category ? dossier.categories[category] : dossier.none}</td>
      <td class="opt">{country === 'FR' ? (region ?? dossier.none) : countryName(lang, country)}</td>
      <td class="r num">{cost === null ? dossier.none : money(lang, cost)}</td>
      <td class="r num">{percent(lang, total === 0 ? 0 : (cost ?? 0) / total)}</td>
      {aided && <td class="r num opt">{aid === null ? dossier.none : money(lang, aid)}</td>}
    </tr>
  );
}
