import { FundingCall, RuleSet, SteeringDecision } from './call.js';
import { Correspondent } from './correspondent.js';
import { ChairDelegation } from './delegation.js';
import { DomainLead, StrategicDomain } from './domain.js';
import { Mandate, Proxy } from './mandate.js';
import { Organ, Seat } from './organ.js';
import { CharterMembership, Pole, PoleTerritory } from './pole.js';
import { Tie } from './tie.js';
import { CooperationEntry } from './trail.js';

export { DatedRow } from './dated.js';
export { tieKinds, type TieKind } from './tie.js';
export { mandateRoles, type MandateRole } from './mandate.js';
export {
  ChairDelegation,
  CharterMembership,
  CooperationEntry,
  Correspondent,
  DomainLead,
  FundingCall,
  Mandate,
  Organ,
  Pole,
  PoleTerritory,
  Proxy,
  RuleSet,
  Seat,
  SteeringDecision,
  StrategicDomain,
  Tie,
};

/** What a data source of the cooperation must know; `Mandate`, `Proxy` and `Correspondent` point at `Account`. */
export const cooperationEntities = [
  ChairDelegation,
  CharterMembership,
  CooperationEntry,
  Correspondent,
  DomainLead,
  FundingCall,
  Mandate,
  Organ,
  Pole,
  PoleTerritory,
  Proxy,
  RuleSet,
  Seat,
  SteeringDecision,
  StrategicDomain,
  Tie,
];
