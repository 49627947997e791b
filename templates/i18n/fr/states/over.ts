import { stateSet } from '../../now-facts.js';
import { of } from '../letters/poles.js';

const until = (due: string) => (due ? ` jusqu’au ${due}` : '');

/** States in which the request is decided, or ended. */
export const over = stateSet({
  labelled: {
    pole: 'Labellisé',
    holder: 'Labellisé',
    now: ({ project }) => `${project} est labellisé.`,
    nowHolder: () => 'Votre projet est labellisé.',
    then: ({ call }) => `Ce label vaut pour l’appel « ${call} » et pour aucun autre.`,
    thenHolder: ({ call, due }) =>
      `Il vaut pour l’appel « ${call} »${due ? ` : déposez votre demande d’aide avant ${due}` : ''}.`,
  },
  opinionGiven: {
    pole: 'Avis favorable',
    holder: 'Avis favorable',
    now: ({ project }) => `L’avis sur ${project} est favorable.`,
    nowHolder: () => 'L’avis sur votre projet est favorable. Ce n’est pas encore un label.',
    then: ({ due }) => `Sa proposition complète peut être ouverte${until(due)} ; le label se demande alors.`,
    thenHolder: ({ due }) =>
      `Si le financeur le retient, ouvrez ici sa proposition complète${until(due)} ; le label se demande alors.`,
  },
  postponed: {
    pole: 'Ajourné',
    holder: 'Ajourné',
    now: ({ project }) => `${project} est ajourné.`,
    nowHolder: () => 'Votre demande est ajournée. Ce n’est pas un refus.',
    then: () => 'Le projet peut revenir, repris.',
    thenHolder: ({ due }) => `Vous pouvez revenir avec un dossier repris${until(due)}.`,
  },
  refused: {
    pole: 'Refusé',
    holder: 'Refusé',
    now: ({ project }) => `${project} est refusé.`,
    nowHolder: () => 'Votre demande est refusée.',
    then: ({ due, final }) =>
      final
        ? 'Le réexamen a déjà eu lieu : le refus est définitif.'
        : `Un réexamen peut être demandé une fois${until(due)}.`,
    thenHolder: ({ due, panel, final }) =>
      final
        ? 'Le réexamen a déjà eu lieu, et ne se demande qu’une fois : ce refus est définitif. Vous n’avez rien à faire.'
        : `Vous pouvez demander un réexamen, une fois${until(due)}, depuis cette page, en disant ce que vous contestez${panel ? ' : le comité de pilotage l’entendra' : ''}.`,
  },
  reexamination: {
    pole: 'Réexamen',
    holder: 'Réexamen',
    now: ({ due, steering }) =>
      `Le refus est réexaminé par ${steering ? 'le comité de pilotage' : 'un autre organe du pôle'}${due ? `, qui répond avant ${due}` : ''}.`,
    nowHolder: ({ due, steering }) =>
      `Votre refus est réexaminé par ${steering ? 'le comité de pilotage' : 'un autre organe du pôle'}${due ? `, qui répond avant ${due}` : ''}.`,
    then: () => 'Sans réponse à cette date, le refus tient et devient définitif.',
    thenHolder: () => 'Sans réponse à cette date, le refus tient. Vous n’avez rien à faire.',
  },
  inadmissible: {
    pole: 'Irrecevable',
    holder: 'Irrecevable',
    now: ({ project }) => `${project} est irrecevable : le projet n’a pas été jugé.`,
    nowHolder: () => 'Votre dossier est irrecevable : le projet n’a pas été jugé.',
    then: ({ due, final }) =>
      final
        ? 'La demande a déjà été rouverte une fois : cette décision est définitive.'
        : `Le comité peut rouvrir la demande${until(due)}.`,
    thenHolder: ({ due, final }) =>
      final
        ? 'Votre dossier a déjà été rouvert une fois : cette décision est définitive. Vous n’avez rien à faire.'
        : `Vous pouvez répondre au secrétariat du pôle${until(due)}.`,
  },
  withdrawn: {
    pole: 'Retiré',
    holder: 'Retiré',
    now: ({ project }) => `La demande ${project} a été retirée par qui la portait.`,
    nowHolder: () => 'Vous avez retiré votre demande.',
    then: () => 'Rien n’est plus attendu de personne.',
    thenHolder: () => 'Vous pouvez déposer une nouvelle demande.',
  },
  lapsed: {
    pole: 'Caduc',
    holder: 'Caduc',
    now: ({ project }) => `La demande ${project} est caduque.`,
    nowHolder: () => 'Votre demande est caduque.',
    then: () => 'La procédure est close, sans décision sur le fond.',
    thenHolder: () =>
      'La procédure est close sans décision sur le fond. Vous pouvez déposer une nouvelle demande.',
  },
  deleted: {
    pole: 'Effacé',
    holder: 'Effacé',
    now: () => 'Ce brouillon est effacé.',
    nowHolder: () => 'Ce brouillon est effacé.',
    then: () => 'Rien n’est plus attendu de personne.',
    thenHolder: () => 'Vous pouvez ouvrir un autre dossier.',
  },
  closed: {
    pole: 'Clos',
    holder: 'Clos',
    now: ({ project }) => `La procédure ${of(project)} est close.`,
    nowHolder: () => 'La procédure est close.',
    then: () => 'Sa piste d’audit reste lisible.',
    thenHolder: () => 'Sa piste d’audit reste lisible.',
  },
});
