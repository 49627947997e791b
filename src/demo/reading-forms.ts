import type { Recommendation } from '../../workflows/index.js';

/** A review form as an expert fills it: a mark and a comment for each criterion of the grid. */
export type ReadingForm = Record<string, string | number> & { recommendation: Recommendation };

/** Two readings, invented, that could be said of many projects. */
export const forms: [ReadingForm, ReadingForm] = [
  {
    score_innovation: 4,
    comment_innovation: 'L’état de l’art est situé, et l’écart que vise le projet est mesurable.',
    score_market: 4,
    comment_market: 'Le premier marché est nommé, avec les volumes attendus et les concurrents.',
    score_consortium: 5,
    comment_consortium: 'Les partenaires se complètent ; chacun tient un lot et un livrable.',
    score_relevance: 4,
    comment_relevance: 'Le projet répond à l’appel et prolonge la feuille de route du pôle.',
    score_workProgramme: 4,
    comment_workProgramme: 'Les lots s’enchaînent, avec deux jalons de décision.',
    score_budget: 4,
    comment_budget: 'Les coûts sont proportionnés aux travaux décrits.',
    score_territory: 4,
    comment_territory: 'Les essais et les emplois sont localisés.',
    recommendation: 'priority',
  },
  {
    score_innovation: 3,
    comment_innovation: 'L’intégration est nouvelle ; les composants le sont moins.',
    score_market: 4,
    comment_market: 'Le besoin est établi, le prix visé reste à confirmer.',
    score_consortium: 4,
    comment_consortium: 'Il manquerait un utilisateur pour la dernière année.',
    score_relevance: 4,
    comment_relevance: 'La pertinence est bien argumentée.',
    score_workProgramme: 3,
    comment_workProgramme: 'Le calendrier des essais laisse peu de marge.',
    score_budget: 4,
    comment_budget: 'Le budget est cohérent avec les effectifs annoncés.',
    score_territory: 3,
    comment_territory: 'Les retombées sont décrites sans chiffres.',
    recommendation: 'ifPossible',
  },
];
