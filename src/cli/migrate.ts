import { prepareDatabase } from '../prepare.js';
import { Misuse, type Command } from './command.js';

/** Roles and pending migrations; run it again, nothing is left to do. */
export const migrateCommand: Command = async ({ words, config, say }) => {
  if (words.length > 0) throw new Misuse();
  const ran = await prepareDatabase(config());
  for (const name of ran) say(`migrated ${name}`);
  say(ran.length === 0 ? 'schema up to date' : `${ran.length} migration(s) applied`);
  return 0;
};
