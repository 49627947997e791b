import type { Response } from 'express';
import type { Readers } from './readers.js';
import type { DossierView } from './view/dossier-view.js';

/**
 * The fresh view of a request; 204 and null once the reader may not know of it any more (a recusal is
 * answered, and is the last thing answered). The ETag speaks of the request alone: what happens inside a review never moves it.
 */
export async function sendView(
  response: Response,
  readers: Readers,
  reference: string,
  accountId: string,
): Promise<DossierView | null> {
  try {
    const view = await readers.dossier(reference, accountId);
    response.setHeader('ETag', `"${view.version}"`);
    return view;
  } catch (fault) {
    if (!isNotFound(fault)) throw fault;
    response.status(204);
    return null;
  }
}

const isNotFound = (fault: unknown) => fault instanceof Error && 'status' in fault && fault.status === 404;
