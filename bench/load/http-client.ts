import { connect, type Socket } from 'node:net';

/** An answer: its status, and its body's bytes. */
export interface Answer {
  status: number;
  body: Buffer;
}

interface Waiting {
  settle: (answer: Answer) => void;
  fail: (fault: Error) => void;
}

const headEnd = Buffer.from('\r\n\r\n');
/** Servers close what has been idle for five seconds: a connection idle for longer than this is not trusted. */
const idleMs = 2000;

/**
 * One connection that is kept, one request at a time, answers with a Content-Length or none: a client that costs so
 * little that what is measured is the server.
 */
export class HttpClient {
  private socket: Socket | undefined;
  private received: Buffer = Buffer.alloc(0);
  private waiting: Waiting | undefined;
  private lastUsed = 0;

  constructor(private readonly port: number) {}

  /** Sends the bytes of a whole request and awaits its answer. Throws when the connection ends before. */
  send(request: string): Promise<Answer> {
    if (performance.now() - this.lastUsed > idleMs) this.close();
    return new Promise((settle, fail) => {
      this.waiting = { settle, fail };
      this.open().write(request);
    });
  }

  close(): void {
    this.socket?.destroy();
    this.socket = undefined;
  }

  private open(): Socket {
    if (this.socket) return this.socket;
    const socket = connect({ port: this.port, host: '127.0.0.1', noDelay: true });
    socket.on('data', (bytes: Buffer) => this.read(bytes));
    socket.on('error', (fault) => this.socket === socket && this.waiting?.fail(fault));
    socket.on('close', () => {
      if (this.socket !== socket) return;
      this.socket = undefined;
      this.waiting?.fail(new Error('the server closed the connection'));
    });
    this.socket = socket;
    return socket;
  }

  private read(bytes: Buffer): void {
    this.received = this.received.length === 0 ? bytes : Buffer.concat([this.received, bytes]);
    const end = this.received.indexOf(headEnd);
    if (end < 0) return;
    const head = this.received.toString('latin1', 0, end);
    const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
    const whole = end + headEnd.length + length;
    if (this.received.length < whole) return;
    const body = this.received.subarray(end + headEnd.length, whole);
    this.received = Buffer.alloc(0);
    const waiting = this.waiting;
    this.waiting = undefined;
    this.lastUsed = performance.now();
    waiting?.settle({ status: Number(head.slice(9, 12)), body });
  }
}

/** The text of a request with this body; `headers` without Host and Content-Length. */
export function requestText(
  method: string,
  path: string,
  headers: Record<string, string>,
  body = '',
): string {
  const lines = Object.entries({ host: '127.0.0.1', ...headers }).map(([name, value]) => `${name}: ${value}`);
  const length = method === 'GET' ? [] : [`content-length: ${Buffer.byteLength(body)}`];
  return [`${method} ${path} HTTP/1.1`, ...lines, ...length, '', body].join('\r\n');
}

/** A job that sends `next()` on the worker's own connection and throws unless it is answered `expected`. */
export function httpJob(
  port: number,
  expected: number,
  next: () => string,
): { job: (worker: number) => Promise<void>; close: () => void } {
  const clients: HttpClient[] = [];
  const job = async (worker: number) => {
    const client = (clients[worker] ??= new HttpClient(port));
    const { status, body } = await client.send(next());
    if (status !== expected)
      throw new Error(`answered ${status} instead of ${expected}: ${body.toString().slice(0, 500)}`);
  };
  return { job, close: () => clients.forEach((client) => client.close()) };
}
