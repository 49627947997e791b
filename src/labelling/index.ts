export { labellingEntities } from './entities/index.js';
export { labelRequestKind, LABEL_REQUEST } from './kind.js';
export { LabellingModule } from './labelling.module.js';
export { commandIdOf } from './idempotency-key.js';
export {} from './acts.js';
export { problemOf } from './act-faults.js';
export { readingActs } from './policy.js';
