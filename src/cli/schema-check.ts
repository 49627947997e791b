import { schemaDrift } from '../platform/schema-drift.js';
import { Misuse, type Command } from './command.js';
import { withEntities } from './database.js';

/** What no decorator can express, by its name in the migrations; everything else must agree. */
const exceptions: string[] = [];

/** The statements that would bring the tables to the entities; none when they agree. */
export const schemaCheck: Command = async (invocation) => {
  if (invocation.words.length > 0) throw new Misuse();
  const drift = await withEntities(invocation, 'colabel_owner', (dataSource) =>
    schemaDrift(dataSource, exceptions),
  );
  for (const statement of drift) invocation.say(`${statement};`);
  if (drift.length === 0) invocation.say('schema up to date');
  return drift.length === 0 ? 0 : 1;
};
