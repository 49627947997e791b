import type { CookieOptions, Request } from 'express';

/** The cookies of one installation: `session` opens it, `browser` tells that a link was asked here, `lang` is a taste. */
export interface Cookies {
  session: string;
  browser: string;
  lang: string;
  options: CookieOptions;
}

/**
 * Names and attributes of our cookies. Over https they carry the `__Host-` prefix, which browsers tie to this very
 * host; a plain http address (demo, development) cannot have it.
 */
export function cookiesOf(publicUrl: string): Cookies {
  const secure = new URL(publicUrl).protocol === 'https:';
  const prefix = secure ? '__Host-' : '';
  return {
    session: `${prefix}colabel`,
    browser: `${prefix}colabel-browser`,
    lang: `${prefix}colabel-lang`,
    options: { path: '/', httpOnly: true, secure, sameSite: 'lax' },
  };
}

/** The value of a cookie the request carries, undefined when it carries none of this name. */
export function readCookie(request: Pick<Request, 'headers'>, name: string): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  const found = pairs.find((pair) => pair.startsWith(`${name}=`));
  return found?.slice(name.length + 1) || undefined;
}
