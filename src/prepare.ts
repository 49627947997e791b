import { published } from '../workflows/index.js';
import { assertMachines, recordMachines } from './engine/index.js';
import type { Config } from './platform/config.js';
import { asOwner } from './platform/database.js';
import { migrate } from './platform/migrate.js';

/**
 * Brings the database to this program: its schema, and the machines it remembers. Returns the migrations it ran. Throws a
 * sentence where requests are under way that other machines have begun.
 */
export async function prepareDatabase(config: Pick<Config, 'databaseUrl'>): Promise<string[]> {
  const ran = await migrate(config);
  await asOwner(config, async (owner) => {
    await recordMachines(owner, published);
    await assertMachines(owner, published);
  });
  return ran;
}
