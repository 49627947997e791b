import type { CooperationWords } from '../../i18n/fr/cooperation.js';

/** What the page tells of an invitation: that it has left, or what was typed and must be put right. */
export interface InvitationNews {
  /** of the address: `invitation` */
  done?: unknown;
  /** the pôle whose form comes back */
  pole?: string;
  typed?: { email: string; name: string; lang: 'fr' | 'en'; place: string };
  faults?: { field: string; code: string }[];
  delegation?: DelegationNews;
}

/** What was typed of a delegation, and must be put right (R75). */
export interface DelegationNews {
  pole?: string;
  typed?: { bearer: string; from: string; to: string };
  faults?: { field: string; code: string }[];
}

/** The sentence of each fault, at its field. */
export function sentencesOf({ faults = [] }: Pick<InvitationNews, 'faults'>, { errors }: CooperationWords) {
  const known: Record<string, string> = errors;
  return faults.flatMap(({ field, code }) => {
    const message = known[code];
    return message === undefined ? [] : [{ field, message }];
  });
}
