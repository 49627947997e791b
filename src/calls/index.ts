export { CallsModule } from './calls.module.js';
export { followsSql, fundingCallKind } from './kind.js';
