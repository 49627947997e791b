import { dirname } from 'node:path';
import { serverAccount } from './account.js';
import { binaries } from './binaries.js';
import { applicationUrl } from './login.js';
import { ephemeralPlace, lastingPlace, orphanedPlaces, removeEphemeral, type Place } from './place.js';
import { running, start, stop, takeOwnership, type Postmaster } from './postmaster.js';

export interface EmbeddedOptions {
  /** where the data live; ignored when `ephemeral` */
  dataDir: string;
  /** no durability, in a temporary folder that `stop` removes: tests */
  ephemeral?: boolean;
  log: (line: string) => void;
}

export interface Embedded {
  /** of the login `colabel`, owner of the database `colabel`, not a superuser */
  url: string;
  /** stops the server; it stays when another living process started it */
  stop: () => Promise<void>;
}

/**
 * A real PostgreSQL server from npm, for the demo and the tests: started, or found running after a `kill -9`.
 * Throws with a sentence for the operator when this machine cannot run it.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const account = serverAccount();
  const ephemeral = options.ephemeral ?? false;
  if (ephemeral) await sweepOrphans();
  const place = ephemeral ? ephemeralPlace(account) : lastingPlace(options.dataDir, account);
  const began = performance.now();
  const found = await running(place);
  const programs = () => binaries(account, dirname(place.data));
  const server = found ?? (await start(place, programs(), account, ephemeral));
  const owned = takeOwnership(place);
  const url = await applicationUrl(server.port, server.password);
  const how = found ? 'found running' : 'started';
  options.log(
    `PostgreSQL ${how} on 127.0.0.1:${server.port} in ${Math.round(performance.now() - began)} ms (${place.data})`,
  );
  return { url, stop: () => (owned ? end(place, server, ephemeral) : Promise.resolve()) };
}

async function end(place: Place, server: Postmaster, ephemeral: boolean): Promise<void> {
  await stop(place, server.pid);
  if (ephemeral) removeEphemeral(place);
}

/** A test run killed by force leaves its server behind: the next one ends it. */
async function sweepOrphans(): Promise<void> {
  for (const place of orphanedPlaces()) {
    const server = await running(place);
    if (server) await stop(place, server.pid);
    removeEphemeral(place);
  }
}
