import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { poolOptions } from '../../src/platform/database.js';
import { castBallot } from './cast-ballot.js';
import { sendDossier, sendList } from './pages.js';

/*
 * What the same answers cost with nothing but node:http and pg: no framework, no policy, no view. It is the floor the
 * product is held against, in a process of its own as the product is.
 */
const pools = {
  engine: new pg.Pool(
    poolOptions({ databaseUrl: process.env['DATABASE_URL'] ?? '', dbPoolSize: 8 }, 'colabel_engine'),
  ),
  app: new pg.Pool(
    poolOptions({ databaseUrl: process.env['DATABASE_URL'] ?? '', dbPoolSize: 8 }, 'colabel_app'),
  ),
};

export type Pools = typeof pools;

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = request.url ?? '';
  if (url === '/ballot') return castBallot(pools, request, response);
  if (url.startsWith('/list')) return sendList(pools.app, response);
  if (url.startsWith('/dossier/')) return sendDossier(pools.app, url.slice('/dossier/'.length), response);
  response.writeHead(404).end();
}

const server = createServer((request, response) => {
  answer(request, response).catch((fault: unknown) => {
    process.stderr.write(`${String(fault)}\n`);
    response.writeHead(500).end(String(fault));
  });
});
server.listen(0, '127.0.0.1', () => {
  process.stderr.write(`listening on ${(server.address() as AddressInfo).port}\n`);
});
