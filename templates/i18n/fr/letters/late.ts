import { messages } from '../../letter-facts.js';
import { of, The, the } from './poles.js';

const button = 'Ouvrir le dossier';

/** What comes after its window, and the window opened again (R44). */
export const lateNews = messages({
  lateOpinion: {
    subject: ({ pole }) => `Avis tardif ${of(pole)}`,
    first: ({ pole, project }) => `${The(pole)} a rendu un avis sur ${project} après la fin de sa fenêtre`,
    then: ({ position }) =>
      `${position ? `Son avis : ${position}. ` : ''}Il est conservé et se lit sur la page du dossier ; il n’est pas compté. Jusqu’à la décision, la présidence du référent peut rouvrir une fenêtre à un pôle resté silencieux, une seule fois.`,
    button,
  },
  windowReopened: {
    subject: ({ pole }) => `Fenêtre rouverte pour ${the(pole)}`,
    first: ({ pole, project }) => `${The(pole)} peut encore donner son avis sur ${project}`,
    then: ({ lead, due }) =>
      `La présidence ${of(lead)} lui rouvre une fenêtre, une seule fois${due ? `, jusqu’au ${due}` : ''} ; ses motifs sont sur la page du dossier. Le résultat sera calculé de nouveau ensuite.`,
    button,
  },
});

export const lateActs = messages({
  giveOpinionAgain: {
    subject: ({ own }) => `Fenêtre rouverte, avis ${of(own)} attendu`,
    first: ({ own, project }) => `${The(own)} peut encore donner son avis sur ${project}`,
    then: ({ lead }) =>
      `Votre pôle était réputé sans objection, faute de réponse. La présidence ${of(lead)} lui rouvre une fenêtre, une seule fois ; ses motifs sont sur la page du dossier. Sans avis validé à cette date, il est de nouveau réputé sans objection.`,
    button: 'Donner l’avis',
  },
});
