import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';

/** A file kept: its SHA-256 in hexadecimal, which is also its name, and its size in bytes. */
export interface StoredFile {
  hash: string;
  size: number;
}

/** A file that is not kept; `reasons` are codes, `tooLarge` or those of the inspection. */
export class FileRefused extends Error {
  constructor(readonly reasons: readonly string[]) {
    super(`file refused: ${reasons.join(', ')}`);
    this.name = 'FileRefused';
  }
}

type Inspect = (path: string) => Promise<readonly string[]>;

/** Files by the hash of their content, in a folder all processes share: the same file twice is one. */
export class Files {
  constructor(private readonly folder: string) {}

  /**
   * Keeps what the stream holds, at most `limitBytes`. `inspect` reads the complete file before it enters the store
   * and returns why it must not. Throws FileRefused; a failure of any kind leaves nothing behind.
   */
  async put(stream: Readable, limitBytes: number, inspect?: Inspect): Promise<StoredFile> {
    const draft = join(this.folder, 'drafts', randomUUID());
    await mkdir(dirname(draft), { recursive: true });
    try {
      const stored = await receive(stream, draft, limitBytes);
      const reasons = (await inspect?.(draft)) ?? [];
      if (reasons.length > 0) throw new FileRefused(reasons);
      await this.settle(draft, stored.hash);
      return stored;
    } finally {
      await rm(draft, { force: true });
    }
  }

  /** The content of a kept file. Throws when there is none of this hash. */
  async open(hash: string): Promise<{ size: number; stream: Readable }> {
    const path = this.pathOf(hash);
    const { size } = await stat(path);
    return { size, stream: createReadStream(path) };
  }

  /** True when a file of this hash is kept. */
  has(hash: string): Promise<boolean> {
    return access(this.pathOf(hash)).then(
      () => true,
      () => false,
    );
  }

  private async settle(draft: string, hash: string): Promise<void> {
    const path = this.pathOf(hash);
    await mkdir(dirname(path), { recursive: true });
    await rename(draft, path);
    await syncFolder(dirname(path));
  }

  private pathOf(hash: string): string {
    if (!/^[0-9a-f]{64}$/.test(hash)) throw new TypeError('not the hash of a file');
    return join(this.folder, hash.slice(0, 2), hash);
  }
}

async function receive(stream: Readable, draft: string, limitBytes: number): Promise<StoredFile> {
  const sum = createHash('sha256');
  let size = 0;
  const measured = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > limitBytes) throw new FileRefused(['tooLarge']);
      sum.update(chunk);
      yield chunk;
    }
  };
  // Opened before the first byte is read: a stream cut at once must find the file to remove already there.
  const handle = await open(draft, 'wx', 0o640);
  try {
    await writeFile(handle, measured(stream));
    // The bytes are on the disk before the name is.
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { hash: sum.digest('hex'), size };
}

// A rename outlives a power cut only once its folder is written; Windows cannot open one.
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
