import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import type { Catalogue } from '../../i18n/fr.js';

type Named = Pick<DossierView, 'seats' | 'shares' | 'reviews' | 'lead'>;

/** The name of a pôle as the view knows it, the short one where it sits at the table; '' without a code, the code itself when nothing names it. */
export function poleName({ seats, shares, reviews, lead }: Named, code: string | null): string {
  if (code === null) return '';
  const seat = seats.find(({ pole }) => pole === code);
  const known = [...shares, ...reviews, ...(lead ? [lead] : [])].find(({ pole }) => pole === code);
  return seat?.short ?? known?.name ?? code;
}

/** « présidence, iD4CAR »; a capacity the catalogue does not know is told as it is. */
export function capacityOf({ procedure }: Catalogue, role: string | null, pole: string | null): string {
  const roles: Record<string, string> = procedure.roles;
  if (role === null) return pole ?? '';
  return procedure.capacity(roles[role] ?? role, pole ?? '');
}

/** The same, of one person: « membre de l’organe, iD4CAR ». */
export function capacityOfOne(all: Catalogue, role: string | null, pole: string | null): string {
  const ones: Record<string, string> = all.procedure.oneOf;
  const one = role === null ? undefined : ones[role];
  return one === undefined ? capacityOf(all, role, pole) : all.procedure.capacity(one, pole ?? '');
}

/** What the request is called: its acronym, or its reference while it has none or where it is withheld. */
export const projectOf = ({ acronym, reference }: { acronym: string; reference: string }): string =>
  acronym || reference;

/** The two letters drawn on the table and over a column: « Mo », « VF », « iD ». */
export function codeOf(short: string): string {
  const capitals = short.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word));
  if (capitals.length > 1)
    return capitals
      .map((word) => word.charAt(0))
      .slice(0, 2)
      .join('');
  return short.slice(0, 2);
}
