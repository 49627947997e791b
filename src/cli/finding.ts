/** What one check found. */
export interface Finding {
  what: string;
  fault: boolean;
  /** the figure; for a fault, what to do too */
  said: string;
  /** nothing after it can be checked */
  stops?: boolean;
}

export const well = (what: string, said: string): Finding => ({ what, fault: false, said });
export const ill = (what: string, said: string): Finding => ({ what, fault: true, said });
