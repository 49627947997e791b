import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { DossierView } from '../../src/labelling/view/dossier-view.js';

export interface Answer<Body = DossierView> {
  status: number;
  headers: Headers;
  body: Body;
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
    if (answer.status !== 200) throw new Error(`${command}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer;
  }

  /** One act, whatever is answered. */
  ask(
    reference: string,
    command: string,
    body: Record<string, unknown> = {},
    key: string = randomUUID(),
  ): Promise<Answer> {
    const slug = command.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return this.post(`/dossiers/${reference}/commands/${slug}`, body, { 'idempotency-key': key });
  }

  private async send<Body>(
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
      body: text === '' ? null : JSON.parse(text),
    };
  }
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
