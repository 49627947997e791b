import type { Json } from './json.js';

/** A value kept outside the chain until it is opened: the chain has its commitment (`commitmentOf` in seals.ts). */
export interface OpenedValue {
  commitment: string;
  /** in hexadecimal */
  salt: string;
  value: Json;
}

/** What is at hand of sealed values while an act is judged. */
export interface Seals {
  /** of the value this act brings */
  commitment?: string;
  /** by commitment; `altered` when what was kept is not what was committed to. A rehearsal opens nothing: `unknown`. */
  opened: Record<string, OpenedValue | 'altered'> | 'unknown';
}
