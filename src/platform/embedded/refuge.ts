import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A folder every account can walk to, of constant name for `subject` (a path): where data and programs go when a
 * private folder, such as the home of root, hides them from the server's account. Its name can be guessed, so a folder laid
 * there by somebody else is refused rather than executed.
 */
export function refuge(subject: string): string {
  const name = createHash('sha256').update(subject).digest('hex').slice(0, 16);
  const folder = join('/var/tmp', `colabel-${name}`);
  mkdirSync(folder, { mode: 0o755, recursive: true });
  const stat = lstatSync(folder);
  const ours = stat.isDirectory() && stat.uid === process.getuid?.() && (stat.mode & 0o022) === 0;
  if (!ours) throw new Error(`${folder} belongs to somebody else, or others may write in it: remove it.`);
  return folder;
}
