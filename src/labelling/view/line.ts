import { isOver, type Award, type LabelRequestState } from '../../../workflows/index.js';
import type { Visit } from './path.js';

type Mark = 'done' | 'current' | 'possible';

interface Way {
  key: LabelRequestState;
  from: LabelRequestState;
  to: LabelRequestState | null;
}

/** A way as it is written here: `end` is whatever the call awards. */
type Drawn = Omit<Way, 'to'> & { to: LabelRequestState | 'end' | null };

/** The line of a request, in the machine's own names: the page gives them words for its reader. */
export interface LineView {
  stations: { key: LabelRequestState; state: Mark; at: string | null }[];
  branches: (Way & { state: Mark })[];
}

/** What a call awards is the end its line leads to (R51). */
const ends: Record<Award, LabelRequestState> = { label: 'labelled', opinion: 'opinionGiven' };

const deposited: LabelRequestState[] = ['draft', 'admissibilityCheck', 'leadAttribution'];
const judgedByPoles: LabelRequestState[] = ['leadReview', 'coReview'];
/** R63h: the way of a request whose every pôle stands aside. */
const judgedOutside: LabelRequestState[] = ['panelNaming', 'panelReview'];

const drawn: Drawn[] = [
  { key: 'awaitingCompletion', from: 'admissibilityCheck', to: 'leadAttribution' },
  { key: 'inadmissible', from: 'admissibilityCheck', to: null },
  { key: 'takeOver', from: 'leadReview', to: 'jointDecision' },
  { key: 'conciliation', from: 'coReview', to: 'jointDecision' },
  { key: 'conditionsPending', from: 'jointDecision', to: 'end' },
  { key: 'postponed', from: 'leadReview', to: null },
  { key: 'refused', from: 'jointDecision', to: null },
  { key: 'reexamination', from: 'jointDecision', to: 'end' },
  { key: 'withdrawn', from: 'leadReview', to: null },
  { key: 'lapsed', from: 'leadReview', to: null },
];

/** Ways drawn although the request has not taken them: the ones a reader should reckon with. */
const foreseen: LabelRequestState[] = ['conciliation', 'postponed'];

/** What a line is drawn from: where the request is, how it came there, and what its call awards. */
interface Course {
  state: LabelRequestState;
  path: Visit[];
  awards: Award;
}

/** Where the request is: stations done, the current one with its deadline, the ones ahead, and the ways off (§9.2). */
export function lineOf({ state, path, awards }: Course, due: string | null): LineView {
  const end = ends[awards];
  const entered = new Map(path.map((visit) => [visit.state, visit.at]));
  const judged = entered.has('panelNaming') ? judgedOutside : judgedByPoles;
  const main = [...deposited, ...judged, 'jointDecision' as const, end];
  const ways = drawn.map((way): Way => ({ ...way, to: way.to === 'end' ? end : way.to }));
  const lastMain = () => path.findLast((visit) => main.includes(visit.state))?.state ?? 'draft';
  // R44: a request that goes back has the later stations before it again.
  const reached = main.indexOf(main.includes(state) ? state : lastMain());
  const stations = main.map((key, index): LineView['stations'][number] => {
    // How long an opinion may be taken up is told in the margin, and presses nobody (R51).
    if (key === state) return { key, state: 'current', at: state === 'opinionGiven' ? null : due };
    const left = entered.get(main[index + 1] ?? key) ?? entered.get(key) ?? null;
    return index <= reached ? { key, state: 'done', at: left } : { key, state: 'possible', at: null };
  });
  const over = isOver(state);
  const branches = ways.flatMap((way): LineView['branches'] => {
    if (way.key === state) return [{ ...way, from: lastMain(), state: 'current' }];
    if (!main.includes(way.from)) return [];
    if (entered.has(way.key)) return [{ ...way, state: 'done' }];
    const ahead = !over && main.indexOf(way.from) >= reached;
    return foreseen.includes(way.key) && ahead ? [{ ...way, state: 'possible' }] : [];
  });
  return { stations: over ? stations.filter((station) => station.state !== 'possible') : stations, branches };
}
