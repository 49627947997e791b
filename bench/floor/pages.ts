import type { ServerResponse } from 'node:http';
import type { Pool } from 'pg';
import { references } from '../pages/references.js';

/** The data of a list page, selected and sent. */
export async function sendList(pool: Pool, response: ServerResponse): Promise<void> {
  const { rows } = await pool.query({ name: 'floor-list', text: references.c, values: [] });
  send(response, rows);
}

/** The data of a dossier page, selected and sent. */
export async function sendDossier(pool: Pool, reference: string, response: ServerResponse): Promise<void> {
  const { rows } = await pool.query({ name: 'floor-dossier', text: references.e, values: [reference] });
  send(response, rows);
}

function send(response: ServerResponse, data: unknown): void {
  const body = JSON.stringify(data);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.end(body);
}
