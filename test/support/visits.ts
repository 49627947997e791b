import { actHref } from '../../templates/pages/labelling/acts-of.js';
import type { Play } from './play.js';

/** A page as one person opens it, and how it answers. */
export interface Visit {
  /** by address; null for nobody */
  who: string | null;
  path: string;
  status: number;
}

export const found = (who: string | null, ...paths: string[]): Visit[] =>
  paths.map((path) => ({ who, path, status: 200 }));

/** The summary, and each form that is open, to those who may act on the request. */
export async function actVisits(play: Pick<Play, 'reference' | 'seenBy'>, who: string[]): Promise<Visit[]> {
  const visits: Visit[] = [];
  for (const email of who) {
    const view = await play.seenBy(email);
    const open = view.acts?.filter((act) => act.allowed) ?? [];
    if (view.reference) visits.push(...found(email, `/dossiers/${play.reference}`));
    visits.push(...found(email, ...open.map((act) => actHref(play.reference, act))));
  }
  return visits;
}
