import type pg from 'pg';

const decisionOrgan = `SELECT o.id, o.pole_id FROM organ o JOIN pole p ON p.id = o.pole_id
  WHERE p.code = $1 AND o.kind = 'decision'`;

const shrink = `WITH decides AS (${decisionOrgan}), surplus AS (
    SELECT m.id FROM mandate m JOIN seat s ON s.id = m.seat_id JOIN decides ON decides.id = s.organ_id
    WHERE s.kind = 'voting' AND m.valid_to IS NULL ORDER BY s.rank OFFSET $2)
  UPDATE mandate SET valid_to = platform.now() WHERE id IN (SELECT id FROM surplus)`;

const grow = `WITH decides AS (${decisionOrgan}), sitting AS (
    SELECT count(*)::int AS n FROM mandate m JOIN seat s ON s.id = m.seat_id JOIN decides ON decides.id = s.organ_id
    WHERE s.kind = 'voting' AND m.valid_to IS NULL
  ), added AS (SELECT 'siege-' || rank AS code, rank FROM sitting, generate_series(sitting.n + 1, $2) AS added(rank)
  ), people AS (
    INSERT INTO account (id, email, name, lang, created_at)
    SELECT gen_random_uuid(), code || '@' || $1 || '.example', 'Siège ' || rank, 'fr', platform.now() FROM added
    RETURNING id, email
  ), seats AS (
    INSERT INTO seat (id, organ_id, code, label, college, kind, rank, valid_from)
    SELECT gen_random_uuid(), decides.id, code, 'Siège ' || rank, 'PME', 'voting', 1000 + rank, '2024-01-01'
    FROM added, decides RETURNING id, organ_id, code
  )
  INSERT INTO mandate (id, account_id, role, pole_id, organ_id, seat_id, origin, valid_from)
  SELECT gen_random_uuid(), people.id, 'member', decides.pole_id, decides.id, seats.id, 'import', '2024-01-01'
  FROM seats JOIN people ON people.email = seats.code || '@' || $1 || '.example', decides`;

/** Gives the decision organ of a pôle so many voters, 4 or more: the machine does not fix their number. */
export async function seatVoters(owner: pg.Client, pole: string, voters: number): Promise<void> {
  await owner.query(shrink, [pole, voters]);
  await owner.query(grow, [pole, voters]);
}

const likePvf = [
  `INSERT INTO pole SELECT gen_random_uuid(), 'nord', 'Pôle du Nord', 'Nord', 'france', NULL, valid_from, valid_to
    FROM pole WHERE code = 'pvf'`,
  `INSERT INTO charter_membership SELECT gen_random_uuid(), (SELECT id FROM pole WHERE code = 'nord'), c.valid_from,
    c.valid_to FROM charter_membership c JOIN pole p ON p.id = c.pole_id WHERE p.code = 'pvf'`,
  `INSERT INTO organ SELECT gen_random_uuid(), (SELECT id FROM pole WHERE code = 'nord'), o.code, o.kind, o.name,
    o.reconvene_calendar_days, o.reconvene_near_closing, o.valid_from, o.valid_to
    FROM organ o JOIN pole p ON p.id = o.pole_id WHERE p.code = 'pvf'`,
  `INSERT INTO seat SELECT gen_random_uuid(), nord.id, s.code, s.label, s.college, s.kind, s.chair, s.deputy, s.rank,
    s.valid_from, s.valid_to FROM seat s JOIN organ o ON o.id = s.organ_id JOIN pole p ON p.id = o.pole_id,
    (SELECT n.id FROM organ n JOIN pole q ON q.id = n.pole_id WHERE q.code = 'nord') nord WHERE p.code = 'pvf'`,
  `INSERT INTO account (id, email, name, lang, created_at) SELECT gen_random_uuid(), split_part(a.email, '@', 1) ||
    '@nord.example', a.name, a.lang, a.created_at FROM account a WHERE a.email LIKE '%@pvf.example'`,
  `INSERT INTO mandate (id, account_id, role, pole_id, organ_id, seat_id, origin, valid_from, valid_to)
    SELECT gen_random_uuid(), b.id, m.role, q.id, n.organ_id, n.id, m.origin, m.valid_from, m.valid_to
    FROM mandate m JOIN account a ON a.id = m.account_id JOIN pole p ON p.id = m.pole_id AND p.code = 'pvf'
    JOIN account b ON b.email = split_part(a.email, '@', 1) || '@nord.example' JOIN pole q ON q.code = 'nord'
    LEFT JOIN seat s ON s.id = m.seat_id
    LEFT JOIN (seat n JOIN organ o ON o.id = n.organ_id) ON n.code = s.code AND o.pole_id = q.id`,
];

/** A fifth pôle, `nord`, joins by rows: the pôle `pvf` again under other names. */
export async function addFifthPole(owner: pg.Client): Promise<void> {
  for (const statement of likePvf) await owner.query(statement);
}
