import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts CPU time in hundredths of a second. */
const tickMs = 10;

/** CPU milliseconds a process has used, children it has waited for included; undefined where /proc does not say. */
export function cpuOf(pid: number): number | undefined {
  const fields = fieldsOf(pid);
  if (!fields) return undefined;
  return [11, 12, 13, 14].reduce((sum, index) => sum + Number(fields[index]), 0) * tickMs;
}

/** CPU milliseconds of a process and of its living children: of PostgreSQL, by the id of its postmaster. */
export function cpuOfFamily(parent: number): number | undefined {
  const own = cpuOf(parent);
  if (own === undefined) return undefined;
  const children = pids().filter((pid) => Number(fieldsOf(pid)?.[1]) === parent);
  return children.reduce((sum, pid) => sum + (cpuOf(pid) ?? 0), own);
}

/** The parent of a process, undefined where /proc does not say. */
export function parentOf(pid: number): number | undefined {
  const parent = Number(fieldsOf(pid)?.[1]);
  return Number.isInteger(parent) ? parent : undefined;
}

// After the name, which may hold anything: state, parent, …, user and system time at 11 to 14.
function fieldsOf(pid: number): string[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
  } catch {
    return undefined;
  }
}

function pids(): number[] {
  return readdirSync('/proc').map(Number).filter(Number.isInteger);
}
