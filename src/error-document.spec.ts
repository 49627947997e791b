import type { Request } from 'express';
import { rememberVisit } from './access/actor.js';
import { errorDocument } from './error-document.js';
import { forbidden, unauthenticated } from './platform/problem.js';

const body = { _csrf: 'old', reasons: 'Un verrou\net "deux" lots', note: ['4', '5'], commandId: 'a1' };

/** A form of ours, sent to the page of an act. */
const sent = (is = 'urlencoded') =>
  ({
    originalUrl: '/dossiers/LAB-2026-0001/actes/cast-ballot',
    body,
    is: (kind: string) => kind === is,
    acceptsLanguages: () => 'fr',
  }) as unknown as Request;

const page = errorDocument(() => ({}));
const expired = forbidden([{ code: 'formExpired' }]);
const claire = { accountId: 'c', name: 'Claire', lang: 'fr' as const, sessionHash: 'h' };

describe('the page of a form whose session has ended', () => {
  it('keeps what was written, without the old token, and leads to sign in', () => {
    const html = page(sent(), unauthenticated(), undefined);
    expect(html).toContain('Votre session a pris fin');
    expect(html).toContain('action="/dossiers/LAB-2026-0001/actes/cast-ballot"');
    expect(html).toContain('name="reasons" value="Un verrou\net &quot;deux&quot; lots"');
    expect(html.match(/name="note" value="[45]"/g)).toHaveLength(2);
    expect(html).toContain('name="commandId" value="a1"');
    expect(html).not.toContain('_csrf');
  });

  it('gives it back to whoever is in again, with the token of the new session', () => {
    const request = sent();
    rememberVisit(request, { actor: claire, formToken: 'new' });
    const html = page(request, expired, undefined);
    expect(html).toContain('name="_csrf" value="new"');
    expect(html).toContain('name="reasons" value="Un verrou\net &quot;deux&quot; lots"');
    expect(html).not.toContain('value="old"');
  });

  it.each([
    ['a form of another site', () => page(sent(), forbidden([{ code: 'formForeign' }]), undefined)],
    ['a visitor without cookies', () => page(sent(), expired, undefined)],
    ['a form with a file', () => page(sent('multipart'), unauthenticated(), undefined)],
  ])('keeps nothing of %s', (_, html) => {
    expect(html()).not.toContain('Un verrou');
  });
});
