import pg from 'pg';
import type { Parts } from '../../src/parts.js';
import { makeWeb } from '../../src/web.js';
import { HttpClient } from '../load/http-client.js';
import type { OpenBallot } from './ballots.js';
import { ballotRequest } from './measure-ballots.js';

type Query = (this: pg.Client, ...args: unknown[]) => unknown;

/** Statements sent to PostgreSQL for one ballot over HTTP, the session included: counted where the driver sends them. */
export async function roundTripsOf(parts: Parts, ballots: readonly OpenBallot[]): Promise<number> {
  const app = await makeWeb(parts);
  await app.listen(0, '127.0.0.1');
  const client = new HttpClient(Number(new URL(await app.getUrl()).port));
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const query = prototype.query;
  let sent = 0;
  prototype.query = function counted(this: pg.Client, ...args: unknown[]) {
    sent += 1;
    return query.apply(this, args);
  };
  try {
    for (const ballot of ballots) {
      const { status } = await client.send(ballotRequest(ballot));
      if (status !== 204) throw new Error(`a ballot was answered ${status}`);
    }
  } finally {
    prototype.query = query;
    client.close();
    await app.close();
  }
  return sent / ballots.length;
}
