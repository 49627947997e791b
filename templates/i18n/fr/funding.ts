import { factSet, sentenceSet } from '../act-facts.js';
import { stateSet } from '../now-facts.js';
import { of } from './letters/poles.js';

export const fundingResults = { funded: 'projet retenu', notFunded: 'projet non retenu' };

export const fundingDeadlines = {
  fundingReminder: 'rappel de la réponse du financeur',
  fundingCorrection: 'correction de la réponse notée',
  finalisation: 'convention de financement',
  yearlyForm: 'bilan annuel',
  finalReport: 'bilan final',
  followUpReminder: 'rappel du suivi',
};

export const fundingStates = {
  funded: 'Projet financé, suivi en cours',
  notFunded: 'Projet non financé',
  completed: 'Projet achevé, bilan final remis',
};

export const fundingNow = stateSet({
  transmitted: {
    pole: 'Label transmis',
    holder: 'Label transmis',
    now: ({ project }) => `Le label ${of(project)} est transmis au financeur.`,
    nowHolder: () => 'Votre label est transmis au financeur.',
    then: () => 'La réponse du financeur est attendue de qui porte le projet, ou du financeur lui-même.',
    thenHolder: () => 'Dites ici ce que le financeur a répondu, dès que ses résultats sont publiés.',
  },
  funded: {
    pole: 'Projet financé',
    holder: 'Projet financé',
    now: ({ project }) => `${project} est retenu par le financeur.`,
    nowHolder: () => 'Votre projet est retenu par le financeur.',
    then: ({ due }) =>
      `Qui porte le projet en donne des nouvelles chaque année${due ? `, et d’abord avant ${due}` : ''}.`,
    thenHolder: ({ due }) =>
      `Sont attendus de vous la convention de financement, un bilan chaque année et un bilan final${due ? ` ; prochaine échéance : ${due}` : ''}.`,
  },
  notFunded: {
    pole: 'Projet non financé',
    holder: 'Projet non financé',
    now: ({ project }) => `${project} n’est pas retenu par le financeur.`,
    nowHolder: () => 'Votre projet n’est pas retenu par le financeur.',
    then: ({ due }) =>
      `Le label expire${due ? ` ${due}` : ''}, à moins que cette réponse ait été notée par erreur.`,
    thenHolder: ({ due }) =>
      `Votre label expire${due ? ` ${due}` : ''}. Si cette réponse a été notée par erreur, corrigez-la avant.`,
  },
  completed: {
    pole: 'Projet achevé',
    holder: 'Projet achevé',
    now: ({ project }) => `${project} est achevé, son bilan final est remis.`,
    nowHolder: () => 'Votre bilan final est remis : le suivi est terminé.',
    then: () => 'Rien n’est plus attendu.',
    thenHolder: () => 'Rien n’est plus attendu de vous.',
  },
});

export const fundingPage = {
  result: 'Réponse du financeur',
  resultOn: (result: string, day: string) => `${result}, le ${day}`,
  project: 'Projet',
  dates: (starts: string, ends: string) => `du ${starts} au ${ends}`,
  owed: 'Attendu ensuite',
  benefitLost: 'Bénéfice perdu : aucune convention n’a confirmé le financement dans le délai.',
  late: 'Suivi en retard',
  next: 'Prochain bilan',
  forms: 'Bilans annuels',
  year: 'Année',
  jobs: 'Emplois',
  patents: 'Brevets',
  partners: 'Partenaires',
  progress: 'Avancement',
  report: 'Bilan final',
  holderLate: 'Suivi en retard : un projet déjà financé de ce porteur a un bilan en retard.',
};

export const fundingJournal = factSet({
  fundingReminded: () => 'Un rappel est envoyé : la réponse du financeur est attendue.',
  fundingRecorded: ({ detail }) => `La réponse du financeur est notée${detail ? ` : ${detail}` : ''}.`,
  fundingFinalised: () =>
    'Les dates de la convention de financement sont notées ; le suivi du projet se compte d’après elles.',
  finalisationMissed: () => 'La convention de financement n’est pas venue dans le délai.',
  yearlyFormGiven: () => 'Un bilan annuel est remis.',
  followUpReminded: ({ detail }) => `Un rappel est envoyé${detail ? ` : ${detail}` : ''}.`,
  followUpMissed: ({ detail }) => `Le suivi du projet est en retard${detail ? ` : ${detail}` : ''}.`,
  labelCompleted: () => 'Le bilan final est remis ; le suivi du projet est terminé.',
});

export const fundingReasons = sentenceSet({
  resultsToCome: () => 'La date des résultats est à venir : notez la réponse une fois publiée.',
  resultsBeforeLabel: () => 'La date des résultats précède le label : corrigez-la.',
  agreementSigned: () => 'La convention de financement est déjà signée.',
  fundingUnchanged: () => 'Cette réponse est déjà celle qui est notée.',
  agreementUnchanged: () => 'Ces dates sont déjà celles qui sont notées.',
  projectDatesDisordered: () => 'Le projet finit après avoir commencé : corrigez ces dates.',
  agreementAwaited: () =>
    'Donnez d’abord les dates de la convention de financement : le suivi commence ensuite.',
  noFormAwaited: () => 'Aucun bilan annuel n’est attendu pour le moment.',
  projectRuns: () => 'Le projet n’est pas fini : le bilan final se remet à son terme.',
});

export const fundingFields = {
  result: 'Réponse du financeur',
  resultsOn: 'Date de publication des résultats',
  startsOn: 'Début du projet',
  endsOn: 'Fin du projet',
  jobs: 'Emplois créés ou maintenus',
  patents: 'Brevets déposés',
  partnersNow: 'Partenaires du projet aujourd’hui',
  progress: 'Avancement du projet',
  report: 'Bilan du projet',
};

export const fundingErrors = {
  result: 'Choisissez une réponse.',
  resultsOn: 'Donnez une date.',
  startsOn: 'Donnez une date.',
  endsOn: 'Donnez une date.',
  jobs: 'Écrivez un nombre, de 0 à 9 999.',
  patents: 'Écrivez un nombre, de 0 à 9 999.',
  partners: 'Écrivez un nombre, de 0 à 9 999.',
  progress: 'Écrivez de 3 à 4 000 signes.',
  report: 'Écrivez de 3 à 4 000 signes.',
};
