import type { Request } from 'express';
import { formTokenOf, type Actor, type PageFrame } from '../access/index.js';
import type { LabellingOptions } from './labelling.options.js';

/** What a page answers: who asks, and where to write. */
export interface Visit {
  me: Actor;
  request: Request;
}

export interface Frame extends PageFrame {
  csrfToken: string;
}

/** What stands around a page of this feature for this reader; `role` is said under the name. */
export function frameOf({ frame }: LabellingOptions, { me, request }: Visit, role = ''): Frame {
  const person = { name: me.name, role, href: '/profil', signOut: '/deconnexion' };
  return { person, ...frame?.(request), csrfToken: formTokenOf(request) };
}
