import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import { asOwner } from '../../src/platform/database.js';

/** One ballot that may be cast: whose, where, and with which token over HTTP. */
export interface OpenBallot {
  id: string;
  reference: string;
  pole: string;
  seat: string;
  person: string;
  token: string;
}

interface Row extends Omit<OpenBallot, 'token'> {
  place: number;
}

// One place after the other over all requests: two ballots at once are of two requests. The last voter of each is left
// out, for their ballot closes the vote: another act.
const ballotsSql = `
SELECT d.id, d.reference, substr(i.key, 8) AS pole, v.seat->>'id' AS seat, v.seat->>'person' AS person, v.place
FROM workflow.instance i JOIN public.dossier d ON d.id = i.aggregate_id
CROSS JOIN LATERAL jsonb_array_elements(i.snapshot->'context'->'vote'->'electorate') WITH ORDINALITY AS v (seat, place)
WHERE i.machine = 'PoleReview' AND i.state = 'inReview.committee.voting'
  AND v.place < jsonb_array_length(i.snapshot->'context'->'vote'->'electorate')
  AND i.snapshot->'context'->'vote'->'ballots' = '{}'
ORDER BY v.place, d.id`;

/** Every ballot open in this base, and a token for each who may cast one. */
export async function openBallots(owner: pg.Client): Promise<OpenBallot[]> {
  const { rows } = await owner.query<Row>(ballotsSql);
  const tokens = new Map<string, string>();
  for (const person of new Set(rows.map((row) => row.person)))
    tokens.set(person, await tokenOf(owner, person));
  return rows.map(({ place: _, ...row }) => ({ ...row, token: tokens.get(row.person) ?? '' }));
}

/** A token that reads and acts for this account, as its profile would have made it. */
export async function tokenOf(owner: pg.Client, account: string): Promise<string> {
  const token = `clb_${randomBytes(32).toString('base64url')}`;
  await owner.query(
    `INSERT INTO api_token (id, account_id, name, token_hash, scopes, created_at, expires_at)
     VALUES (gen_random_uuid(), $1, 'bench', $2, '{read,write}', platform.now(), platform.now() + interval '1 day')`,
    [account, createHash('sha256').update(token).digest()],
  );
  return token;
}

/** Ballots taken one by one, until they are taken back. */
export interface BallotBox {
  next: () => OpenBallot;
  /** for the next measure: the votes stand open again, as the owner of the tables can, the trail apart */
  reopen: () => Promise<void>;
}

const reopenSql = `UPDATE workflow.instance SET snapshot = jsonb_set(snapshot, '{context,vote,ballots}', '{}')
  WHERE aggregate_id = ANY($1) AND machine = 'PoleReview' AND snapshot->'context'->'vote'->'ballots' <> '{}'`;

export function boxOf(databaseUrl: string, ballots: readonly OpenBallot[]): BallotBox {
  let taken = 0;
  const next = () => {
    const ballot = ballots[taken++];
    if (!ballot) throw new Error('the base holds too few open ballots for so many seconds');
    return ballot;
  };
  const reopen = async () => {
    const touched = [...new Set(ballots.slice(0, taken).map(({ id }) => id))];
    await asOwner({ databaseUrl }, (owner) => owner.query(reopenSql, [touched]));
    taken = 0;
  };
  return { next, reopen };
}
