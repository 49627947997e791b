import { actSet } from '../../act-facts.js';
import { the } from '../letters/poles.js';

/** A version of the dossier while the request is undecided (R60, R62). */
export const versionActs = actSet({
  handInVersion: {
    verb: () => 'Remettre la nouvelle version',
    task: () => 'Remettre la nouvelle version de',
    title: ({ project }) => `Remettre une nouvelle version de ${project}`,
    lede: () => 'Dites ce qu’elle change et pourquoi : tous ceux qui instruisent le dossier le lisent.',
    consequence: () =>
      'Un changement mineur garde les avis rendus. Un changement majeur (objectifs, budget, partenaire principal, chef de file) les rouvre : les pôles jugent de nouveau, dans le temps qui reste avant la clôture. Un changement de partenaires attend d’abord la confirmation du pôle référent ; sans elle, la version précédente reste en vigueur. Le dossier remis ne se modifie plus.',
    done: () => 'La nouvelle version est remise.',
  },
  confirmVersion: {
    verb: () => 'Confirmer la nouvelle version',
    task: () => 'Confirmer la nouvelle version de',
    title: ({ project }) => `Confirmer la nouvelle version de ${project}`,
    lede: () =>
      'Les partenaires du projet changent. Vous confirmez que la version remise prend la place de celle que jugent les pôles.',
    consequence: () =>
      'La version confirmée est celle que tous lisent. Si le changement est majeur, les avis rendus et les votes en cours sont repris depuis l’avis du référent. Les pôles, les experts et les partenaires en reçoivent une lettre.',
    done: () => 'La nouvelle version est confirmée.',
  },
  declareChange: {
    verb: () => 'Déclarer le changement',
    task: () => 'Déclarer le changement de',
    title: ({ project }) => `Déclarer un changement de ${project}`,
    lede: () => 'Dites ce qui change et pourquoi : ceux qui lisent le dossier le lisent.',
    consequence: () =>
      'Un changement mineur, qui tient les règles de l’appel, attend la confirmation du pôle référent, puis le certificat a une nouvelle version. Tout autre changement suspend le label : chaque pôle du certificat dit s’il garde le sien, et ceux qui en avaient été avertis le sont de la suspension. Le dossier remis ne se modifie plus.',
    done: () => 'Le changement est déclaré.',
  },
  confirmChange: {
    verb: () => 'Confirmer le changement',
    task: () => 'Confirmer le changement de',
    title: ({ project }) => `Confirmer le changement de ${project}`,
    lede: () => 'Le changement déclaré est mineur et tient les règles de l’appel.',
    consequence: () =>
      'La version déclarée est en vigueur, et le certificat en a une nouvelle : la précédente est révoquée. Tous ceux qui avaient été avertis du label le sont.',
    done: () => 'Le changement est confirmé ; le certificat a une nouvelle version.',
  },
  decideChange: {
    verb: ({ pole }) => `Consigner la réponse du comité pour ${the(pole)}`,
    task: ({ pole }) => `Consigner la réponse du comité pour ${the(pole)} sur le changement de`,
    title: ({ project, pole }) =>
      `Consigner la réponse du comité pour ${the(pole)} sur le changement de ${project}`,
    lede: () =>
      'L’organe du pôle n’a pas pu répondre au changement déclaré : trop réduit pour voter, sans quorum deux fois, sorti de la charte, ou le projet avait été jugé par un panel extérieur. Le comité de pilotage répond à sa place.',
    consequence: ({ pole }) =>
      `Le comité dit si ${the(pole)} garde son label avec ce changement, et ne décide pour aucun autre pôle. Quand tous ont répondu, le label suit son cours avec ceux qui le gardent ; si aucun ne le garde, il est retiré.`,
    done: () => 'La réponse du comité est consignée.',
  },
  refuseVersion: {
    verb: () => 'Ne pas confirmer la version',
    task: () => 'Ne pas confirmer la nouvelle version de',
    title: ({ project }) => `Ne pas confirmer la nouvelle version de ${project}`,
    lede: () => 'Les partenaires du projet changent. Vous dites pourquoi ce changement n’est pas pris.',
    consequence: () =>
      'La version précédente reste en vigueur, et les avis rendus aussi. Vos motifs sont écrits à qui porte le projet, qui peut remettre une autre version ou retirer sa demande.',
    done: () => 'La nouvelle version n’est pas confirmée ; vos motifs sont écrits à qui porte le projet.',
  },
});
