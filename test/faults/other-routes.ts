import { randomUUID } from 'node:crypto';
import { formFields } from '../support/browser.js';
import { browserOf } from '../support/page-rehearsal.js';
import { duo } from '../support/play.js';
import { tokenFor } from '../support/program.js';
import { answerRoutes } from './answer-routes.js';
import { callRoutes } from './call-routes.js';
import { correspondentRoutes } from './correspondent-routes.js';
import { delegationRoutes } from './delegation-routes.js';
import type { House } from './house.js';
import { changedForm, form, piece, section, type OtherRoute } from './requests.js';
import { pieceRoutes } from './piece-routes.js';
import { ruleRoutes } from './rule-routes.js';
import { versionRoutes } from './version-routes.js';

const dossiers = 'SELECT count(*)::int AS n FROM dossier';
const forms = 'SELECT coalesce(sum(revision), 0)::int AS n FROM review_form';
const live = 'SELECT count(*)::int AS n FROM session WHERE revoked_at IS NULL';

const openCall = async ({ stage }: House): Promise<string> => {
  const { rows } = await stage.owner.query<{ id: string }>('SELECT id FROM funding_call LIMIT 1');
  return rows[0]?.id ?? '';
};

/** Every mutating route that is no act of a request, by method and address. */
export const otherRoutes: Record<string, OtherRoute> = {
  ...ruleRoutes,
  ...versionRoutes,
  ...correspondentRoutes,
  ...delegationRoutes,
  ...answerRoutes,
  ...pieceRoutes,
  'POST /api/v1/dossiers': {
    ready: async (house) => {
      const [program, call, key] = [
        await house.stage.as(house.stage.people.holder),
        await openCall(house),
        randomUUID(),
      ];
      return () => program.post('/dossiers', { call }, { 'idempotency-key': key });
    },
    moves: { sql: dossiers, by: 1 },
  },
  'POST /dossiers': {
    ready: form(
      'holder',
      () => '/dossiers',
      async (house) => ({ call: await openCall(house), commandId: randomUUID() }),
    ),
    moves: { sql: dossiers, by: 1 },
  },
  'PUT /api/v1/dossiers/:ref/draft': {
    ready: async ({ stage, draft }) => {
      const program = await stage.as(stage.people.holder);
      const etag = (await program.get(`/dossiers/${draft}/draft`)).headers.get('etag') ?? '';
      return () =>
        program.put(`/dossiers/${draft}/draft`, { ...duo(), acronym: 'API' }, { 'if-match': etag });
    },
    moves: { sql: 'SELECT sum(revision)::int AS n FROM dossier_version', by: 1 },
  },
  'POST /deposer/:ref/projet': section('projet', { acronym: 'PAGE' }),
  'POST /deposer/:ref/partenaires': section('partenaires', { 'partners.0.name': 'ATELIERS RÉUNIS' }),
  'POST /deposer/:ref/poles': section('poles', { 'coLabels.0.reason': 'Un autre motif, plus précis.' }),
  'POST /api/v1/dossiers/:ref/annexes': piece(async ({ stage, draft }, body) =>
    (await stage.as(stage.people.holder)).upload(`/dossiers/${draft}/annexes`, body),
  ),
  'POST /deposer/:ref/pieces': piece(({ holder, draft }, body) =>
    holder.send(`/deposer/${draft}/pieces`, {
      method: 'POST',
      body,
      headers: { 'sec-fetch-site': 'same-origin' },
    }),
  ),
  'POST /deposer/:ref/pieces/retirer': {
    ready: form(
      'holder',
      ({ draft }) => `/deposer/${draft}/pieces/retirer`,
      async ({ stage, draft }) => {
        const { rows } = await stage.owner.query<{ id: string }>(
        'SELECT a.id FROM annex a JOIN dossier d ON d.id = a.dossier_id WHERE d.reference = $1 LIMIT 1', [draft]); // prettier-ignore
        return { annex: rows[0]?.id ?? '' };
      },
    ),
    moves: { sql: 'SELECT count(*)::int AS n FROM annex', by: -1 },
    later: [404],
  },
  'PUT /api/v1/dossiers/:ref/reviews/:pole': {
    ready: async ({ stage, read }) => {
      const program = await stage.as(stage.people.experts('moveo')[0] ?? '');
      return () => program.put(`/dossiers/${read}/reviews/moveo`, { recommendation: 'ifPossible' });
    },
    moves: { sql: forms, by: 1 },
  },
  'POST /lectures/:ref/:pole': {
    ready: changedForm('expert', ({ read }) => `/lectures/${read}/moveo`, { recommendation: 'priority' }),
    moves: { sql: forms, by: 1 },
  },
  'POST /cooperation/poles/:code/invitations': {
    ready: form('officer', () => '/cooperation/poles/moveo/invitations', async () => {
      return { email: `${randomUUID()}@moveo.example`, name: 'Alix Renaud', lang: 'fr', place: 'expert' };
    }), // prettier-ignore
    moves: { sql: 'SELECT count(*)::int AS n FROM mandate', by: 1 },
    later: [409],
  },
  'POST /profil': {
    ready: form(
      'holder',
      () => '/profil',
      async () => ({ name: 'Claire Delmas-Roy', lang: 'fr' }),
    ),
    moves: { sql: `SELECT count(*)::int AS n FROM account WHERE name = 'Claire Delmas-Roy'`, by: 1 },
  },
  'POST /profil/jetons/revoquer': {
    ready: form('holder', () => '/profil/jetons/revoquer', async ({ stage }) => {
      await tokenFor(stage.owner, stage.people.holder);
      const { rows } = await stage.owner.query<{ id: string }>('SELECT id FROM api_token ORDER BY created_at DESC LIMIT 1');
      return { token: rows[0]?.id ?? '' };
    }), // prettier-ignore
    moves: { sql: 'SELECT count(*)::int AS n FROM api_token WHERE revoked_at IS NOT NULL', by: 1 },
  },
  'POST /profil/sessions/finir-les-autres': {
    ready: async (house) => {
      await browserOf(house.stage, house.stage.people.holder);
      return form(
        'holder',
        () => '/profil/sessions/finir-les-autres',
        async () => ({}),
      )(house);
    },
    moves: { sql: live, by: -1 },
  },
  'POST /profil/sessions/finir': {
    ready: async (house) => {
      await browserOf(house.stage, house.stage.people.holder);
      return form(
        'holder',
        () => '/profil/sessions/finir',
        async ({ holder }) => ({
          session: formFields((await holder.get('/profil')).body, '/profil/sessions/finir')['session'] ?? '',
        }),
      )(house);
    },
    moves: { sql: live, by: -1 },
  },
  'POST /deconnexion': {
    ready: form(
      'expert',
      () => '/deconnexion',
      async () => ({}),
    ),
    moves: { sql: live, by: -1 },
    later: [303],
  },
  ...callRoutes,
};

/** Routes that are meant to do it again, and why. */
export const again: Record<string, string> = {
  'POST /connexion': 'who asks for another link gets another letter; each opens once, within ten minutes',
  'POST /connexion/:token': 'the link opens once: src/access/sign-in.spec.ts',
  'POST /profil/jetons':
    'each token is shown once, in the answer that made it; both are listed and can be revoked',
};
