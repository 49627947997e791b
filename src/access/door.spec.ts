import { browserLabel } from './browser-label.js';
import { cookiesOf, readCookie } from './cookies.js';
import { formToken, isSameOrigin, sameToken } from './csrf.js';
import { langOfHeader } from './lang.js';
import { safeNext } from './next-path.js';
import { personalName } from './personal-name.js';
import { networkOf } from './rate-limiter.js';

describe('the page to open after signing in', () => {
  it.each([
    '/',
    '/profil',
    '/dossiers?vue=en-cours&page=2',
    '/dossiers/LAB-2027-0042/vote',
    '/a%20b',
    '/recherche?q=https://ailleurs.example',
    '/a@b',
  ])('may be %s', (path) => expect(safeNext(path)).toBe(path));

  it.each([
    undefined, null, 42, {}, ['/profil'], '', ' ', 'profil', './profil', '../profil', '?a', '#a',
    '//ailleurs.example', '///ailleurs.example', '////ailleurs.example', '/\\ailleurs.example', '\\\\ailleurs.example',
    '/\t/ailleurs.example', '/\n/ailleurs.example', '/\r\nSet-Cookie: a=b', '/\u0000', '/é', '/a b', ' /profil',
    'https://ailleurs.example', 'http:ailleurs.example', 'HTTPS://AILLEURS.EXAMPLE', 'https:/ailleurs.example',
    'javascript:alert(1)', 'data:text/html,x', 'mailto:a@b', 'ftp://a', '/.//ailleurs.example',
    '/..//ailleurs.example', '/a/..//ailleurs.example', '/%2e//ailleurs.example', '/./\\ailleurs.example',
    '/\u2028', '/connexion', '/connexion?next=%2Fa', '/connexion/abc', `/${'a'.repeat(600)}`,
  ])('is the first page instead of %j', (asked) => expect(safeNext(asked)).toBe('/')); // prettier-ignore
});

describe('a form’s token', () => {
  const secret = 'a secret of the installation';

  it('belongs to one session, one browser, one installation', () => {
    const tokens = [
      formToken(secret, { session: 'a' }),
      formToken(secret, { session: 'b' }),
      formToken(secret, { browser: 'a' }),
      formToken('another', { session: 'a' }),
    ];
    expect(new Set(tokens).size).toBe(4);
    expect(sameToken(tokens[0] ?? '', tokens[0])).toBe(true);
    for (const other of [tokens[1], '', undefined, null, 7, ['x'], `${tokens[0]}x`]) {
      expect(sameToken(tokens[0] ?? '', other)).toBe(false);
    }
  });

  it.each([
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'same-site', origin: 'https://colabel.example' }, false],
    [{ 'sec-fetch-site': 'cross-site', origin: 'https://colabel.example' }, false],
    [{ 'sec-fetch-site': 'none' }, false],
    [{ origin: 'https://colabel.example' }, true],
    [{ origin: 'http://colabel.example' }, false],
    [{ origin: 'https://colabel.example.ailleurs.example' }, false],
    [{ origin: 'null' }, false],
    [{}, false],
  ])('of a request with %j: %s', (headers, own) => {
    expect(isSameOrigin({ headers }, 'https://colabel.example/')).toBe(own);
  });
});

describe('cookies', () => {
  it('are tied to the host over https, and plain over http', () => {
    expect(cookiesOf('https://colabel.example')).toMatchObject({
      session: '__Host-colabel',
      options: { secure: true },
    });
    expect(cookiesOf('http://127.0.0.1:3000')).toMatchObject({
      session: 'colabel',
      options: { secure: false },
    });
    for (const url of ['https://a.example', 'http://a.example']) {
      expect(cookiesOf(url).options).toMatchObject({ path: '/', httpOnly: true, sameSite: 'lax' });
      expect(cookiesOf(url).options.domain).toBeUndefined();
    }
  });

  it('are read by their whole name', () => {
    const headers = { cookie: 'xcolabel=1; colabel-browser=2;colabel=3=4; empty=' };
    expect(['colabel', 'colabel-browser', 'empty', 'none'].map((name) => readCookie({ headers }, name))).toEqual([
      '3=4', '2', undefined, undefined,
    ]); // prettier-ignore
  });
});

it.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', 'Firefox, Linux'],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0 Safari/537.36',
    'Chrome, Windows',
  ],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/156.0 Safari/537.36 Edg/156.0', 'Edge, Windows'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile/15E148 Safari/604.1',
    'Safari, iOS',
  ],
  ['Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/156.0 Mobile Safari/537.36', 'Chrome, Android'],
  ['curl/8', ''],
  [undefined, ''],
])('%s is recognised as « %s »', (agent, label) => expect(browserLabel(agent)).toBe(label));

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::6', '2001:db8:1:2'],
  ['2001:db8::6', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  [undefined, 'unknown'],
])('%s belongs to the network %s', (ip, network) => expect(networkOf(ip)).toBe(network));

it.each([
  ['fr-FR,fr;q=0.9,en;q=0.8', 'fr'],
  ['en-US,en;q=0.9,fr;q=0.8', 'en'],
  ['de-DE,en;q=0.5', 'en'],
  ['de', 'fr'],
  [undefined, 'fr'],
])('%s is spoken to in %s', (header, lang) => expect(langOfHeader(header)).toBe(lang));

it.each([
  ['  Marc   Kerloc’h ', 'Marc Kerloc’h'],
  ['', undefined],
  ['   ', undefined],
  ['a\r\nBcc: b', undefined],
  ['é'.repeat(120), 'é'.repeat(120)],
  ['é'.repeat(121), undefined],
])('%j is the name %j', (typed, name) => expect(personalName(typed)).toBe(name));
