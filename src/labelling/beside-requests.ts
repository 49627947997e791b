import type { Pool } from 'pg';
import { openCallsSql } from '../cooperation/index.js';
import { bouncedSql, bouncedView, type BouncedRow } from '../correspondents/index.js';
import { offerLines, offersSql, type OfferRow } from './offers.js';
import type { WorkView } from './view/work.js';

interface BesideRow {
  calls: WorkView['calls'];
  offers: OfferRow[];
  bounced: BouncedRow[];
}

/** What the person may open a dossier for, those they are asked to take on (R62), and addresses to mend (R77). */
export async function besideRequests(
  pool: Pool,
  account: string,
): Promise<Pick<WorkView, 'calls' | 'offers' | 'bounced'>> {
  const { rows } = await pool.query<BesideRow>({
    name: 'open-calls',
    text: `SELECT ${openCallsSql('platform.now()')} AS calls, ${offersSql('$1::uuid')} AS offers,
      ${bouncedSql('$1::uuid')} AS bounced`,
    values: [account],
  });
  const { calls = [], offers = [], bounced = [] } = rows[0] ?? {};
  return {
    calls: calls.map(({ id, name, closesAt, awards, follows }) => ({ id, name, closesAt, awards, follows })),
    offers: offerLines(offers),
    bounced: bounced.map(bouncedView),
  };
}
