import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Place, Subject } from './invariant.js';

const hourMs = 3_600_000;

const pathOf = (folder: string, hash: string) => join(folder, hash.slice(0, 2), hash);

/** Names in a folder; none when there is no such folder. */
const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

const there = (path: string) => stat(path).catch(() => undefined);

/** The hashes of all files kept: names alone, 20 MB for 300 000 of them. */
async function kept(folder: string): Promise<string[]> {
  const shelves = (await namesIn(folder)).filter((name) => /^[0-9a-f]{2}$/.test(name));
  const names: string[] = [];
  for (const shelf of shelves) names.push(...(await namesIn(join(folder, shelf))));
  return names;
}

const missingSql = `SELECT DISTINCT a.sha256 AS name FROM public.annex a
  WHERE NOT EXISTS (SELECT FROM unnest($1::text[]) AS kept (name) WHERE kept.name = a.sha256)`;
const strangeSql = `SELECT kept.name FROM unnest($1::text[]) AS kept (name)
  WHERE NOT EXISTS (SELECT FROM public.annex a WHERE a.sha256 = kept.name)`;

/** Asks the database about all files kept. */
async function compared({ database, filesDir }: Place, sql: string): Promise<string[]> {
  if (filesDir === undefined) return [];
  const { rows } = await database.query<{ name: string }>(sql, [await kept(filesDir)]);
  return rows.map(({ name }) => name);
}

/** What was added while the folder was read is looked for once more. */
async function missing(place: Place): Promise<string[]> {
  const names = await compared(place, missingSql);
  const found = await Promise.all(names.map((name) => there(pathOf(place.filesDir ?? '', name))));
  return names.filter((_, n) => !found[n]);
}

/** Paths in the folder: kept files no annex speaks of, and drafts nobody finished; younger than an hour they may be under way. */
export async function filesOfNobody(place: Place): Promise<string[]> {
  const { filesDir } = place;
  if (filesDir === undefined) return [];
  const strange = (await compared(place, strangeSql)).map((name) => join(name.slice(0, 2), name));
  const drafts = await Promise.all(
    ['drafts', 'uploads'].map(async (sub) =>
      (await namesIn(join(filesDir, sub))).map((name) => join(sub, name)),
    ),
  );
  const names = [...strange, ...drafts.flat()];
  const stats = await Promise.all(names.map((name) => there(join(filesDir, name))));
  return names.filter((_, n) => Date.now() - (stats[n]?.mtimeMs ?? Infinity) > hourMs);
}

async function altered({ filesDir }: Place): Promise<string[]> {
  if (filesDir === undefined) return [];
  const found: string[] = [];
  for (const name of await kept(filesDir))
    if ((await hashOf(pathOf(filesDir, name))) !== name) found.push(name);
  return found;
}

async function hashOf(path: string): Promise<string> {
  const sum = createHash('sha256');
  for await (const chunk of createReadStream(path)) sum.update(chunk as Buffer);
  return sum.digest('hex');
}

export const files: Subject = {
  about: 'Files',
  remedy: 'A file that is missing or altered comes back from a backup; "cli sweep" removes those of nobody.',
  invariants: [
    { name: 'fileMissing', promise: 'every annex has its file', look: missing },
    {
      name: 'fileAltered',
      promise: 'every file has the content its name is the hash of',
      deep: true,
      look: altered,
    },
    {
      name: 'fileOfNobody',
      promise: 'every file older than an hour is an annex of some dossier',
      look: filesOfNobody,
    },
  ],
};
