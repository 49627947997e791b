import type { LineView } from '../../../src/labelling/view/line.js';
import type { Catalogue } from '../../i18n/fr.js';
import type { LineModel } from '../parts/line-model.js';

type Mark = 'done' | 'current' | 'possible';
type Reader = 'pole' | 'holder';

/** The main way of a request, in order; the states off it stand at the station they leave. */
const mainWay = [
  'draft',
  'admissibilityCheck',
  'leadAttribution',
  'leadReview',
  'coReview',
  'jointDecision',
  'labelled',
];
/** What a call awards is the end of the way (R51). */
export const ends: readonly string[] = ['labelled', 'opinionGiven'];
const besides: Record<string, string> = {
  awaitingCompletion: 'admissibilityCheck',
  takeOver: 'leadReview',
  panelNaming: 'leadReview',
  panelReview: 'coReview',
  conciliation: 'coReview',
  conditionsPending: 'jointDecision',
};

/** A state in the words of its reader; one the catalogue does not know is told as it is. */
export function stateName({ states }: Catalogue, state: string, reader: Reader): string {
  const known: Record<string, Record<Reader, string>> = states;
  return Object.hasOwn(known, state) ? (known[state]?.[reader] ?? state) : state;
}

/** The first and the last stations are named by what is given and what is sought. */
function stationName(words: Catalogue, key: string, reader: Reader): string {
  if (key === 'draft') return words.dossierPage.deposit;
  return key === 'labelled' || key === 'opinionGiven'
    ? words.dossierPage.label
    : stateName(words, key, reader);
}

/** The line of a request in its reader's words; red when the current station waits for them. */
export function lineModel(words: Catalogue, line: LineView, reader: Reader, you: boolean): LineModel {
  return {
    you,
    stations: line.stations.map(({ key, state, at }) => ({
      key,
      name: stationName(words, key, reader),
      state,
      // A draft presses nobody: when it is thrown away is told in the margin.
      ...(at !== null && !(key === 'draft' && state === 'current') && { date: at }),
    })),
    branches: line.branches.map(({ key, from, to, state }) => ({
      key,
      name: stateName(words, key, reader),
      from,
      kind: to === null ? 'ending' : 'detour',
      ...(to !== null && { to }),
      state,
    })),
  };
}

/** The small line of a list; null once the request is over, when its step says everything. */
export function miniLine(state: string, you: boolean): LineModel | null {
  const current = ends.includes(state) ? mainWay.length - 1 : mainWay.indexOf(besides[state] ?? state);
  if (current === -1) return null;
  const markOf = (index: number): Mark => {
    if (ends.includes(state) || index < current) return 'done';
    return index === current ? 'current' : 'possible';
  };
  return { you, stations: mainWay.map((key, index) => ({ key, name: key, state: markOf(index) })) };
}
