import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { fatalError, statementOf, wireReader, type WireMessage } from './pg-wire.js';

/** A message on its way to PostgreSQL. */
export interface Passing extends WireMessage {
  /** the connection it came by: a number no other connection through any door has */
  connection: number;
  /** the prepared statement a Parse or Bind speaks of */
  statement: string;
}

/**
 * `cut`: the server never gets it. `cutAfterAnswer`: the server does it and answers, the client never hears. `halfClose`:
 * the server gets it and then the end of the stream. A number: it waits so many milliseconds.
 */
export type Fate = 'pass' | 'cut' | 'cutAfterAnswer' | 'halfClose' | number;

/** Who watches the door decides what becomes of what passes. */
export interface Watch {
  /** a message of a session that is open; signing in, and goodbyes, are not asked about */
  message?: (message: Passing) => Fate;
  /** the server has answered all it was asked on this connection; the answer is still here */
  answered?: (connection: number) => 'pass' | 'cut';
}

/** A door before PostgreSQL that can be watched, cut and shut. Loopback only. */
export interface PgProxy {
  /** the address of the database through this door */
  url: string;
  /** replaced at will */
  watch: Watch;
  /** messages passed or cut so far, over all connections */
  messages: () => number;
  /** shuts it, as a server that is away (`gone`) or that starts (`starting`: 57P03); cuts whoever is inside */
  shut: (how: 'gone' | 'starting') => Promise<void>;
  open: () => Promise<void>;
  close: () => Promise<void>;
}

let connections = 0;

export async function pgProxy(databaseUrl: string): Promise<PgProxy> {
  const upstream = new URL(databaseUrl);
  const inside = new Set<Socket>();
  let passed = 0;
  let starting = false;
  const server = createServer((client) => {
    inside.add(client.once('close', () => inside.delete(client)).on('error', () => undefined));
    if (starting) return void client.end(fatalError('57P03', 'the database system is starting up'));
    const connection = (connections += 1);
    const behind = connect(Number(upstream.port), upstream.hostname);
    join(client, behind, {
      message: (message) => {
        passed += 1;
        const statement = statementOf(message);
        return proxy.watch.message?.({ ...message, connection, statement }) ?? 'pass';
      },
      answered: () => proxy.watch.answered?.(connection) ?? 'pass',
    });
  });
  const listen = (port: number) =>
    new Promise<void>((listening) => server.listen(port, '127.0.0.1', () => listening()));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${port}`;
  const close = () => {
    for (const socket of inside) socket.destroy();
    return new Promise<void>((closed) => server.close(() => closed()));
  };
  const proxy: PgProxy = {
    url: url.href,
    watch: {},
    messages: () => passed,
    shut: async (how) => {
      await close();
      starting = how === 'starting';
      if (starting) await listen(port);
    },
    open: async () => {
      if (starting) await close();
      starting = false;
      await listen(port);
    },
    close,
  };
  return proxy;
}

interface Judge {
  message: (message: WireMessage) => Fate;
  answered: () => 'pass' | 'cut';
}

/** Carries both ways between a client and the server, asking the judge of each message and of each whole answer. */
function join(client: Socket, server: Socket, judge: Judge): void {
  const [asked, answered] = [wireReader({ opening: true }), wireReader({ opening: false })];
  const queue: WireMessage[] = [];
  let [ready, deaf, waiting] = [false, false, false];
  const cut = () => (client.destroy(), server.destroy());
  // Message by message, without: 40 ms each, Nagle's algorithm waiting for the delayed acknowledgement.
  for (const socket of [client, server]) socket.setNoDelay();
  // What a killed client had given to its socket still arrives: end, not destroy.
  client.on('error', () => undefined).on('close', () => server.end());
  server.on('error', () => undefined).on('close', () => client.destroy());

  const carry = () => {
    for (let message = queue[0]; message && !waiting && !client.destroyed; message = queue[0]) {
      const fate = ready && message.kind !== 'X' ? judge.message(message) : 'pass';
      if (fate === 'cut') return cut();
      if (typeof fate === 'number') return wait(fate);
      queue.shift();
      if (fate === 'cutAfterAnswer') deaf = true;
      if (fate === 'halfClose') server.end(message.bytes);
      else server.write(message.bytes);
    }
  };
  const wait = (milliseconds: number) => {
    waiting = true;
    setTimeout(() => {
      waiting = false;
      const message = queue.shift();
      if (message && !server.destroyed) server.write(message.bytes);
      carry();
    }, milliseconds);
  };
  client.on('data', (chunk: Buffer) => {
    queue.push(...asked(chunk));
    carry();
  });
  server.on('data', (chunk: Buffer) => {
    const whole = answered(chunk).some(({ kind }) => kind === 'Z');
    if (whole && !ready) ready = true;
    else if (whole && (judge.answered() === 'cut' || deaf)) return void cut();
    if (!deaf) client.write(chunk);
  });
}
