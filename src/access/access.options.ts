import type { Request } from 'express';
import type { VNode } from 'preact';
import type { DocumentProps } from '../../templates/pages/layout/document.js';

/** What the application puts around the pages of every feature: navigation, the reader, the demo's banner. */
export type PageFrame = Partial<
  Pick<DocumentProps, 'demo' | 'nav' | 'person' | 'search' | 'links' | 'assurance'>
>;

export interface AccessOptions {
  frame?: (request: Request) => PageFrame;
  /** what stands under the sign-in form: the people of a demo */
  signInAside?: (request: Request, formToken: string) => VNode | undefined;
  /** sign-in links one address, or one network, may ask for in a minute; 5 unless said otherwise */
  linksPerMinute?: number;
}

/** Injection token of the options. */
export const ACCESS_OPTIONS = Symbol('access options');
