import { refusedOn } from '../support/bounced.js';
import { formFields } from '../support/browser.js';
import { browserOf } from '../support/page-rehearsal.js';
import type { OtherRoute } from './requests.js';

const moves = {
  sql: `SELECT count(*)::int AS n FROM cooperation_entry WHERE body::jsonb->>'act' = 'mendCorrespondent'`,
  by: 1,
};

/** R77: an address is mended once, however often it is said. */
export const correspondentRoutes: Record<string, OtherRoute> = {
  'POST /api/v1/correspondents/:code/mended': {
    ready: async ({ stage }) => {
      const code = await refusedOn(stage);
      const program = await stage.as(stage.people.secretary);
      return () => program.post(`/correspondents/${code}/mended`, { works: 'true' });
    },
    moves,
    later: [404],
  },
  'POST /correspondants/:code/retabli': {
    ready: async ({ stage }) => {
      const page = `/correspondants/${await refusedOn(stage)}`;
      const secretary = await browserOf(stage, stage.people.secretary);
      const { _csrf = '' } = formFields((await secretary.get(page)).body, `${page}/retabli`);
      return () => secretary.post(`${page}/retabli`, { _csrf, works: 'true' });
    },
    moves,
    later: [404],
  },
};
