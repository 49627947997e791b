import { isOver, type LabelRequestState } from '../../../workflows/index.js';
import type { Visit } from './path.js';

type Mark = 'done' | 'current' | 'possible';

interface Way {
  key: LabelRequestState;
  from: LabelRequestState;
  to: LabelRequestState | null;
}

/** The line of a request, in the machine's own names: the page gives them words for its reader. */
export interface LineView {
  stations: { key: LabelRequestState; state: Mark; at: string | null }[];
  branches: (Way & { state: Mark })[];
}

const main: LabelRequestState[] = [
  'draft',
  'admissibilityCheck',
  'leadAttribution',
  'leadReview',
  'coReview',
  'jointDecision',
  'labelled',
];

const ways: Way[] = [
  { key: 'awaitingCompletion', from: 'admissibilityCheck', to: 'leadAttribution' },
  { key: 'inadmissible', from: 'admissibilityCheck', to: null },
  { key: 'takeOver', from: 'leadReview', to: 'jointDecision' },
  { key: 'conciliation', from: 'coReview', to: 'jointDecision' },
  { key: 'conditionsPending', from: 'jointDecision', to: 'labelled' },
  { key: 'postponed', from: 'leadReview', to: null },
  { key: 'refused', from: 'jointDecision', to: null },
  { key: 'withdrawn', from: 'leadReview', to: null },
  { key: 'lapsed', from: 'leadReview', to: null },
];

/** Ways drawn although the request has not taken them: the ones a reader should reckon with. */
const foreseen: LabelRequestState[] = ['conciliation', 'postponed'];

/** Where the request is: stations done, the current one with its deadline, the ones ahead, and the ways off (§9.2). */
export function lineOf(state: LabelRequestState, path: Visit[], due: string | null): LineView {
  const entered = new Map(path.map((visit) => [visit.state, visit.at]));
  // R44: a request that goes back has the later stations before it again.
  const reached = main.indexOf(main.includes(state) ? state : lastMain(path));
  const stations = main.map((key, index): LineView['stations'][number] => {
    if (key === state) return { key, state: 'current', at: due };
    const left = entered.get(main[index + 1] ?? key) ?? entered.get(key) ?? null;
    return index <= reached ? { key, state: 'done', at: left } : { key, state: 'possible', at: null };
  });
  const over = isOver(state);
  const branches = ways.flatMap((way): LineView['branches'] => {
    if (way.key === state) return [{ ...way, from: lastMain(path), state: 'current' }];
    if (entered.has(way.key)) return [{ ...way, state: 'done' }];
    const ahead = !over && main.indexOf(way.from) >= reached;
    return foreseen.includes(way.key) && ahead ? [{ ...way, state: 'possible' }] : [];
  });
  return { stations: over ? stations.filter((station) => station.state !== 'possible') : stations, branches };
}

function lastMain(path: Visit[]): LabelRequestState {
  return path.findLast((visit) => main.includes(visit.state))?.state ?? 'draft';
}
