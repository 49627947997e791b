import { messages, ordered, sentences } from '../../letter-facts.js';
import { of, The } from './poles.js';

/** The decision letters to whom holds the project: written in the name of the lead alone (R80). */
export const decisions = messages({
  grantedToYou: {
    subject: () => 'Votre projet est labellisé',
    first: ({ project }) => `${project} est labellisé`,
    then: ({ named, lead, dissenting, detail }) =>
      `${detail ? `${detail} ` : ''}Au certificat${ordered(named, lead) ? ', le référent d’abord' : ''} : ${named}.${dissenting ? ` Opposition consignée de : ${dissenting}.` : ''}`,
    button: 'Voir le label',
  },
  answerReservations: {
    subject: () => 'Label sous réserves, votre réponse est attendue',
    first: ({ project }) => `Répondez aux réserves sur ${project}`,
    then: ({ named }) =>
      `Les pôles accordent le label, avec des réserves de : ${named}. Le certificat est délivré quand chacune est levée par le pôle qui l’a émise. Sans réponse à cette date, la demande est caduque.`,
    button: 'Répondre aux réserves',
  },
  postponedToYou: {
    subject: () => 'Votre demande est ajournée',
    first: ({ project }) => `La demande ${project} est ajournée`,
    then: ({ lead, detail }) =>
      detail
        ? `${detail} ${The(lead)} vous en dit les motifs.`
        : `${The(lead)}, référent, vous en dit les motifs au nom des pôles.`,
    button: 'Ouvrir le dossier',
  },
  refusedToYou: {
    subject: () => 'Votre demande est refusée',
    first: ({ project }) => `La demande ${project} est refusée`,
    then: ({ lead, detail }) =>
      detail
        ? `${detail} ${The(lead)} vous en dit les motifs.`
        : `${The(lead)}, référent, vous en dit les motifs au nom des pôles.`,
    button: 'Ouvrir le dossier',
  },
  inadmissibleToYou: {
    subject: () => 'Votre dossier est irrecevable',
    first: ({ project }) => `Le dossier ${project} est irrecevable`,
    then: ({ lead }) => `${The(lead)}, qui l’a reçu, vous en dit les motifs.`,
    button: 'Ouvrir le dossier',
  },
});

/** What the holder may still do, after the reasons (R68, R69). */
export const afterwards = sentences({
  grantedToYou: ({ call, due }) =>
    `Ce label vaut pour l’appel ${call}${due ? ` : déposez votre demande d’aide avant ${due}` : ''}.`,
  postponedToYou: ({ due }) =>
    `Ce n’est pas un refus. Vous pouvez revenir avec un dossier repris${due ? `, jusqu’au ${due}` : ''} ; il sera lié à celui-ci.`,
  refusedToYou: ({ due, panel, final }) =>
    final
      ? 'Ce refus est définitif : un réexamen ne se demande qu’une fois par demande.'
      : `Vous pouvez demander un réexamen, une fois${due ? `, jusqu’au ${due}` : ''}, sur la page du dossier, en disant ce que vous contestez. ${panel ? 'Le comité de pilotage' : 'Un autre organe du pôle, ou à défaut le comité de pilotage,'} l’entendra, sans personne qui ait voté sur cette demande. Ce recours ne suspend pas le calendrier de l’appel.`,
  inadmissibleToYou: ({ due, lead, final }) =>
    final
      ? 'Cette décision est définitive : la recevabilité ne se rouvre qu’une fois.'
      : `Vous pouvez répondre au secrétariat ${of(lead)}${due ? ` jusqu’au ${due}` : ''} : le comité peut rouvrir la demande à sa prochaine réunion.`,
});
