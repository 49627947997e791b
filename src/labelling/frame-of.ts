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

/** What stands around a page of this feature, with the token of its forms. */
export function frameOf({ frame }: LabellingOptions, { request }: Visit): Frame {
  return { ...frame?.(request), csrfToken: formTokenOf(request) };
}
