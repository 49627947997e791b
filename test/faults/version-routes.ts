import type { House } from './house.js';
import { form, type OtherRoute } from './requests.js';

const drafts = `SELECT count(*)::int AS n FROM dossier_version WHERE status = 'draft'`;

/** R60: the version to come of a request that is read by others, begun or not begun when it is asked. */
const stands = async ({ stage, read }: House, begun: boolean) => {
  const holder = await stage.as(stage.people.holder);
  await holder.send(begun ? 'POST' : 'DELETE', `/dossiers/${read}/draft`, {});
  return holder;
};

const onPage =
  (path: 'version' | 'abandonner', begun: boolean): OtherRoute['ready'] =>
  async (house) => {
    await stands(house, begun);
    return form(
      'holder',
      ({ read }) => `/deposer/${read}/${path}`,
      async () => ({}),
    )(house);
  };

/** Begun once, and given up once, however often it is asked. */
export const versionRoutes: Record<string, OtherRoute> = {
  'POST /api/v1/dossiers/:ref/draft': {
    ready: async (house) => {
      const holder = await stands(house, false);
      return () => holder.post(`/dossiers/${house.read}/draft`, {});
    },
    moves: { sql: drafts, by: 1 },
  },
  'DELETE /api/v1/dossiers/:ref/draft': {
    ready: async (house) => {
      const holder = await stands(house, true);
      return () => holder.send('DELETE', `/dossiers/${house.read}/draft`, {});
    },
    moves: { sql: drafts, by: -1 },
  },
  'POST /deposer/:ref/version': { ready: onPage('version', false), moves: { sql: drafts, by: 1 } },
  'POST /deposer/:ref/abandonner': { ready: onPage('abandonner', true), moves: { sql: drafts, by: -1 } },
};
