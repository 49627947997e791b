import { actSet } from '../../act-facts.js';

/** A dossier handed to another account (R62). */
export const handoverActs = actSet({
  proposeHandover: {
    verb: () => 'Transmettre le dossier',
    task: () => 'Transmettre le dossier de',
    title: ({ project }) => `Transmettre le dossier de ${project}`,
    lede: () =>
      'Vous proposez à une autre personne de porter ce dossier à votre place. Elle reçoit une lettre, ouvre Colabel avec son adresse, et accepte ou non.',
    consequence: () =>
      'Rien ne change avant son accord : vous restez seul à tenir le dossier, et pouvez reprendre votre proposition. Elle ne lit d’ici là que le nom du projet, votre organisation et ce dont elle se chargerait. Dès son accord vous n’y avez plus accès : brouillons, réponses attendues, échéances et lettres sont les siens. Si l’organisation change aussi, son accord prend effet avec la version qui la remplace, une fois retenue ; si cette version n’est pas confirmée, vous gardez le dossier.',
    done: () => 'La proposition est envoyée.',
  },
  proposeInPlace: {
    verb: () => 'Proposer un autre porteur',
    task: () => 'Proposer un autre porteur pour',
    title: ({ project }) => `Proposer un autre porteur pour ${project}`,
    lede: () =>
      'La personne qui tient le dossier n’est plus là pour le transmettre. Vous le proposez à sa place, en disant pourquoi.',
    consequence: () =>
      'La personne qui tient le dossier en est avertie à son adresse et peut s’y opposer pendant quelques jours ouvrés : personne d’autre n’est sollicité avant. Si elle ne dit rien, la personne que vous nommez reçoit la proposition, et accepte ou non. Le dossier reste où il est jusqu’à cet accord, et l’organisation porteuse ne change pas.',
    done: () => 'La personne qui tient le dossier est avertie.',
  },
  acceptHandover: {
    verb: () => 'Accepter le dossier',
    task: () => 'Dire si vous reprenez le dossier de',
    title: ({ project }) => `Porter ${project}`,
    lede: () => 'Vous acceptez de porter ce dossier à la place de la personne qui le tient.',
    consequence: () =>
      'Vous lisez tout le dossier, répondez aux pôles et recevez les lettres ; ce qui était attendu d’elle l’est de vous, aux mêmes dates. Elle n’y a plus accès. Si l’organisation porteuse change, cela prend effet avec la version qui la remplace, une fois retenue. Vous ne prendrez part à aucun avis sur ce projet.',
    done: () => 'Vous avez accepté le dossier.',
  },
  declineHandover: {
    verb: () => 'Ne pas reprendre le dossier',
    task: () => 'Ne pas reprendre le dossier de',
    title: ({ project }) => `Ne pas porter ${project}`,
    lede: () => 'Vous dites que vous ne reprenez pas ce dossier.',
    consequence: () =>
      'La personne qui tient le dossier en est avertie et le garde. Ce que vous en avez lu ici se referme.',
    done: () => 'Votre réponse est envoyée.',
  },
  takeBackHandover: {
    verb: () => 'Reprendre la proposition',
    task: () => 'Reprendre la proposition faite pour',
    title: ({ project }) => `Ne plus transmettre ${project}`,
    lede: () => 'La proposition de transmettre ce dossier est retirée.',
    consequence: () =>
      'La personne sollicitée en est avertie, si elle l’avait été, et ne peut plus accepter. Le dossier reste à qui le tient.',
    done: () => 'La proposition est reprise.',
  },
  objectToHandover: {
    verb: () => 'S’opposer à la transmission',
    task: () => 'Dire que vous gardez le dossier de',
    title: ({ project }) => `Garder ${project}`,
    lede: () =>
      'On a proposé à votre place de confier ce dossier à une autre personne. Vous êtes là, et vous le gardez.',
    consequence: () =>
      'La proposition s’arrête, le pôle qui instruit en est averti, et rien ne change. Seul le secrétariat de la coopération pourrait en faire une autre à votre place.',
    done: () => 'Vous gardez le dossier.',
  },
});
