import type { DossierContent } from '../../../src/dossiers/content/content.js';
import type { Catalogue } from '../../i18n/fr.js';

/** What is paid elsewhere, where it is told (R21). */
export function otherFundingItems(
  { fields, yes, no }: Catalogue['dossier'],
  { otherFunding, otherFundingDetail }: DossierContent,
) {
  if (otherFunding === null) return [];
  const value = [otherFunding ? yes : no, otherFundingDetail].filter(Boolean).join('. ');
  return [{ term: fields.otherFunding, value }];
}
