import type { Server, ServerResponse } from 'node:http';
import { Server as Listener } from 'node:net';
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';

/** Milliseconds in which whoever asks on a kept connection is answered, and told that it ends. */
const farewellMs = 1000;

/**
 * Ends a server without cutting a request: nobody new is let in, and each answer closes its connection. Without that, a
 * proxy that asks without a pause on a kept connection keeps the process for ever; and closing the connections that are
 * idle at once, as `server.close()` does, meets requests that are already on their way.
 */
export async function lastAnswers(server: Server): Promise<void> {
  server.prependListener('request', (_request: unknown, response: ServerResponse) => {
    response.setHeader('Connection', 'close');
  });
  // Just after the loop has let in whoever waited at the door, whose connections would be reset.
  await nextTurn();
  const closed = new Promise<void>((ended) => Listener.prototype.close.call(server, () => ended()));
  await Promise.race([closed, wait(farewellMs)]);
  server.closeIdleConnections();
  await closed;
}
