import type { PoleCode, Role } from '../../workflows/index.js';
import type { AnnexLevel, NamedCapacity, ReadingGround } from '../dossiers/index.js';
import type { Reading } from './view/reader.js';

/** A piece as far as its readers go; `groups` are `pole:capacity`, `persons` accounts. */
export interface Reserved {
  level: AnnexLevel;
  groups: readonly string[];
  persons: readonly string[];
}

/** By what a reader can open a piece, and for which pôle. */
export interface Opening {
  ground: ReadingGround;
  pole: PoleCode | null;
}

/**
 * R66: by what this reader can open a piece, null where it does not exist for them. Denied unless its level allows it: only one
 * that is public opens to whoever is informed; any other to those who read the dossier (R63a), and a reserved one to some of
 * them. The lead is who leads now: before one is named, nobody opens what is for it alone.
 */
export function openingOf({ standing, level, context }: Reading, piece: Reserved): Opening | null {
  const [own = null] = standing.reviewing;
  if (standing.isHolder) return { ground: 'holder', pole: null };
  if (piece.level === 'public') return { ground: 'everyone', pole: own };
  if (level !== 'full') return null;
  switch (piece.level) {
    case 'membersOfReview':
      return { ground: 'review', pole: own };
    case 'leadOnly': {
      const { leadPole } = context;
      return leadPole !== null && standing.reviewing.includes(leadPole)
        ? { ground: 'lead', pole: leadPole }
        : null;
    }
    case 'namedPersons':
      return named({ standing }, piece);
    default:
      return null;
  }
}

function named({ standing }: Pick<Reading, 'standing'>, { groups, persons }: Reserved): Opening | null {
  const mandate = standing.mandates.find(
    ({ role, pole }) =>
      pole !== null &&
      standing.reviewing.includes(pole) &&
      groups.includes(`${pole}:${capacityOf(role) ?? ''}`),
  );
  if (mandate) return { ground: 'named', pole: mandate.pole };
  const [own = null] = standing.reviewing;
  return persons.includes(standing.person) ? { ground: 'named', pole: own } : null;
}

/** Whom a holder can name stands for a role each: the director beside the officers, the deputy beside the chair. */
function capacityOf(role: Role): NamedCapacity | null {
  if (role === 'director') return 'caseOfficer';
  if (role === 'deputyChair') return 'chair';
  return role === 'caseOfficer' || role === 'chair' || role === 'member' || role === 'expert' ? role : null;
}
