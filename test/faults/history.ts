import { closeSync, fsyncSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An act somebody wanted, by the key it was asked with. */
export interface Wanted {
  key: string;
  /** the person's address */
  who: string;
  reference: string;
  command: string;
}

/** The client's own log: what was answered "done" is on its disk before the client goes on. */
export interface History {
  acknowledge: (act: Wanted) => void;
  /** read back from the disk */
  acknowledged: () => Wanted[];
  close: () => void;
}

/** An append-only file of acknowledged acts, one JSON object a line, synced at each; `close` removes it. */
export function openHistory(): History {
  const folder = mkdtempSync(join(tmpdir(), 'colabel-history-'));
  const path = join(folder, 'acts.jsonl');
  const file = openSync(path, 'a');
  return {
    acknowledge: (act) => {
      writeSync(file, `${JSON.stringify(act)}\n`);
      fsyncSync(file);
    },
    acknowledged: () =>
      readFileSync(path, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Wanted),
    close: () => {
      closeSync(file);
      rmSync(folder, { recursive: true });
    },
  };
}
