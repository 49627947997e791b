import { copyOf, type Forged } from './forge.js';
import type { Plant, Scene } from './scene.js';

type Further = (
  scene: Scene,
  aggregate: string,
  which: (entry: Forged) => boolean,
  change: (entry: Forged) => void,
) => Promise<void>;

const casts = ({ command }: Forged) => command.type === 'castBallot';
const ofRequest = ({ command }: Forged) => command.type === 'admit';
const seat = 'd0551e40-0000-4000-8000-000000000042';

/** An answer in the trail of a request whose lead votes: of somebody who cast a ballot there, or who never declared. */
const answers = (further: Further, who: (scene: Scene) => Promise<string>) => async (scene: Scene) => {
  const person = await who(scene);
  await further(scene, scene.open, casts, (entry) => {
    entry.command = { type: 'castAnswer', seat, person, voter: person, votedBefore: false, answer: 'for' };
    entry.facts = [];
  });
};

const firstVoter = async ({ stage, open }: Scene) =>
  String((await copyOf(stage.owner, open, casts)).command['person']);

const asked = {
  type: 'reexaminationRequested',
  pole: 'moveo',
  organ: null,
  until: '2027-06-01T10:00:00.000Z',
};

/** R68: what a re-examination promises, broken in the trail. */
export const reexaminationPlants = (further: Further): Plant[] => [
  { name: 'answerOfFirstVoter', also: ['commandNotReplayed'], plant: answers(further, firstVoter) },
  {
    name: 'answerOfRecused',
    also: ['commandNotReplayed'],
    plant: answers(further, () => Promise.resolve(seat)),
  },
  {
    name: 'verdictNobodySaid',
    also: ['commandNotReplayed'],
    plant: (scene) =>
      further(scene, scene.open, ofRequest, (entry) => {
        entry.command = { type: 'recordVerdict', pole: 'moveo', verdict: 'carried' };
        entry.facts = [];
      }),
  },
  {
    name: 'reexaminedTwice',
    also: ['commandNotReplayed', 'letterMissing'],
    plant: (scene) =>
      further(scene, scene.open, ofRequest, (entry) => {
        entry.command = { type: 'requestReexamination', organ: null, texts: {} };
        entry.facts = [asked, asked];
      }),
  },
];
