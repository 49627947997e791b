import { randomUUID } from 'node:crypto';
import { defaultRules } from '../../workflows/index.js';
import { browserOf } from '../support/page-rehearsal.js';
import { deskOf } from '../support/rulebook.js';
import { formFields } from '../support/browser.js';
import type { House } from './house.js';
import type { OtherRoute } from './requests.js';

/** Each act on the rules leaves one entry in the trail of the cooperation, and no more. */
const moves = { sql: 'SELECT count(*)::int AS n FROM cooperation_entry', by: 1 };
const title = 'Opposition bloquante';
const ifMatch = (revision: number) => ({ 'if-match': `"${revision}"` });

async function deskIn({ stage }: House) {
  const program = await stage.as(stage.people.secretary);
  return { program, desk: deskOf(stage, program) };
}

/** A draft that differs from the rules in force, at its second revision. */
async function changed(house: House) {
  const { program, desk } = await deskIn(house);
  const draft = await desk.opened();
  await desk.saved(draft, { dissentBlocks: !draft.values.dissentBlocks });
  return { program, desk, draft };
}

/** The form of a page of the secretary's, filled. */
const page =
  (made: (house: House) => Promise<{ path: string; fields: Record<string, string> }>): OtherRoute['ready'] =>
  async (house) => {
    const browser = await browserOf(house.stage, house.stage.people.secretary);
    const _csrf = formFields((await browser.get('/profil')).body, '/deconnexion')['_csrf'] ?? '';
    const { path, fields } = await made(house);
    return () => browser.post(path, { _csrf, ...fields });
  };

/** The drafts of rule sets and their publication (R3). */
export const ruleRoutes: Record<string, OtherRoute> = {
  'POST /api/v1/rule-drafts': {
    ready: async (house) => {
      const { program } = await deskIn(house);
      const body = { title, code: 'regles-communes', commandId: randomUUID() };
      return () => program.post('/rule-drafts', body);
    },
    moves,
  },
  'PUT /api/v1/rule-drafts/:id': {
    ready: async (house) => {
      const { program, desk } = await deskIn(house);
      const { id, values } = await desk.opened();
      const body = { title: 'Délais plus courts', values };
      return () => program.put(`/rule-drafts/${id}`, body, ifMatch(1));
    },
    moves,
  },
  'DELETE /api/v1/rule-drafts/:id': {
    ready: async (house) => {
      const { program, desk } = await deskIn(house);
      const { id } = await desk.opened();
      return () => program.send('DELETE', `/rule-drafts/${id}`, undefined, ifMatch(1));
    },
    moves,
    later: [404],
  },
  'POST /api/v1/rule-drafts/:id/publication': {
    ready: async (house) => {
      const { program, desk, draft } = await changed(house);
      const body = await desk.publication({ decision: 'COPIL-2026-31' });
      return () => program.post(`/rule-drafts/${draft.id}/publication`, body, ifMatch(2));
    },
    moves,
    later: [404],
  },
  'POST /regles/projets': {
    ready: page(async () => {
      const fields = { title, scope: 'code:regles-communes', commandId: randomUUID() };
      return { path: '/regles/projets', fields };
    }),
    moves,
  },
  'POST /regles/projets/:id': {
    ready: page(async (house) => {
      const { id } = await (await deskIn(house)).desk.opened();
      const expertise = String(defaultRules.delays.expertise + 1);
      return {
        path: `/regles/projets/${id}`,
        fields: { title, revision: '1', 'delays.expertise': expertise },
      };
    }),
    moves,
  },
  'POST /regles/projets/:id/abandon': {
    ready: page(async (house) => {
      const { id } = await (await deskIn(house)).desk.opened();
      return { path: `/regles/projets/${id}/abandon`, fields: { revision: '1' } };
    }),
    moves,
    later: [404],
  },
  'POST /regles/projets/:id/publication': {
    ready: page(async (house) => {
      const { desk, draft } = await changed(house);
      const told = (await desk.publication({ decision: 'COPIL-2026-32' })) as Record<string, string>;
      return {
        path: `/regles/projets/${draft.id}/publication`,
        fields: { ...told, revision: '2', step: 'publish' },
      };
    }),
    moves,
    later: [404],
  },
};
