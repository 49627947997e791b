import { browserOf } from '../support/page-rehearsal.js';
import { formFields } from '../support/browser.js';
import type { House } from './house.js';
import type { OtherRoute } from './requests.js';

const give = '/cooperation/poles/moveo/delegations';

/** The chair, and a delegation of one day that none is given for yet. */
async function chairOf({ stage }: House) {
  const chair = await browserOf(stage, stage.people.chair('moveo'));
  const { rows } = await stage.owner.query<{ bearer: string; day: string }>(
    `SELECT m.id AS bearer, to_char(platform.now() + (2 + (SELECT count(*)::int FROM chair_delegation)) * interval '1 day',
       'YYYY-MM-DD') AS day FROM mandate m JOIN seat s ON s.id = m.seat_id AND s.deputy JOIN pole p ON p.id = m.pole_id
     WHERE p.code = 'moveo'`,
  );
  const { bearer = '', day = '' } = rows[0] ?? {};
  const { _csrf = '' } = formFields((await chair.get('/cooperation')).body, give);
  return { chair, fields: { _csrf, bearer, from: day, to: day } };
}

/** R75: given once, and ended once, however often it is asked. */
export const delegationRoutes: Record<string, OtherRoute> = {
  'POST /cooperation/poles/:code/delegations': {
    ready: async (house) => {
      const { chair, fields } = await chairOf(house);
      return () => chair.post(give, fields);
    },
    moves: { sql: 'SELECT count(*)::int AS n FROM chair_delegation', by: 1 },
    later: [409],
  },
  'POST /cooperation/delegations/:id/fin': {
    ready: async (house) => {
      const { chair, fields } = await chairOf(house);
      await chair.post(give, fields);
      const { rows } = await house.stage.owner.query<{ id: string }>(
        'SELECT id FROM chair_delegation ORDER BY valid_from DESC LIMIT 1',
      );
      const { _csrf } = fields;
      return () => chair.post(`/cooperation/delegations/${rows[0]?.id ?? ''}/fin`, { _csrf });
    },
    moves: { sql: 'SELECT count(*)::int AS n FROM chair_delegation WHERE cancelled_at IS NOT NULL', by: 1 },
    later: [409],
  },
};
