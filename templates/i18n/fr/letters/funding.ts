import { messages } from '../../letter-facts.js';

const button = 'Ouvrir le dossier';

/** The funder's answer and the follow-up of a project (R72, R73). */
export const fundingAsked = messages({
  recordFunding: {
    subject: () => 'Réponse du financeur à noter',
    first: ({ project }) => `Notez ce que le financeur a répondu pour ${project}`,
    then: ({ call }) =>
      `Le label est transmis pour l’appel ${call}. Dès que les résultats sont publiés, dites si le projet est retenu ; sans réponse notée, le label finira par expirer.`,
    button: 'Noter la réponse',
  },
  finaliseFunding: {
    subject: () => 'Convention de financement : ses dates sont attendues',
    first: ({ project }) => `Donnez les dates de la convention de financement de ${project}`,
    then: ({ detail }) =>
      detail || 'Le projet est retenu. Ces dates disent quand commence et finit le suivi du projet.',
    button: 'Donner les dates',
  },
  giveYearlyForm: {
    subject: () => 'Bilan annuel à remettre',
    first: ({ project }) => `Remettez le bilan annuel de ${project}`,
    then: () =>
      'Quelques chiffres et l’avancement suffisent. Un bilan en retard se voit sur votre prochaine demande, sans autre suite.',
    button: 'Remettre le bilan',
  },
  giveFinalReport: {
    subject: () => 'Bilan final à remettre',
    first: ({ project }) => `Remettez le bilan final de ${project}`,
    then: () => 'Le projet est à son terme. Son bilan final termine le suivi.',
    button: 'Remettre le bilan',
  },
});

export const fundingNews = messages({
  fundingAwaited: {
    subject: () => 'Réponse du financeur attendue',
    first: ({ project }) => `La réponse du financeur sur ${project} est attendue`,
    then: () => 'Elle est demandée à qui porte le projet.',
    button,
  },
  fundingNoted: {
    subject: () => 'Réponse du financeur notée',
    first: ({ project }) => `La réponse du financeur sur ${project} est notée`,
    then: () => 'Le dossier dit laquelle, et ce qui suit.',
    button,
  },
  fundingSigned: {
    subject: () => 'Convention de financement : dates notées',
    first: ({ project }) => `Les dates de la convention de financement de ${project} sont notées`,
    then: () =>
      'Le suivi du projet se compte d’après elles : un bilan chaque année, un bilan final après son terme.',
    button,
  },
  followUpAwaited: {
    subject: () => 'Suivi du projet attendu',
    first: ({ project }) => `Le suivi de ${project} est attendu`,
    then: () => 'Il est demandé à qui porte le projet.',
    button,
  },
  followUpLate: {
    subject: () => 'Suivi du projet en retard',
    first: ({ project }) => `Le suivi de ${project} est en retard`,
    then: () => 'Il est redemandé à qui porte le projet. Le retard se voit sur sa prochaine demande.',
    button,
  },
  followUpGiven: {
    subject: () => 'Suivi du projet remis',
    first: ({ project }) => `Qui porte ${project} en donne des nouvelles`,
    then: () => 'Elles se lisent au dossier.',
    button,
  },
});
