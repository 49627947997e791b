import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/**
 * A door before PostgreSQL that cuts the connection at the next message holding `word`: `before` the server gets it, or
 * `after` the server has answered, so that the client cannot know which.
 */
export async function cuttingProxy(databaseUrl: string) {
  const url = new URL(databaseUrl);
  let armed: { word: string; when: 'before' | 'after' } | undefined;
  let cuts = 0;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(url.port), url.hostname);
    let deaf = false;
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => (client.destroy(), upstream.destroy()));
    }
    client.on('data', (bytes) => {
      if (!armed || !bytes.includes(armed.word)) return void upstream.write(bytes);
      deaf = true;
      cuts++;
      if (armed.when === 'before') client.destroy();
      else upstream.write(bytes);
      armed = undefined;
    });
    upstream.on('data', (bytes) => (deaf ? client.destroy() : client.write(bytes)));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  url.hostname = '127.0.0.1';
  const upstreamPort = new URL(databaseUrl).port;
  const door = new URL(url);
  door.port = String((server.address() as AddressInfo).port);
  url.port = upstreamPort;
  return {
    url: door.href,
    cut: (word: string, when: 'before' | 'after') => (armed = { word, when }),
    cuts: () => cuts,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((closed) => server.close(closed));
    },
  };
}
