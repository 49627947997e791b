import type { DocumentProps } from '../layout/document.js';

/** What the application puts around a page of the procedure. */
export type Frame = Omit<DocumentProps, 'lang' | 'title' | 'page' | 'children'>;
