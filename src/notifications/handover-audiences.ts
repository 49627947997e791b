import { handoverOf, type Role } from '../../workflows/index.js';
import type { Recipient, Scene } from './scene.js';

function ofHandover({ fact, reader }: Scene, who: 'incoming' | 'former', role: Role): Recipient[] {
  if (!('incoming' in fact)) return [];
  return [{ kind: 'account', id: fact[who], lang: reader.dossier.holder.lang, role, pole: null }];
}

/** Nobody is asked while an absent holder may still object: what stops there is nothing to them. */
const wasAsked = ({ fact, key, aggregate }: Scene): boolean =>
  fact.type === 'handoverProposed' || (handoverOf(aggregate, key)?.context.asked ?? false);

/** R62: the two a dossier is handed between; the one who is asked, in the language of its holder until they hold it. */
export const handoverAudiences = {
  incoming: (scene: Scene) => (wasAsked(scene) ? ofHandover(scene, 'incoming', 'incomingHolder') : []),
  newHolder: (scene: Scene) => ofHandover(scene, 'incoming', 'holder'),
  formerHolder: (scene: Scene) => ofHandover(scene, 'former', 'formerHolder'),
};
