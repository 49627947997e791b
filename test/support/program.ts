import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { DossierView } from '../../src/labelling/view/dossier-view.js';
import type { RehearsalView } from '../../src/labelling/view/rehearsal.js';

export interface Answer<Body = DossierView> {
  status: number;
  headers: Headers;
  body: Body;
  /** the bytes of the answer */
  text: string;
}

/** A program that speaks to the API with a person's token. */
export class Program {
  constructor(
    readonly base: string,
    private readonly token: string,
  ) {}

  get<Body = DossierView>(path: string): Promise<Answer<Body>> {
    return this.send('GET', path);
  }

  put<Body = unknown>(
    path: string,
    body: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    return this.send('PUT', path, body, headers);
  }

  post<Body = DossierView>(
    path: string,
    body: unknown = {},
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    return this.send('POST', path, body, headers);
  }

  /** One act; throws with the whole answer when it is refused. */
  async act(reference: string, command: string, body: Record<string, unknown> = {}): Promise<Answer> {
    const answer = await this.ask(reference, command, body);
    if (![200, 204].includes(answer.status)) throw new Error(`${command}: ${answer.status} ${answer.text}`);
    return answer;
  }

  /** One act, whatever is answered. */
  ask(
    reference: string,
    command: string,
    body: Record<string, unknown> = {},
    key: string = randomUUID(),
  ): Promise<Answer> {
    return this.post(actPath(reference, command), body, { 'idempotency-key': key });
  }

  /** What the act would do, nothing written; throws when it is refused. */
  async rehearse(
    reference: string,
    command: string,
    body: Record<string, unknown> = {},
  ): Promise<RehearsalView> {
    const path = `${actPath(reference, command)}?rehearse=true`;
    const answer = await this.post<RehearsalView>(path, body);
    if (answer.status !== 200) throw new Error(`${command}, rehearsed: ${answer.status} ${answer.text}`);
    return answer.body;
  }

  /** Adds a PDF to a draft. */
  async addAnnex(reference: string, pdf: Buffer, kind = 'technicalAnnex'): Promise<Response> {
    const body = new FormData();
    body.set('kind', kind);
    body.set('annex', new Blob([new Uint8Array(pdf)], { type: 'application/pdf' }), 'annexe.pdf');
    return this.upload(`/dossiers/${reference}/annexes`, body);
  }

  /** Sends a form that brings a file. */
  upload(path: string, body: FormData): Promise<Response> {
    const headers = { authorization: `Bearer ${this.token}` };
    return fetch(`${this.base}/api/v1${path}`, { method: 'POST', headers, body });
  }

  async send<Body>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const response = await fetch(`${this.base}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: /json/.test(response.headers.get('content-type') ?? '') && text !== '' ? JSON.parse(text) : null,
      text,
    };
  }
}

/** The address of an act under `/api/v1`. */
export function actPath(reference: string, command: string): string {
  const slug = command.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `/dossiers/${reference}/commands/${slug}`;
}

/** A token of this person, planted as the profile would have made it. */
export async function tokenFor(owner: pg.Client, email: string): Promise<string> {
  const token = `clb_${randomBytes(32).toString('base64url')}`;
  const { rowCount } = await owner.query(
    `INSERT INTO api_token (id, account_id, name, token_hash, scopes, created_at, expires_at)
     SELECT gen_random_uuid(), id, 'test', $2, '{read,write}', platform.now(), platform.now() + interval '5 years'
     FROM account WHERE email = $1`,
    [email, createHash('sha256').update(token).digest()],
  );
  if (rowCount !== 1) throw new Error(`nobody has the address ${email}`);
  return token;
}
