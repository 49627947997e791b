import type { DossierContent } from '../../src/dossiers/index.js';
import { importOn } from './import-on.js';
import { peopleOf } from './people.js';
import { project } from './play.js';
import type { Stage } from './stage.js';

/** Three pôles that nobody has founded, beside the four of the demonstration: everything below is invented. */
const founded = [
  {
    ...{ code: 'massifs', name: 'Pôle Mobilités des massifs', short: 'Massifs' },
    region: 'Auvergne-Rhône-Alpes',
    seated: ['Agathe Vercoustre', 'Blaise Montfaucon', 'Coline Arnoulx', 'Driss Belmekki', 'Eulalie Sarron'],
    alternate: 'Fantin Jourdheuil',
    office: ['Garance Peyrouse', 'Hippolyte Vallorge', 'Iseult Maraval'],
    experts: ['Joachim Lauzière', 'Katell Ponsard'],
    correspondent: 'Lazare Chavagneux',
  },
  {
    ...{ code: 'estuaires', name: 'Transports des estuaires et du littoral', short: 'Estuaires et Littoral' },
    region: 'Aquitaine',
    seated: [
      'Maïlys Dartigue',
      'Nestor Hourcade',
      'Ombeline Cazaubon',
      'Prosper Lahitte',
      'Quitterie Barsac',
    ],
    alternate: 'Raphaëlle Sentenac',
    office: ['Sixte Labourdette', 'Thaïs Mirambeau', 'Ugo Castagnède'],
    experts: ['Violaine Etcheverria', 'Wandrille Dubosq'],
    correspondent: 'Xavière Lestapis',
  },
  {
    ...{ code: 'sillon', name: 'Pôle du rail et de la logistique du Sillon', short: 'Sillon Logistique' },
    region: 'Lorraine',
    seated: ['Yann Hergott', 'Zélie Thiriet', 'Ambroise Wernert', 'Bertille Mangeot', 'Côme Schaeffler'],
    alternate: 'Diane Kolopp',
    office: ['Ernest Villemin', 'Faustine Houdelot', 'Gaspard Noirel'],
    experts: ['Honorine Didelot', 'Ismaël Rambour'],
    correspondent: 'Jeanne Perruchot',
  },
];

type Founded = (typeof founded)[number];

const from = '2024-01-01';
const seats = [
  { code: 'presidence', label: 'Présidence', college: 'Grandes entreprises', chair: true },
  { code: 'vice-presidence', label: 'Vice-présidence', college: 'PME', deputy: true },
  { code: 'recherche', label: 'Laboratoires', college: 'Recherche et formation' },
  { code: 'pme', label: 'Petites et moyennes entreprises', college: 'PME' },
  { code: 'territoires', label: 'Collectivités', college: 'Territoires' },
];

const addressOf = (name: string, { code }: Pick<Founded, 'code'>) =>
  `${name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, '.')}@${code}.example`;

/** One of them as the cooperation file has it. */
function poleOf(pole: Founded) {
  const { code, name, short, region, seated, alternate, office, experts } = pole;
  const heldBy = (one = '') => ({ from, holders: [{ person: addressOf(one, pole), from }] });
  const mandate = (role: string, one = '') => ({ role, person: addressOf(one, pole), from });
  const organ = {
    ...{ code: 'comite', kind: 'decision', name: 'Comité de labellisation', from },
    seats: [
      ...seats.map((seat, index) => ({ ...seat, kind: 'voting', ...heldBy(seated[index]) })),
      {
        ...{ code: 'suppleance', label: 'Suppléance', college: 'PME', kind: 'alternate' },
        ...heldBy(alternate),
      },
    ],
  };
  return {
    ...{ code, name, short, calendar: 'france', from, charter: [{ from }], regions: [{ region, from }] },
    organs: [organ],
    mandates: [
      ...['caseOfficer', 'director', 'steeringDelegate'].map((role, index) => mandate(role, office[index])),
      ...experts.map((one) => mandate('expert', one)),
    ],
  };
}

const peopleIn = (pole: Founded) =>
  [...pole.seated, pole.alternate, ...pole.office, ...pole.experts].map((name) => ({
    name,
    email: addressOf(name, pole),
  }));

const correspondentOf = ({ code, region, correspondent: name }: Founded) => ({
  ...{ code: `region-${code}`, body: `Région ${region}`, kind: 'region', region, name, from },
  email: addressOf(name, { code: `region-${code}` }),
});

/** The stage with three pôles more, imported like any change of the cooperation: seven in all. */
export async function withSevenPoles(stage: Stage): Promise<Stage> {
  const file = {
    people: founded.flatMap(peopleIn),
    poles: founded.map(poleOf),
    correspondents: founded.map(correspondentOf),
  };
  await importOn(stage, file);
  return { ...stage, people: await peopleOf(stage.owner) };
}

/** The six that Mov’eo invites, in the order of their codes. */
export const theSix = ['estuaires', 'id4car', 'massifs', 'mta', 'pvf', 'sillon'];

/** Mov’eo leads, the six others are wished for; a partner works in the territory of two of the three new pôles. */
export function wishedForBySeven(): DossierContent {
  const content = project('5G-OPEN-ROAD');
  const [partner] = content.partners.filter(({ role, siren }) => role === 'partner' && siren === null);
  if (!partner) throw new Error('the project has no invented partner');
  const added = [
    { ...partner, name: 'Crémaillère (PME inventée)', region: 'Auvergne-Rhône-Alpes', cost: 400_000 },
    { ...partner, name: 'Triage Doux (PME inventée)', region: 'Lorraine', cost: 300_000 },
  ];
  const coLabels = theSix.map((pole) => ({ pole, reason: 'essais croisés dans son territoire' }));
  return { ...content, partners: [...content.partners, ...added], coLabels };
}
