import type { Plant } from './scene.js';

const copied = (code: string) => `INSERT INTO rule_set (id, code, hash, "values", adopted_by, valid_from)
  SELECT gen_random_uuid(), ${code}, hash, "values", adopted_by, valid_from FROM rule_set LIMIT 1`;

export const rulebook: Plant[] = [
  {
    name: 'rulesOverlap',
    also: ['rulesUnjournalled'],
    plant: ({ run }) =>
      run(`ALTER TABLE rule_set DROP CONSTRAINT rule_set_one_in_force, DROP CONSTRAINT rule_set_adopted_once;
        ${copied('code')}`),
  },
  { name: 'rulesUnjournalled', plant: ({ run }) => run(copied(`'autres'`)) },
  {
    name: 'callNotFollowed',
    plant: ({ run }) => run(`UPDATE funding_call SET closes_at = closes_at + interval '1 day', version = 1`),
  },
  {
    name: 'cooperationTrailBroken',
    plant: ({ run }) =>
      run(`ALTER TABLE cooperation_entry DISABLE TRIGGER cooperation_entry_keep_trail;
        UPDATE cooperation_entry SET body = replace(body, '"format":1', '"format":2') WHERE seq = 1`),
  },
];
