import { createServer } from 'node:net';

/** `wanted` when nobody listens there on this machine, else a free port. */
export async function portNear(wanted: number): Promise<number> {
  return (await listens(wanted)) ?? (await listens(0)) ?? 0;
}

function listens(port: number): Promise<number | undefined> {
  return new Promise((found) => {
    const probe = createServer().once('error', () => found(undefined));
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address ? address.port : undefined));
    });
  });
}
