import type { ValidationError } from 'class-validator';

/** What is wrong in a cooperation file, and where: `poles[1].organs[0].seats[3].kind`. */
export interface Fault {
  path: string;
  message: string;
}

/** A cooperation file refused, with every fault found; nothing of it is imported. */
export class CooperationRefused extends Error {
  constructor(readonly faults: Fault[]) {
    super(faults.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('\n'));
    this.name = 'CooperationRefused';
  }
}

/** The faults of a nested validation, in the order of the file. */
export function flatten(errors: ValidationError[], parent = ''): Fault[] {
  return errors.flatMap((error) => {
    const path = at(parent, error.property);
    const own = Object.values(error.constraints ?? {}).map((message) => ({ path, message }));
    return [...own, ...flatten(error.children ?? [], path)];
  });
}

/** The path of a field, or of an item when the key is a number. */
export function at(parent: string, key: string | number): string {
  if (/^\d+$/.test(String(key))) return `${parent}[${key}]`;
  return parent ? `${parent}.${key}` : String(key);
}
