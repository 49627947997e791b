import type { Actor, Asked } from './contract.js';
import { canonical, sha256 } from './canonical.js';

/** The actor as the command table knows it: `person:<id>`, `clock` or `decision:<number>`. */
export function actorKey(actor: Actor): string {
  switch (actor.kind) {
    case 'person':
      return `person:${actor.id}`;
    case 'decision':
      return `decision:${actor.number}`;
    case 'clock':
      return 'clock';
  }
}

/** A UUID (version 8) that is always the same for the same names: what must not happen twice gets its id from it. */
export function derivedId(...names: string[]): string {
  const hex = sha256(JSON.stringify(names)).slice(0, 32).split('');
  hex[12] = '8';
  hex[16] = '89ab'.charAt(Number.parseInt(hex[16] ?? '0', 16) % 4);
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The id of the aggregate a first act opens: it follows from who asks and from the command id. */
export function openedId(kind: string, actor: Actor, commandId: string): string {
  return derivedId('aggregate', kind, actorKey(actor), commandId);
}

/** The command id of what is due: whoever asks it, and however many do, it is done once. */
export function dueCommandId(id: string, dueAt: string): string {
  return derivedId('due', id, dueAt);
}

/** Hash of all that was asked: the same command id with another body is refused. */
export function bodyHash(
  kind: string,
  aggregateId: string,
  asked: Asked,
  texts: Record<string, string>,
): string {
  return sha256(canonical([kind, aggregateId, asked, texts]));
}
