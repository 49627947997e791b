import type { Calendar } from '../../workflows/calendar/index.js';
import type { PinnedRules, RuleValues } from '../../workflows/rule-set.js';
import type { PersonId, PoleCode, Role, Roll, SeatId } from '../../workflows/vocabulary.js';

/** A pôle known at the instant; `member` of the charter or not. In the order of the seats of the table. */
export interface WorldPole {
  code: PoleCode;
  name: string;
  short: string;
  calendar: Calendar;
  /** of the association; null where it is not known */
  siren: string | null;
  regions: string[];
  member: boolean;
}

/** A mandate in force: who, as what, where. `lang` is that of the person's letters. */
export interface WorldPerson {
  id: PersonId;
  lang: 'fr' | 'en';
  role: Role;
  pole: PoleCode | null;
  organ: string | null;
  seat: SeatId | null;
  /** R75: the delegation they are the chair by; null, or absent, for their own mandate */
  delegation?: string | null;
  /** R75: the deputy, who has the chair's power: what is owed to the deputy is owed to them */
  deputy?: boolean;
  /** R75: a chair who has delegated and signs this request all the same: who else would have, and stands aside */
  back?: PersonId[];
}

/** `id` names the correspondent in letters; `account` signs in as it. */
export interface WorldCorrespondent {
  id: string;
  kind: 'funder' | 'state' | 'region';
  region: string | null;
  lang: 'fr' | 'en';
  account: PersonId | null;
}

export interface WorldDomain {
  code: string;
  /** its names */
  fr?: string;
  en?: string;
  leads: PoleCode[];
}

/** An organ of a pôle that does not decide on labels; vacant seats are not in its roll. */
export interface WorldOrgan {
  pole: PoleCode;
  code: string;
  name: string;
  roll: Roll;
}

export interface WorldProxy {
  seat: SeatId;
  bearer: PersonId;
}

/** What ties a person to an organisation; `name` is a domain where it is the address that does. */
export interface WorldTie {
  person: PersonId;
  by: 'employer' | 'declared' | 'mail';
  name: string;
  siren: string | null;
}

/** R75: a chair whose power another seat of the organ has, until an instant. */
export interface WorldDelegation {
  id: string;
  pole: PoleCode;
  chair: PersonId;
  bearer: PersonId;
  /** who has it is the deputy by their own mandate */
  deputy: boolean;
  until: string;
}

/** R75: what a person was in a pôle, and is no more since `until`: by mandate, or by delegation. */
export interface WorldLapse {
  person: PersonId;
  pole: PoleCode;
  role: Role;
  seat: SeatId | null;
  delegation: boolean;
  until: string;
}

/** What `cooperationWorldSql` gives. */
export interface CooperationWorld {
  poles: WorldPole[];
  /** of the decision organ of each pôle that has one; vacant seats are not in it */
  rolls: Record<PoleCode, Roll>;
  /** in the order of their pôles' codes, then their own */
  organs: WorldOrgan[];
  proxies: WorldProxy[];
  people: WorldPerson[];
  correspondents: WorldCorrespondent[];
  domains: WorldDomain[];
  ties: WorldTie[];
  delegations: WorldDelegation[];
  lapsed: WorldLapse[];
}

/** What `callSql` gives: a call with the rules a request pins at submission. Instants are ISO, UTC. */
export interface WorldCall {
  id: string;
  code: string;
  name: string;
  funder: string;
  opensAt: string;
  intakeAt: string;
  closesAt: string;
  calendarMode: 'labelBeforeClosing' | 'labelAfterDeposit';
  /** what the pôles are asked for: their label, or first an opinion (R51) */
  awards: 'label' | 'opinion';
  /** code of the call of the first step, whose opinions it takes up */
  follows: string | null;
  terms: CallTerms;
  rules: PinnedRules;
}

/** What `termsSql` gives: what the dossiers of a call are held against beside its rules (R21). */
export interface CallTerms {
  /** where the rules of the call were published */
  source: string | null;
  /** of every pôle, as it stands at the closing */
  territories: { code: PoleCode; regions: string[] }[];
  /** thresholds that stood in the call before its rule set said them */
  earlier: Partial<RuleValues['eligibility']>;
}
