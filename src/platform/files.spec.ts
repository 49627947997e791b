import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { FileRefused, Files } from './files.js';

let folder: string;
let files: Files;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'colabel-files-'));
  files = new Files(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const kept = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);

describe('files', () => {
  it('are found again by their hash, the same file once', async () => {
    const content = randomBytes(300_000);
    const hash = createHash('sha256').update(content).digest('hex');
    const both = await Promise.all([
      files.put(Readable.from([content]), 1e6),
      files.put(Readable.from([content]), 1e6),
    ]);
    expect(both).toEqual([
      { hash, size: 300_000 },
      { hash, size: 300_000 },
    ]);
    expect(kept()).toEqual([hash]);
    const { size, stream } = await files.open(hash);
    expect(size).toBe(300_000);
    expect((await buffer(stream)).equals(content)).toBe(true);
    expect(await files.has(hash)).toBe(true);
    expect(statSync(join(folder, hash.slice(0, 2), hash)).mode & 0o007).toBe(0);
  });

  it('leave nothing when too large, refused or cut short', async () => {
    const before = kept();
    await expect(files.put(Readable.from([Buffer.alloc(11)]), 10)).rejects.toEqual(
      new FileRefused(['tooLarge']),
    );
    const inspect = () => Promise.resolve(['notPdf']);
    await expect(files.put(Readable.from([Buffer.alloc(5)]), 10, inspect)).rejects.toMatchObject({
      reasons: ['notPdf'],
    });
    const cut = new Readable({
      read() {
        this.push('half');
        this.destroy(new Error('cut'));
      },
    });
    await expect(files.put(cut, 10)).rejects.toThrow('cut');
    expect(kept()).toEqual(before);
  });

  it('have no other name than a hash', async () => {
    await expect(files.open('../../etc/passwd')).rejects.toThrow('not the hash of a file');
    await expect(files.open('0'.repeat(64))).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await files.has('0'.repeat(64))).toBe(false);
  });
});
