import { actSet } from '../act-facts.js';
import { messages } from '../letter-facts.js';
import { The, the } from './letters/poles.js';

/** A letter of support (R74). Whatever speaks of it says first that it is no label: a test reads every sentence. */
export const support = {
  title: 'Lettre de soutien',
  notLabel:
    'Cette lettre de soutien n’est pas un label : elle n’ouvre aucun des droits d’un label, n’a pas de certificat et n’engage que le pôle qui l’écrit.',
  given: (pole: string, call: string, at: string) =>
    `${The(pole)} soutient ce projet, seul, pour l’appel ${call}. Écrite le ${at}.`,
  takenBack: (pole: string, at: string) => `${The(pole)} a retiré cette lettre le ${at}.`,
  overtaken: 'Cette lettre est sans objet : la demande a reçu une autre issue.',
};

export const supportActs = actSet({
  grantSupport: {
    verb: () => 'Écrire une lettre de soutien',
    task: () => 'Écrire une lettre de soutien',
    title: ({ project }) => `Soutenir ${project} par une lettre`,
    lede: ({ pole }) =>
      `Une lettre de soutien n’est pas un label. ${The(pole)} dit, seul, qu’il soutient le projet ; aucun autre pôle n’est engagé, et aucun organe ne vote.`,
    consequence: () =>
      'Qui porte le projet reçoit la lettre avec vos mots, et la remet à qui bon lui semble ; les pôles et les partenaires en sont informés, les correspondants des financeurs non. Elle n’a ni numéro ni certificat, et s’écrit une fois par demande, avant la clôture de l’appel. Vous pouvez la retirer tant qu’elle vaut.',
    done: () => 'La lettre de soutien est écrite.',
  },
  withdrawSupport: {
    verb: () => 'Retirer la lettre de soutien',
    task: () => 'Retirer la lettre de soutien',
    title: ({ project }) => `Retirer la lettre de soutien à ${project}`,
    lede: ({ pole }) => `${The(pole)} ne soutient plus le projet, et dit pourquoi.`,
    consequence: () =>
      'Les personnes informées de la lettre apprennent qu’elle ne vaut plus. Elle ne s’écrit pas une seconde fois.',
    done: () => 'La lettre de soutien est retirée.',
  },
});

export const supportReasons = {
  supportOnce: () =>
    'Une lettre de soutien a déjà été écrite pour cette demande ; elle ne l’est qu’une fois.',
  nobodyToSupport: () => 'Aucun pôle ne conduit cette demande : personne ne peut la soutenir seul.',
  noSupportStands: () => 'Aucune lettre de soutien ne vaut pour cette demande.',
};

export const supportJournal = {
  supportGranted: ({ pole }: { pole: string }) =>
    `${pole ? The(pole) : 'Le pôle référent'} écrit une lettre de soutien, qui n’est pas un label.`,
  supportWithdrawn: ({ pole }: { pole: string }) =>
    `${pole ? The(pole) : 'Le pôle référent'} retire sa lettre de soutien.`,
};

const button = 'Ouvrir le dossier';
const what =
  'Une lettre de soutien n’est pas un label : elle n’ouvre aucun des droits d’un label et n’a pas de certificat.';

export const supportDecisions = messages({
  supportToYou: {
    subject: () => 'Lettre de soutien, qui n’est pas un label',
    first: ({ project, lead }) => `Ceci n’est pas un label : ${the(lead)} soutient ${project} par une lettre`,
    then: ({ call }) =>
      `${what} Elle vaut pour l’appel ${call} et n’engage que ce pôle. Vous pouvez la joindre à votre candidature en la nommant lettre de soutien. Ses mots sont ci-dessous.`,
    button,
  },
  supportEndedToYou: {
    subject: () => 'Retrait d’une lettre de soutien, qui n’est pas un label',
    first: ({ project, lead }) =>
      `Une lettre de soutien n’est pas un label : ${the(lead)} retire la sienne à ${project}`,
    then: () => 'Elle ne vaut plus : ne vous en prévalez plus, et dites-le à qui vous l’aviez remise.',
    button,
  },
});

export const supportNews = messages({
  supportGiven: {
    subject: () => 'Lettre de soutien, qui n’est pas un label',
    first: ({ project, lead }) => `Ceci n’est pas un label : ${the(lead)} soutient ${project} par une lettre`,
    then: () => `${what} Elle n’engage que ce pôle.`,
    button,
  },
  supportEnded: {
    subject: () => 'Retrait d’une lettre de soutien, qui n’est pas un label',
    first: ({ project, lead }) =>
      `Une lettre de soutien n’est pas un label : ${the(lead)} retire la sienne à ${project}`,
    then: () => 'Elle ne vaut plus.',
    button,
  },
});
