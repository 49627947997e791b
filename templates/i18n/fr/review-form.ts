import type { Words } from '../shape.js';
import { of } from './letters/poles.js';

/** The grid of an expert’s reading: criteria in the order of the grid, and what a mark means. */
export const reviewForm = {
  title: (project: string) => `Lecture ${of(project)}`,
  due: (when: string) => `Votre lecture est due ${when}.`,
  sealed: 'Les autres lectures se verront quand la vôtre sera rendue.',
  paper: 'Dossier à lire',
  grid: 'Grille de lecture',
  yourGrid: 'Votre grille',
  marked: 'critères notés',
  stale:
    'Un autre onglet a enregistré cette grille entre-temps. Ce que vous aviez écrit est gardé ci-dessous : vérifiez, puis enregistrez.',
  savedMeanwhile: 'Enregistré entre-temps',
  markedOf: (marked: number, all: number) => `${marked} sur ${all}`,
  comment: 'Commentaire',
  readers: (pole: string) => `le chargé de projet et le comité, ${pole}. Jamais par qui porte le projet`,
  recommendation: 'Votre recommandation',
  save: 'Enregistrer',
  submit: 'Rendre ma lecture',
  submitted: 'Votre lecture est rendue. Elle ne se modifie plus.',
  missing: (criteria: number, recommendation: boolean) => {
    const marks = criteria > 1 ? `Il reste ${criteria} critères à noter` : 'Il reste un critère à noter';
    if (criteria === 0) return 'Il reste à choisir une recommandation. Enregistrez, puis rendez.';
    return `${marks}${recommendation ? ', et une recommandation à choisir' : ''}. Enregistrez, puis rendez ; rien ne se perd si vous partez.`;
  },
  writtenOnOlder: (read: string, now: string) =>
    `Vous avez commencé cette lecture sur la version ${read} du dossier. C’est la version ${now} qui est jugée : relisez-la avant de rendre.`,
  sentOnOlder: (read: string, now: string) =>
    `Votre lecture porte sur la version ${read} du dossier ; la version ${now} est jugée depuis.`,
  submitWhy: 'Une lecture rendue ne se modifie plus.',
  weight:
    'Note de 0, très insuffisant, à 5, excellent. Un critère sous 3 est signalé au comité ; il ne refuse rien à lui seul.',
  noMark: 'non noté',
  anchors: 'Repères',
  criteria: {
    innovation: {
      name: 'Verrou et nouveauté',
      a1: 'Amélioration courante, état de l’art absent.',
      a3: 'Verrou nommé, nouveauté située face à ce qui existe.',
      a5: 'Rupture démontrée, antériorités connues, propriété pensée.',
    },
    market: {
      name: 'Marché et retombées',
      a1: 'Marché affirmé, sans chiffres.',
      a3: 'Marché chiffré, un client nommé, mise en vente sous cinq ans.',
      a5: 'Lettres de clients, sous trois ans, emplois localisés.',
    },
    consortium: {
      name: 'Consortium et apports',
      a1: 'Partenaires juxtaposés, un rôle clé manque.',
      a3: 'Rôles clairs, compétences complémentaires.',
      a5: 'Chacun indispensable, une vraie place pour les PME, accord prêt.',
    },
    relevance: {
      name: 'Pertinence pour la filière',
      a1: 'Lien lâche avec la mobilité.',
      a3: 'Répond à un axe de la feuille de route.',
      a5: 'Lève un frein que toute la filière rencontre.',
    },
    workProgramme: {
      name: 'Faisabilité et plan de travail',
      a1: 'Lots sans jalons ni responsables.',
      a3: 'Jalons datés, risques nommés.',
      a5: 'Décisions d’arrêt prévues, solution de repli pour chaque risque.',
    },
    budget: {
      name: 'Budget et moyens',
      a1: 'Montants sans rapport avec les travaux.',
      a3: 'Coûts justifiés lot par lot.',
      a5: 'Coûts justes, moyens déjà engagés, plan de financement complet.',
    },
    territory: {
      name: 'Ancrage dans les territoires',
      a1: 'Travaux faits ailleurs, retombées lointaines.',
      a3: 'Une part des travaux et des emplois sur place.',
      a5: 'Site, emplois et formation engagés par écrit.',
    },
  },
};

export type ReviewFormWords = Words<typeof reviewForm>;
