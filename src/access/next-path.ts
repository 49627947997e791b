const here = 'http://here.invalid';

/**
 * The page to open after signing in, when it is one of ours: a path with its query. Anything else (another site, a
 * scheme, a path a browser would read as a host, a control character) gives `/`.
 */
export function safeNext(asked: unknown): string {
  if (typeof asked !== 'string' || asked.length > 500 || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(asked))
    return '/';
  const url = URL.canParse(asked, here) ? new URL(asked, here) : undefined;
  if (url?.origin !== here) return '/';
  const path = `${url.pathname}${url.search}`;
  // A path that becomes «//…» once its dots are resolved would leave the site.
  return path.startsWith('//') || path.startsWith('/connexion') ? '/' : path;
}
