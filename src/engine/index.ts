export type {
  Actor,
  AggregateKind,
  Applied,
  Asked,
  Decision,
  DueRow,
  Fact,
  Json,
  Letter,
  OpenedValue,
  OutboxRow,
  OwedCommand,
  Prepare,
  Prepared,
  Reason,
  Refusal,
  Rehearsed,
  Seals,
  Situation,
  Step,
  StoredInstance,
  Target,
  WorldMemory,
  TextRef,
} from './contract.js';
export type { EntryBody } from './audit-trail.js';
export { AGGREGATE_KINDS, ENGINE_POOL, EngineModule, WORKER_PARTS } from './engine.module.js';
export { Engine, type ApplyOptions } from './engine.js';
export { EngineRefused } from './errors.js';
export { derivedId, openedId } from './identity.js';
export { assertMachines, machineFaults, recordMachines, type PublishedMachines } from './machine-versions.js';
export { Dispatcher, type DispatcherParts } from './outbox/dispatcher.js';
export { Scheduler } from './scheduler.js';
export { eraseText } from './private-texts.js';
export { commitmentOf, type OwnSeal } from './seals.js';
export { closeTask, lettersAgain } from './tasks.js';
export { verifyAll, type ChainFault } from './verify-all.js';
