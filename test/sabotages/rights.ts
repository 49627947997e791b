import type { Sabotage } from './sabotage.js';

const guard = 'src/access/guard.ts';

/** Who may come in, do and see what. */
export const rightsSabotages: Sabotage[] = [
  {
    name: 'the form of another site obeyed',
    file: guard,
    find: "if (!isSameOrigin(request, this.config.publicUrl)) throw forbidden([{ code: 'formForeign' }]);",
    replace: '',
    spec: 'src/access/form-token.spec.ts',
    test: 'from another site with the token',
  },
  {
    name: 'a form without its token obeyed',
    file: 'src/access/multipart.ts',
    find: "expected === '' || !sameToken(expected, fields['_csrf'])",
    replace: "expected === ''",
    spec: 'src/access/form-token.spec.ts',
    test: 'without token',
  },
  {
    name: 'a route that declares nothing let in',
    file: guard,
    find: 'if (!declaration)\n      throw',
    replace: 'if (!declaration) return true;\n    if (!declaration)\n      throw',
    spec: 'src/access/guard.spec.ts',
    test: 'shuts a route that declares nothing, even to who is in',
  },
  {
    name: 'a token for reading that acts',
    file: guard,
    find: 'if (!actor.token?.scopes.includes(wanted)) throw',
    replace: 'if (!actor.token) throw',
    spec: 'src/access/api.spec.ts',
    test: 'lets a reading token read only',
  },
  {
    name: 'a session that lives on after signing out',
    file: 'src/access/queries/actor.ts',
    find: 's.revoked_at is null and ',
    replace: '',
    spec: 'src/access/sessions.spec.ts',
    test: 'ends by signing out: its cookie opens nothing any more',
  },
  {
    name: 'a link that opens twice',
    file: 'src/access/queries/links.ts',
    find: 'l.browser_hash = $2 and l.used_at is null and',
    replace: 'l.browser_hash = $2 and',
    spec: 'src/access/sign-in.spec.ts',
    test: 'uses a link once, even for two clicks at once',
  },
  {
    name: 'recusal skipped: who stood aside still knows of the request',
    file: 'src/labelling/standing.ts',
    find: "if (standing.interests === 'recused') return false;",
    replace: '',
    spec: 'test/journeys/recusal.spec.ts',
    test: 'the request no longer exists for them: page, piece, list, work, acts',
    story: true,
  },
  {
    name: 'the inside of another pôle’s review shown',
    file: 'src/labelling/standing.ts',
    find: 'reviewing: poles.filter((pole) => parties.includes(pole)),',
    replace: 'reviewing: poles.some((pole) => parties.includes(pole)) ? parties : [],',
    spec: 'test/journeys/walls.spec.ts',
    test: 'nobody outside reads its people, ballots, counts or inner deadlines',
    story: true,
  },
  {
    name: 'reading before the declaration of interests',
    file: 'src/labelling/standing.ts',
    find: "(standing.reviewing.length > 0 && standing.interests === 'clear')",
    replace: 'standing.reviewing.length > 0',
    spec: 'test/journeys/strangers.spec.ts',
    test: 'they see what their interests are judged by: no content, no piece, no position',
  },
];
