import type { Known } from './content/complete.js';
import type { Surroundings } from './queries/surroundings.js';

/** The codes a complete dossier may name: member pôles and domains of the instant. */
export function knownOf({ poles, domains }: Surroundings): Known {
  return {
    poles: poles.filter(({ member }) => member).map(({ code }) => code),
    domains: domains.map(({ code }) => code),
  };
}
