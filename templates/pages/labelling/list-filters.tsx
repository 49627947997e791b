import type { RequestList } from '../../../src/labelling/view/list.js';
import { useWords } from '../parts/language.js';
import { stateName } from './line-of.js';

const order = [
  'draft', 'admissibilityCheck', 'awaitingCompletion', 'leadAttribution', 'leadReview', 'takeOver', 'coReview', 'panelNaming', 'panelReview',
  'conciliation', 'jointDecision', 'labelled', 'opinionGiven', 'postponed', 'refused', 'reexamination', 'inadmissible',
]; // prettier-ignore

/** The address of a page of the list. */
export function listAddress({ state, mine, after }: RequestList['filter'] & { after?: string }): string {
  const query = new URLSearchParams({
    ...(state !== null && { etat: state }),
    ...(mine && { 'a-moi': '1' }),
    ...(after && { apres: after }),
  });
  return query.size > 0 ? `/dossiers?${query.toString()}` : '/dossiers';
}

/** Filters as links: each has its address, the chosen ones say so. A second press on a chosen one lifts it. */
export function ListFilters({ view }: { view: RequestList }) {
  const all = useWords();
  const { list } = all.workPage;
  const { state, mine } = view.filter;
  const present = view.lines.map((line) => line.state);
  const states = order.filter((one) => one === state || (state === null && present.includes(one)));
  return (
    <nav class="sift" aria-label={list.filters}>
      <ul class="chips">
        <Chip href="/dossiers" chosen={state === null && !mine}>
          {state === null && !mine ? list.all(view.counts.all) : list.clear}
        </Chip>
        <Chip href={listAddress({ state, mine: !mine })} chosen={mine}>
          {list.mine}
        </Chip>
        {states.map((one) => (
          <Chip href={listAddress({ state: one === state ? null : one, mine })} chosen={one === state}>
            {stateName(all, one, 'pole')}
          </Chip>
        ))}
      </ul>
    </nav>
  );
}

function Chip({ href, chosen, children }: { href: string; chosen: boolean; children: string }) {
  return (
    <li>
      <a class="chip" href={href} aria-current={chosen ? 'true' : undefined}>
        {children}
      </a>
    </li>
  );
}
