import { accessEntities } from './access/index.js';
import { cooperationEntities } from './cooperation/index.js';
import { dossierEntities } from './dossiers/index.js';
import { labellingEntities } from './labelling/index.js';
import { rulebookEntities } from './rulebook/index.js';

/** Every table outside the engine. The engine's own are visible SQL (platform/migrations/0002-workflow.ts). */
export const entities = [
  ...accessEntities,
  ...cooperationEntities,
  ...dossierEntities,
  ...labellingEntities,
  ...rulebookEntities,
];
