import { randomUUID } from 'node:crypto';

/** An answer of the API: its body and the version it speaks of. */
export interface Answered<Body> {
  body: Body;
  etag: string | null;
}

/** One person of the demonstration as a program sees the service: HTTP, a token, and nothing else. */
export class Player {
  constructor(
    private readonly base: string,
    private readonly token: string,
  ) {}

  get<Body>(path: string): Promise<Answered<Body>> {
    return this.send('GET', path);
  }

  put<Body>(path: string, body: unknown, ifMatch?: string): Promise<Answered<Body>> {
    return this.send('PUT', path, body, ifMatch ? { 'if-match': ifMatch } : {});
  }

  /** An act or an opening: never done twice, however often it is asked. */
  post<Body>(path: string, body: unknown, ifMatch?: string): Promise<Answered<Body>> {
    const key = { 'idempotency-key': randomUUID() };
    return this.send('POST', path, body, ifMatch ? { ...key, 'if-match': ifMatch } : key);
  }

  /** Throws with what the service says when it refuses. */
  private async send<Body>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answered<Body>> {
    const answer = await fetch(`${this.base}/api/v1/${path}`, {
      method,
      headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 800)}`);
    return { body: (text === '' ? null : JSON.parse(text)) as Body, etag: answer.headers.get('etag') };
  }
}
