import type { Ballot } from '../../workflows/index.js';
import type { DossierContent } from '../dossiers/index.js';
import { publishedProjects } from './projects.js';

/** Who carries each published project in the demonstration: invented people. */
export const holders = {
  '5G-OPEN-ROAD': 'thibault.marchand@demo.colabel.example',
  'ELECT-INTEG': 'solene.girard@demo.colabel.example',
  MOBYPOST: 'claire.delmas@demo.colabel.example',
} as const;

export type Acronym = keyof typeof holders;

/** The content of a published project, completed by invented values. Throws when the data have no such project. */
export function contentOf(acronym: Acronym): DossierContent {
  const found = publishedProjects().find((project) => project.acronym === acronym);
  if (!found) throw new Error(`the demo's data have no ${acronym}`);
  return found.content;
}

/** An organ of one mind, one member abstaining. */
export const favourable = (place: number): Ballot => (place === 3 ? 'abstain' : 'favourable');
/** Most of those in favour ask for something beside it (R33). */
export const withRecommendation = (place: number): Ballot =>
  place === 1 ? 'favourable' : 'favourableWithReservations';
/** Most want more before they say (R33: the lead then postpones). */
export const asksForMore = (place: number): Ballot => (place === 2 ? 'favourable' : 'complementRequested');

/** What the chairs sign, beside the vote. */
export const signed = {
  sound: { reasons: 'Projet solide, partenaires complémentaires, essais ouverts à d’autres équipes.' },
  complement: {
    reasons:
      'Le comité demande un plan d’essais détaillé et la part de travail réalisée dans les territoires des pôles avant de se prononcer.',
  },
  recommendation: {
    reasons: 'Projet utile à la filière ; une précaution est demandée sur le stockage.',
    reservation1:
      'Associer un organisme de certification au stockage d’hydrogène avant les premières tournées.',
  },
};
