import { actSet } from '../../act-facts.js';
import { of, the } from '../letters/poles.js';

/** Acts by which a pôle withdraws its own label, after hearing who holds the project (R70). */
export const withdrawalActs = actSet({
  noticeWithdrawal: {
    verb: ({ pole }) => `Engager le retrait du label ${of(pole)}`,
    task: ({ pole }) => `Engager le retrait du label ${of(pole)} pour`,
    title: ({ project, pole }) => `Engager le retrait du label ${of(pole)} pour ${project}`,
    lede: ({ pole }) =>
      `Vous agissez pour ${the(pole)}, pour l’un des motifs que la règle admet. Les labels des autres pôles n’en sont pas touchés.`,
    consequence: () =>
      'Qui porte le projet lit le motif et vos raisons, et a dix jours ouvrés pour répondre, sauf réglage contraire de l’appel. Puis l’organe de décision de votre pôle vote. Le label reste ce qu’il est d’ici là, à moins que vous ne le suspendiez ; personne d’autre n’en est averti.',
    done: () => 'Le porteur est averti. L’organe de décision votera quand il aura répondu, ou à l’échéance.',
  },
  dropWithdrawal: {
    verb: ({ pole }) => `Abandonner le retrait engagé par ${the(pole)}`,
    task: ({ pole }) => `Abandonner le retrait engagé par ${the(pole)} pour`,
    title: ({ project }) => `Abandonner le retrait du label ${of(project)}`,
    lede: ({ pole }) => `Vous agissez pour ${the(pole)}, dont l’organe n’a pas encore été appelé à voter.`,
    consequence: () =>
      'La procédure s’arrête et le label reste ce qu’il est. Une suspension se lève par son propre acte.',
    done: () => 'Le retrait est abandonné, le porteur en est averti.',
  },
  answerWithdrawal: {
    verb: ({ pole }) => `Répondre au retrait engagé par ${the(pole)}`,
    task: ({ pole }) => `Répondre au retrait engagé par ${the(pole)} pour`,
    title: ({ project, pole }) =>
      `Répondre ${pole ? `à ce qu’écrit ${the(pole)} ` : ''}sur le label ${of(project)}`,
    lede: () => 'Dites ce que l’organe du pôle doit savoir avant de voter. Vous ne répondez qu’une fois.',
    consequence: () =>
      'L’organe de décision du pôle est appelé à voter aussitôt. Ses membres lisent votre réponse ; les autres pôles, non.',
    done: () => 'Votre réponse est transmise. Vous recevrez la décision par lettre.',
  },
  decideWithdrawal: {
    verb: ({ pole }) => `Consigner la décision sur le label ${of(pole)}`,
    task: ({ pole }) => `Consigner la décision sur le label ${of(pole)} pour`,
    title: ({ project, pole }) => `Consigner la décision du comité sur le label ${of(pole)} pour ${project}`,
    lede: () =>
      'L’organe du pôle est trop réduit pour en juger : il revient au comité de pilotage de répondre.',
    consequence: ({ pole }) =>
      `Retiré, le label ${of(pole)} quitte le certificat, et tous ceux qui en ont été avertis l’apprennent le jour même. Maintenu, rien ne change.`,
    done: () => 'La décision du comité est consignée.',
  },
  takeOverCertificate: {
    verb: ({ pole }) => `Devenir référent du certificat, pour ${the(pole)}`,
    task: ({ pole }) => `Devenir, pour ${the(pole)}, référent du certificat de`,
    title: ({ project }) => `Devenir référent du certificat ${of(project)}`,
    lede: ({ pole }) =>
      `Le pôle référent ne porte plus ce label. Vous proposez ${the(pole)}, qui labellise le projet.`,
    consequence: () =>
      'Le premier pôle qui se propose devient référent, cité en tête du certificat. Sans aucun, le label prend fin. Ceux qui ont été avertis du label apprennent qui le conduit.',
    done: ({ pole }) => `${pole} conduit désormais ce label.`,
  },
});
