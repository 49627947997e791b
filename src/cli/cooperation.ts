import { CooperationRefused, importCooperationFile } from '../cooperation/index.js';
import { Misuse, type Command } from './command.js';
import { withEntities } from './database.js';

/** `cooperation import <file.json>`: all of it or nothing; a refused file is answered with every fault and its path. */
export const cooperation: Command = async (invocation) => {
  const [verb, file, ...rest] = invocation.words;
  if (verb !== 'import' || !file || rest.length > 0) throw new Misuse();
  try {
    const counts = await withEntities(invocation, 'colabel_app', (dataSource) =>
      importCooperationFile(dataSource, file),
    );
    invocation.say(`${counts.opened} opened, ${counts.changed} changed, ${counts.ended} ended`);
    return 0;
  } catch (fault) {
    if (!(fault instanceof CooperationRefused)) throw fault;
    for (const { path, message } of fault.faults) invocation.say(path ? `${path}: ${message}` : message);
    return 1;
  }
};
