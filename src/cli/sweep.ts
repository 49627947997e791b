import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOfNobody } from '../doctor/index.js';
import { Misuse, type Command } from './command.js';
import { withPool } from './database.js';

const hourMs = 3_600_000;

/** Removes what pieces taken out of a draft, and drafts nobody finished, have left for an hour or more. */
export const sweep: Command = async (invocation) => {
  if (invocation.words.length > 0) throw new Misuse();
  const { filesDir } = invocation.config();
  const names = await withPool(invocation, (database) => filesOfNobody({ database, filesDir }));
  let removed = 0;
  for (const name of names) if (await removeOld(join(filesDir, name), filesDir)) removed += 1;
  invocation.say(`${removed} file(s) removed`);
  return 0;
};

/**
 * Takes the file away before it looks at its age: the same content uploaded meanwhile would have made it young again,
 * and is then put back.
 */
async function removeOld(path: string, folder: string): Promise<boolean> {
  const drafts = join(folder, 'drafts');
  const aside = join(drafts, randomUUID());
  await mkdir(drafts, { recursive: true });
  await rename(path, aside);
  const { mtimeMs } = await stat(aside);
  if (Date.now() - mtimeMs < hourMs) await rename(aside, path);
  else await rm(aside);
  return Date.now() - mtimeMs >= hourMs;
}
