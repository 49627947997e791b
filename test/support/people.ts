import type pg from 'pg';

export interface Person {
  email: string;
  id: string;
  role: string;
  pole: string | null;
  seat: string | null;
  organ: 'instruction' | 'opinion' | 'decision' | null;
  kind: 'voting' | 'alternate' | 'advisory' | null;
  chair: boolean;
}

/** Who is who in the cooperation of the demonstration, by what they do. */
export interface People {
  all: Person[];
  officer: (pole: string) => string;
  chair: (pole: string) => string;
  /** who holds a voting seat of the pôle's decision organ, in the order of the seats */
  voters: (pole: string) => Person[];
  experts: (pole: string) => string[];
  secretary: string;
  /** the funder's correspondent */
  funder: string;
  holder: string;
}

const mandatesSql = `SELECT a.email, a.id, m.role, p.code AS pole, m.seat_id AS seat, o.kind AS organ, s.kind, coalesce(s.chair, false) AS chair
  FROM mandate m JOIN account a ON a.id = m.account_id LEFT JOIN pole p ON p.id = m.pole_id
  LEFT JOIN organ o ON o.id = m.organ_id LEFT JOIN seat s ON s.id = m.seat_id
  WHERE m.valid_to IS NULL OR m.valid_to > platform.now() ORDER BY s.rank, a.email`;

const funderSql = `SELECT a.email FROM correspondent k JOIN account a ON a.id = k.account_id WHERE k.kind = 'funder'`;

export async function peopleOf(owner: pg.Client): Promise<People> {
  const { rows: all } = await owner.query<Person>(mandatesSql);
  const funder = await owner.query<{ email: string }>(funderSql);
  const email = (role: string, pole: string | null) => {
    const found = all.find((one) => one.role === role && one.pole === pole);
    if (!found) throw new Error(`nobody is ${role} of ${pole}`);
    return found.email;
  };
  return {
    all,
    officer: (pole) => email('caseOfficer', pole),
    chair: (pole) =>
      all.find((one) => one.pole === pole && one.organ === 'decision' && one.chair)?.email ??
      email('chair', pole),
    voters: (pole) =>
      all.filter((one) => one.pole === pole && one.organ === 'decision' && one.kind === 'voting'),
    experts: (pole) =>
      all.filter((one) => one.role === 'expert' && one.pole === pole).map((one) => one.email),
    secretary: email('secretary', null),
    funder: funder.rows[0]?.email ?? '',
    holder: 'claire.delmas@demo.colabel.example',
  };
}
