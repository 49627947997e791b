/** What a form lets one choose, and how it is called. */
export interface Choice {
  value: string;
  label: string;
  /** the same in English, where it is not a name */
  en?: string;
}
