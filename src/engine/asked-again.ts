import type { Act } from './act.js';
import type { Applied } from './contract.js';
import { EngineRefused } from './errors.js';
import { actorKey } from './identity.js';
import type { Connection, Reading } from './read.js';
import { sealedBodyHash } from './seals.js';

/** What the act has already done. Throws EngineRefused 422 when its command id did something else. */
export async function alreadyDone(
  on: Connection,
  act: Act,
  used: NonNullable<Reading['used']>,
): Promise<Omit<Applied, 'repeated'>> {
  // The hash stands with what the act has sealed; with none, a text was erased or a seal destroyed: the id alone answers.
  const hash = used.bodyHash ?? (await sealedBodyHash(on, actorKey(act.actor), act.commandId));
  if (hash !== null && hash !== act.bodyHash) throw new EngineRefused(422, 'commandIdReused');
  return used.result;
}
