import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import type { ActFacts } from '../../i18n/act-facts.js';
import type { Catalogue } from '../../i18n/fr.js';

/** The short name of a pôle; '' without a code, the code itself of a pôle that has left the cooperation. */
export function poleName({ poles }: Pick<DossierView, 'poles'>, code: string | null): string {
  if (code === null) return '';
  return poles.find(({ pole }) => pole === code)?.short ?? code;
}

/** R64: a pôle on a certificate, under the name it had, and who has taken its place since. */
export function bearerName({ takenBy }: Catalogue['departures'], view: DossierView, code: string): string {
  const successor = view.departures.find(
    ({ pole, state }) => pole === code && state === 'succeeded',
  )?.successor;
  return successor ? takenBy(poleName(view, code), successor) : poleName(view, code);
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

/** What the sentences of an act say of a request, done in the name of this pôle. */
export const actFactsOf = (view: DossierView, pole: string | null, question?: number | null): ActFacts => ({
  project: projectOf(view),
  pole: poleName(view, pole),
  state: view.state,
  about: askedNow(view, pole, question)?.about ?? '',
});

/** What the organ of a pôle votes on: of two questions at once, the one that is meant, else the first (R62, R70). */
export function askedNow({ deliberations }: DossierView, pole: string | null, question?: number | null) {
  const open = deliberations.filter((one) => one.pole === pole && one.state === 'voting');
  return open.find((one) => one.question === question) ?? open[0];
}
