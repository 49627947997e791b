import type { Forged } from './forge.js';
import type { Plant, Scene } from './scene.js';

type Further = (
  scene: Scene,
  aggregate: string,
  which: (entry: Forged) => boolean,
  change: (entry: Forged) => void,
) => Promise<void>;

/** One entry that breaks all three: a single person, an expert nowhere, named while every pôle is there. */
const ofPanel = ['panelTooSmall', 'panelOfInsiders', 'panelNeedless'];
const withPanel = ['commandNotReplayed', 'letterMissing'];
const panelled = (further: Further) => (scene: Scene) =>
  further(
    scene,
    scene.open,
    ({ command }) => command.type === 'admit',
    (entry) => {
      const named = {
        pole: 'moveo',
        experts: ['d0551e40-0000-4000-8000-000000000042'],
        decision: 'COPIL-2026-10',
      };
      entry.command = { type: 'namePanel', ...named };
      entry.facts = [{ type: 'panelNamed', ...named }];
    },
  );

export const panelPlants = (further: Further): Plant[] =>
  ofPanel.map((name) => ({
    name,
    also: [...withPanel, ...ofPanel.filter((one) => one !== name)],
    plant: panelled(further),
  }));
