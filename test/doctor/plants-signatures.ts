import type { Plant } from './scene.js';

/** The mandates of the seats of one organ that decides: its chair's, and others'. */
const seats = `chairs AS (SELECT m.id, m.organ_id, m.account_id FROM mandate m JOIN seat s ON s.id = m.seat_id AND s.chair
    JOIN organ o ON o.id = m.organ_id AND o.kind = 'decision' ORDER BY m.id LIMIT 1),
  others AS (SELECT m.id FROM mandate m JOIN seat s ON s.id = m.seat_id AND s.kind = 'voting' AND NOT s.chair
    JOIN chairs ON chairs.organ_id = m.organ_id ORDER BY m.id LIMIT 2)`;

const insert =
  'INSERT INTO chair_delegation (id, organ_id, mandate_id, bearer_id, given_by, valid_from, valid_to)';
const days = (from: number, to: number) =>
  `platform.now() + interval '${from} days', platform.now() + interval '${to} days'`;

/** R75; to come, so that nothing that was done is judged by them. */
export const signatures: Plant[] = [
  {
    name: 'signedByNobody',
    plant: ({ retell, done }) =>
      retell(done, (entry) => {
        if (entry.command.type === 'validateOpinion')
          entry.as['delegation'] = 'd0551e40-0000-4000-8000-000000000042';
      }),
  },
  {
    name: 'powerShared',
    plant: ({ run }) =>
      run(`ALTER TABLE chair_delegation DROP CONSTRAINT chair_delegation_one_at_a_time;
        WITH ${seats} ${insert} SELECT gen_random_uuid(), organ_id, chairs.id, others.id, account_id, ${days(1, 9)}
        FROM chairs, others`),
  },
  {
    name: 'delegatedByAnother',
    plant: ({ run }) =>
      run(`WITH ${seats} ${insert} SELECT gen_random_uuid(), organ_id, (SELECT min(id::text)::uuid FROM others),
        (SELECT max(id::text)::uuid FROM others), account_id, ${days(1, 9)} FROM chairs`),
  },
];
