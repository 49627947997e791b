import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbedded } from '../platform/embedded/index.js';
import { untilStopped } from '../platform/stopping.js';
import { announcement } from './announcement.js';
import { emptyMailbox } from './mailbox.js';
import { seed } from './seed.js';
import { demoFolder, given } from './settings.js';
import { openStage, type Stage } from './stage.js';
import { forget, foreignDatabase, standingOf } from './standing.js';

const filesDir = join(demoFolder, 'files');
const mailDir = join(demoFolder, 'courriers');

/** Serves the demonstration until Ctrl-C; what was done in it is found again at the next start. */
export async function serve({ reset }: { reset: boolean }): Promise<void> {
  const dataDir = join(demoFolder, 'postgres');
  const server = given.databaseUrl ? undefined : await startEmbedded({ dataDir, log: tell });
  const databaseUrl = given.databaseUrl ?? server?.url ?? '';
  try {
    await prepare(databaseUrl, reset, server !== undefined);
    const stage = await openStage({ databaseUrl, filesDir, mailDir, port: given.port });
    try {
      await play(stage);
    } finally {
      await stage.close();
    }
  } finally {
    await server?.stop();
  }
}

/**
 * Forgets what it was asked to forget. The embedded database is ours alone: what an interrupted start left in it is no
 * demonstration, and is forgotten unasked.
 */
async function prepare(databaseUrl: string, reset: boolean, ours: boolean): Promise<void> {
  const standing = await standingOf({ databaseUrl });
  if (standing === 'foreign' && !ours) throw foreignDatabase();
  const broken = ours && (standing === 'foreign' || standing === 'unfinished');
  if (standing === 'outdated')
    tell('Le parcours des demandes a changé : la démonstration est refaite à neuf.');
  if (standing === 'loaded' && !reset) return;
  if ((reset || broken) && standing !== 'empty') await forget({ databaseUrl });
  emptyMailbox(mailDir);
  rmSync(filesDir, { recursive: true, force: true });
}

async function play(stage: Stage): Promise<void> {
  const stopped = untilStopped();
  if (stage.found !== 'loaded') {
    tell('Chargement des dossiers de démonstration…');
    await Promise.race([seed(stage), stopped.then(() => Promise.reject(new Interrupted()))]);
  }
  process.stdout.write(announcement(stage.config.publicUrl));
  // The tokens of the loading open nothing any more; the sign-in page asks for its own.
  await stage.troupe.leave();
  await stopped;
  tell('Arrêt…');
}

/** Ctrl-C before the end of the loading. */
export class Interrupted extends Error {}

const tell = (line: string) => void process.stderr.write(`${line}\n`);
