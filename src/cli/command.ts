import type { Role } from '../../workflows/index.js';
import type { AggregateKind } from '../engine/index.js';
import type { CliConfig } from '../platform/config.js';

/** What the documents are made of, beside the charts. */
export interface Told {
  /** command → who it belongs to, and whether interests must be declared first */
  rights: Record<string, { belongsTo: Role; reads?: boolean }>;
  /** fact → the letters it owes */
  rules: Record<string, readonly LetterTold[] | 'silent'>;
}

/** A cell of the matrix of letters. */
export interface LetterTold {
  to: string;
  kind: 'A' | 'I' | 'M';
  template: string;
  due?: string;
  starred?: boolean;
  when?: unknown;
}

export interface CliParts extends Told {
  kinds: readonly AggregateKind<unknown>[];
  entities: (abstract new () => object)[];
}

export interface Invocation {
  /** the words after the command's own */
  words: string[];
  parts: CliParts;
  /** read when asked: `docs` needs no database */
  config(): Readonly<CliConfig>;
  /** a line of the answer, on standard output */
  say(line: string): void;
}

/** Does its work and returns the status the process ends with. Throws Misuse for words it does not know. */
export type Command = (invocation: Invocation) => Promise<number>;

/** The command line was not understood: the usage is told, status 64. */
export class Misuse extends Error {}
