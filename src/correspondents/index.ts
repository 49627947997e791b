export { bouncedSql, bouncedView, type BouncedRow, type BouncedView } from './bounced.js';
export { CorrespondentsModule } from './correspondents.module.js';
