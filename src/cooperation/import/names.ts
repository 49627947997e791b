/** Codes and addresses the file may refer to: those it brings, and those the database holds. */
export interface Names {
  people: Set<string>;
  poles: Set<string>;
  ruleSets: Set<string>;
  decisions: Set<string>;
}
