export { rulebookEntities } from './rule-draft.entity.js';
export { RulebookModule } from './rulebook.module.js';
