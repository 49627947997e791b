import type { House } from './house.js';
import { form, type OtherRoute } from './requests.js';

const reserved = `SELECT count(*)::int AS n FROM annex WHERE level = 'leadOnly'`;

/** R66: the piece of the draft, open to those who review. */
const shared = async ({ stage, draft }: House): Promise<string> => {
  const { rows } = await stage.owner.query<{ id: string }>(
    `UPDATE annex a SET level = 'membersOfReview' FROM dossier d WHERE d.id = a.dossier_id AND d.reference = $1 RETURNING a.id`,
    [draft],
  );
  return rows[0]?.id ?? '';
};

/** Whoever may open a piece is chosen once, however often it is sent. */
export const pieceRoutes: Record<string, OtherRoute> = {
  'PUT /api/v1/dossiers/:ref/annexes/:id': {
    ready: async (house) => {
      const [holder, id] = [await house.stage.as(house.stage.people.holder), await shared(house)];
      return () => holder.put(`/dossiers/${house.draft}/annexes/${id}`, { level: 'leadOnly' });
    },
    moves: { sql: reserved, by: 1 },
  },
  'POST /deposer/:ref/pieces/lecteurs': {
    ready: form(
      'holder',
      ({ draft }) => `/deposer/${draft}/pieces/lecteurs`,
      async (house) => ({ annex: await shared(house), level: 'leadOnly' }),
    ),
    moves: { sql: reserved, by: 1 },
  },
};
