import { appendFileSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plant, Scene } from './scene.js';

/** The file of an annex of the labelled request. */
async function annexFile({ stage, run, done }: Scene): Promise<string> {
  const { rows } = await run('SELECT sha256 FROM annex WHERE dossier_id = $1', [done]);
  const name = String(rows[0]?.sha256);
  return join(stage.parts.config.filesDir, name.slice(0, 2), name);
}

/** Harms the file; what it returns puts its bytes back. */
const harmed = (harm: (path: string) => void) => async (scene: Scene) => {
  const path = await annexFile(scene);
  const bytes = readFileSync(path);
  harm(path);
  return () => writeFileSync(path, bytes);
};

export const files: Plant[] = [
  { name: 'fileMissing', plant: harmed((path) => rmSync(path)) },
  { name: 'fileAltered', plant: harmed((path) => appendFileSync(path, 'x')) },
  {
    name: 'fileOfNobody',
    plant: async ({ stage }) => {
      const path = join(stage.parts.config.filesDir, 'drafts', 'forgotten');
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, 'x');
      utimesSync(path, new Date('2020-01-01'), new Date('2020-01-01'));
      return () => rmSync(path);
    },
  },
];
