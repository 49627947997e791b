import { CooperationRefused, importCooperationFile, type Effect } from '../cooperation/index.js';
import { Misuse, type Command } from './command.js';
import { withEntities } from './database.js';

/**
 * `cooperation import <file.json> [--dry-run]`: all of it or nothing; a refused file is answered with every fault and its path. What
 * requests under way have to do with it is told, by a dry run before anything is done.
 */
export const cooperation: Command = async (invocation) => {
  const [verb, file, flag, ...rest] = invocation.words;
  const dryRun = flag === '--dry-run';
  if (verb !== 'import' || !file || rest.length > 0 || (flag !== undefined && !dryRun)) throw new Misuse();
  try {
    const { counts, effects } = await withEntities(invocation, 'colabel_app', (dataSource) =>
      importCooperationFile(dataSource, file, { dryRun }),
    );
    for (const effect of effects) invocation.say(sentence(effect));
    const would = dryRun ? ' (dry run: nothing is written)' : '';
    invocation.say(`${counts.opened} opened, ${counts.changed} changed, ${counts.ended} ended${would}`);
    return 0;
  } catch (fault) {
    if (!(fault instanceof CooperationRefused)) throw fault;
    for (const { path, message } of fault.faults) invocation.say(path ? `${path}: ${message}` : message);
    return 1;
  }
};

const list = (codes: string[]): string => codes.join(', ') || 'nobody';

function sentence(effect: Effect): string {
  const { requests } = effect;
  if (effect.kind === 'lead') {
    const changed = `lead of ${effect.domain}: ${list(effect.before)} → ${list(effect.after)}`;
    return requests.length === 0
      ? `${changed}; no request under way`
      : `${changed}; requests under way keep theirs (R65): ${list(requests)}`;
  }
  const leaves = `${effect.pole} is in the charter until ${effect.on}`;
  return requests.length === 0
    ? `${leaves}; it has a part in no request under way`
    : `${leaves}; its departure is to be recorded on (R64): ${list(requests)}`;
}
