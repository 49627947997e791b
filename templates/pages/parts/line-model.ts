/** A station: a step of the procedure in the reader's vocabulary. */
export interface Station {
  key: string;
  name: string;
  state: 'done' | 'current' | 'possible' | 'blocked';
  /** ISO date or instant: when it was done, its deadline while current, when it is planned otherwise. */
  date?: string;
  /** Said in the list, and required for a blocked station: what is missing and who can do it. */
  note?: string;
}

/** A way off the rail: a detour that rejoins it ahead, an ending (refusal, withdrawal), a comeback (take-over). */
export interface Branch {
  key: string;
  name: string;
  /** Key of the station it leaves. */
  from: string;
  kind: 'detour' | 'ending' | 'comeback';
  /** Key of the station a detour or a comeback reaches. */
  to?: string;
  /** `done` or `current` when the request took it. */
  state?: 'done' | 'current' | 'possible';
}

/** One object, from which the drawing and its text twin are both made. Nine stations at most are drawn. */
export interface LineModel {
  stations: readonly Station[];
  branches?: readonly Branch[];
  /** True when the current station waits for this reader: the only case in which it is red. */
  you?: boolean;
}

/** Beyond this number the drawing cannot be read: only the list is shown. */
export const MAX_STATIONS = 9;

/** Where a branch leaves and arrives: indexes of stations, and the row above the rail it runs on (0 is the lowest). */
export interface PlacedBranch {
  branch: Branch;
  from: number;
  to: number | undefined;
  row: number;
}

/** Each branch on the lowest row on which it crosses no other. A branch that names an unknown station is not placed. */
export function placeBranches({ stations, branches = [] }: LineModel): PlacedBranch[] {
  const indexOf = (key: string | undefined) => stations.findIndex((station) => station.key === key);
  const placed: (PlacedBranch & { first: number; last: number })[] = [];
  for (const branch of branches) {
    const from = indexOf(branch.from);
    if (from === -1) continue;
    const target = indexOf(branch.to);
    const to = target === -1 ? undefined : target;
    const [first, last] = gapsOf(from, to, stations.length);
    const taken = new Set(
      placed.filter((other) => other.first <= last && first <= other.last).map(({ row }) => row),
    );
    let row = 0;
    while (taken.has(row)) row += 1;
    placed.push({ branch, from, to, row, first, last });
  }
  return placed.map(({ branch, from, to, row }) => ({ branch, from, to, row }));
}

/** The gaps between stations a branch runs above; gap i lies between stations i and i + 1. */
function gapsOf(from: number, to: number | undefined, stations: number): [number, number] {
  if (to === undefined) return from === stations - 1 ? [from - 1, from - 1] : [from, from];
  return from < to ? [from, to - 1] : [to, from - 1];
}
