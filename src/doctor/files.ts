import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Place, Subject } from './invariant.js';

const digits = [...'0123456789abcdef'];
const hourMs = 3_600_000;

const pathOf = (folder: string, hash: string) => join(folder, hash.slice(0, 2), hash);

/** Names in a folder; none when there is no such folder. */
const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

const there = (path: string) => stat(path).catch(() => undefined);

/** The hashes kept that begin with a digit: a sixteenth of the store at a time. */
async function keptUnder(folder: string, digit: string): Promise<string[]> {
  const names = await Promise.all(digits.map((second) => namesIn(join(folder, `${digit}${second}`))));
  return names.flat();
}

const missingSql = `SELECT DISTINCT a.sha256 AS name FROM public.annex a
  WHERE left(a.sha256, 1) = $2 AND a.sha256 <> ALL ($1::text[])`;
const strangeSql = `SELECT name FROM unnest($1::text[]) AS name
  WHERE name NOT IN (SELECT a.sha256 FROM public.annex a WHERE left(a.sha256, 1) = $2)`;

/** Asks the database about the names of each sixteenth of the store. */
async function compared({ database, filesDir }: Place, sql: string): Promise<string[]> {
  const found: string[] = [];
  for (const digit of filesDir === undefined ? [] : digits) {
    const kept = await keptUnder(filesDir ?? '', digit);
    found.push(...(await database.query<{ name: string }>(sql, [kept, digit])).rows.map(({ name }) => name));
  }
  return found;
}

/** What was added while the folder was read is looked for once more. */
async function missing(place: Place): Promise<string[]> {
  const names = await compared(place, missingSql);
  const kept = await Promise.all(names.map((name) => there(pathOf(place.filesDir ?? '', name))));
  return names.filter((_, n) => !kept[n]);
}

/** Kept files no annex speaks of, and drafts nobody finished; younger than an hour they may be under way. */
async function ofNobody(place: Place): Promise<string[]> {
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
  const found: string[] = [];
  for (const digit of filesDir === undefined ? [] : digits) {
    for (const name of await keptUnder(filesDir ?? '', digit)) {
      if ((await hashOf(pathOf(filesDir ?? '', name))) !== name) found.push(name);
    }
  }
  return found;
}

async function hashOf(path: string): Promise<string> {
  const sum = createHash('sha256');
  for await (const chunk of createReadStream(path)) sum.update(chunk as Buffer);
  return sum.digest('hex');
}

export const files: Subject = {
  about: 'Files',
  remedy: 'A file that is missing or altered comes back from a backup; one of nobody may be removed.',
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
      look: ofNobody,
    },
  ],
};
