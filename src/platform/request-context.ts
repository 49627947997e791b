import { AsyncLocalStorage } from 'node:async_hooks';

export interface RequestContext {
  requestId: string;
  /** the account's id once known: logs hold ids, never names */
  actorId?: string;
}

/** What belongs to the request being answered; logs take the id from here. */
export const requestContext = new AsyncLocalStorage<RequestContext>();

/** The id of the request being answered, or `none` outside one. */
export function currentRequestId(): string {
  return requestContext.getStore()?.requestId ?? 'none';
}
