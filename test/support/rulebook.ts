import type { PublishedView, RulebookView, RuleDraftView } from '../../src/rulebook/views.js';
import { civilDate } from '../../workflows/calendar/index.js';
import type { Play } from './play.js';
import type { Answer, Program } from './program.js';
import type { Stage } from './stage.js';

/** What the secretary does with rules, over the API. */
export interface Desk {
  /** a day in Paris, so many from now */
  day: (count: number) => Promise<string>;
  book: (program?: Program) => Promise<RulebookView>;
  opened: (of?: object) => Promise<RuleDraftView>;
  saved: (draft: RuleDraftView, changed: object, etag?: string) => Promise<Answer<RuleDraftView>>;
  /** a decision of three days ago, with effect at once */
  publication: (more?: object) => Promise<object>;
  publish: (id: string, body: object, etag?: string, query?: string) => Promise<Answer<PublishedView>>;
  /** the id of the rule set a request has pinned */
  pinnedBy: (play: Play) => Promise<string | undefined>;
}

export function deskOf({ owner }: Stage, secretary: Program): Desk {
  const day = async (count: number) => {
    const { rows } = await owner.query<{ at: string }>(
      `SELECT to_char((platform.now() + $1 * interval '1 day') AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at`,
      [count],
    );
    return civilDate(rows[0]?.at ?? '');
  };
  return {
    day,
    book: async (program = secretary) => (await program.get<RulebookView>('/rule-sets')).body,
    opened: async (of = { code: 'regles-communes' }) =>
      (await secretary.post<RuleDraftView>('/rule-drafts', { title: 'Opposition bloquante', ...of })).body,
    saved: ({ id, title, values }, changed, etag = '"1"') =>
      secretary.put<RuleDraftView>(
        `/rule-drafts/${id}`,
        { title, values: { ...values, ...changed } },
        { 'if-match': etag },
      ),
    publication: async (more = {}) => ({
      ...{ decision: 'COPIL-2026-21', decidedOn: await day(-3), object: 'Opposition bloquante' },
      ...more,
    }),
    publish: (id, body, etag = '"2"', query = '') =>
      secretary.post<PublishedView>(`/rule-drafts/${id}/publication${query}`, body, { 'if-match': etag }),
    pinnedBy: async ({ reference }) => {
      const { rows } = await owner.query<{ id: string }>(
        `SELECT i.snapshot #>> '{context,submission,rules,id}' AS id FROM workflow.instance i
         JOIN dossier d ON d.id = i.aggregate_id WHERE d.reference = $1 AND i.key = 'request'`,
        [reference],
      );
      return rows[0]?.id;
    },
  };
}

/** What nobody may write over what was published, the owner of the tables included. */
export const rewritings = [
  `UPDATE rule_set SET "values" = '{}'`,
  'UPDATE rule_set SET valid_to = NULL WHERE successor_id IS NOT NULL',
  'DELETE FROM rule_set',
  `UPDATE cooperation_entry SET body = '{}'`,
  'DELETE FROM cooperation_entry',
];
