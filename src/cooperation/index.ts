export { callSql, followedSql, openCallsSql, rulesSql, termsSql } from './call.js';
export { CooperationModule } from './cooperation.module.js';
export type { CooperationOptions } from './cooperation.options.js';
export { cooperationEntities } from './entities/index.js';
export { CooperationRefused, type Fault } from './import/faults.js';
export { importCooperation } from './import/import-cooperation.js';
export type { Effect } from './import/effects.js';
export { importCooperationFile, type Imported } from './import/import-file.js';
export type { ImportCounts } from './import/session.js';
export { inForceSql } from './in-force.js';
export { alone, brokenEntries, journal } from './journal.js';
export { cooperationStampSql, keepCooperation, recallCooperation, stampedCooperationSql } from './memory.js';
export { presentOf } from './present.js';
export { ruleHash } from './rule-hash.js';
export { decisionOf, publishedSets, recordDecision, succeed } from './rule-sets.js';
export {
  cooperationWorldSql,
  correspondentsSql,
  domainLeadsSql,
  domainsSql,
  mandatesOf,
  peopleSql,
  polesSql,
  proxiesSql,
  recipientsSql,
  rollSql,
  rollsSql,
} from './world.js';
export type {
  CallTerms,
  CooperationWorld,
  WorldCall,
  WorldCorrespondent,
  WorldDelegation,
  WorldDomain,
  WorldLapse,
  WorldOrgan,
  WorldPerson,
  WorldPole,
  WorldProxy,
  WorldTie,
} from './world-view.js';
