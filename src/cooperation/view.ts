import type { PoleCode, Role } from '../../workflows/vocabulary.js';
import {
  delegatingOf,
  delegationsOf,
  type Asker,
  type Delegating,
  type DelegationView,
  type StoredDelegation,
} from './delegation-view.js';
import { invitationRefusals, seesPeopleOf } from './policy.js';
import type { WorldPerson } from './world-view.js';

interface StoredSeat {
  id: string;
  label: string;
  college: string;
  kind: 'voting' | 'alternate' | 'advisory';
  chair: boolean;
  deputy: boolean;
  /** the name of who holds it, and by which mandate */
  holder: string | null;
  holderId: string | null;
  mandate: string | null;
}

interface StoredOrgan {
  name: string;
  kind: 'instruction' | 'opinion' | 'decision';
  seats: StoredSeat[];
}

/** A pôle as it is read, names included. */
export interface StoredPole {
  code: PoleCode;
  name: string;
  regions: string[];
  memberSince: string | null;
  organs: StoredOrgan[];
  mandates: { role: Role; name: string }[];
  delegations: StoredDelegation[];
}

export interface DomainView {
  code: string;
  fr: string;
  en: string;
  /** short names, none or several possible (R23) */
  leads: string[];
}

export interface StoredCooperation {
  poles: StoredPole[];
  domains: DomainView[];
  mine: WorldPerson[];
  asker: Asker;
}

/** A pôle as one reader sees it: `holder` absent where the reader may not know who sits. */
export interface PoleView extends Omit<StoredPole, 'organs' | 'mandates' | 'delegations'> {
  organs: (Omit<StoredOrgan, 'seats'> & {
    seats: (Omit<StoredSeat, 'holder' | 'holderId' | 'mandate'> & { holder?: string | null })[];
  })[];
  /** absent like the holders */
  mandates?: StoredPole['mandates'];
  /** R75: absent like the holders */
  delegations?: DelegationView[];
  /** what the reader may do of the chair's signature here */
  delegating: Delegating | null;
  /** the reader invites here */
  invites: boolean;
}

export interface CooperationView {
  poles: PoleView[];
  domains: DomainView[];
}

/** What one reader sees of the cooperation: organs and domains for all, people for those of the pôle. */
export function cooperationView({ poles, domains, asker }: StoredCooperation): CooperationView {
  return { poles: poles.map((pole) => poleView(pole, asker)), domains };
}

function poleView(pole: StoredPole, asker: Asker): PoleView {
  const invites = invitationRefusals(asker.mine, pole.code).length === 0;
  const delegating = delegatingOf(pole, asker);
  if (seesPeopleOf(asker.mine, pole.code))
    return { ...pole, delegations: delegationsOf(pole, asker), delegating, invites };
  const { code, name, regions, memberSince } = pole;
  return { code, name, regions, memberSince, organs: pole.organs.map(withoutHolders), delegating, invites };
}

function withoutHolders({ name, kind, seats }: StoredOrgan): PoleView['organs'][number] {
  const bare = (seat: StoredSeat) => ({
    id: seat.id,
    label: seat.label,
    college: seat.college,
    kind: seat.kind,
    chair: seat.chair,
    deputy: seat.deputy,
  });
  return { name, kind, seats: seats.map(bare) };
}

/** The seats of a pôle nobody holds, by organ: what a member can be invited to. */
export function vacantSeats(pole: PoleView): { id: string; label: string; organ: string }[] {
  return pole.organs.flatMap(({ name, seats }) =>
    seats.filter(({ holder }) => holder === null).map(({ id, label }) => ({ id, label, organ: name })),
  );
}
