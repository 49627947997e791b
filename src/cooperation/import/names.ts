/** R51 */
export interface Step {
  awards: string;
  follows: string | null;
}

/** Codes and addresses the file may refer to: those it brings, and those the database holds. */
export interface Names {
  people: Set<string>;
  poles: Set<string>;
  ruleSets: Set<string>;
  decisions: Set<string>;
  /** of each call, by code: what it awards, and which it follows */
  steps: Map<string, Step>;
}
