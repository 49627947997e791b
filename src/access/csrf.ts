import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';

/** What a form token belongs to: a session, or before sign-in the browser's own cookie. */
export type FormSubject = { session: string } | { browser: string };

/** The token every page form of this subject carries in its field `csrf`. */
export function formToken(secret: string, subject: FormSubject): string {
  const words = 'session' in subject ? `session:${subject.session}` : `browser:${subject.browser}`;
  return createHmac('sha256', secret).update(`form-token:${words}`).digest('base64url');
}

/** Whether `given` is the token expected; the time it takes says nothing of either. */
export function sameToken(expected: string, given: unknown): boolean {
  if (typeof given !== 'string') return false;
  const digest = (text: string) => createHmac('sha256', 'compare').update(text).digest();
  return timingSafeEqual(digest(expected), digest(given));
}

/**
 * Whether a mutating request was sent by one of our own pages. `Sec-Fetch-Site` is written by the browser alone and
 * decides when it is there; else `Origin` must be ours. A browser that sends neither is not served.
 */
export function isSameOrigin(request: Pick<Request, 'headers'>, publicUrl: string): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return request.headers.origin === new URL(publicUrl).origin;
}
