import { factSet, sentenceSet } from '../act-facts.js';

/** Why a dossier cannot be handed on now (R62, R63). */
export const handoverReasons = sentenceSet({
  addressForm: () => 'Cette adresse électronique ne se lit pas.',
  linkedDraftOpen: () =>
    'Un brouillon demandé à partir de ce dossier n’est pas encore ouvert : recommencez l’acte qui l’ouvre, puis transmettez.',
  replacedInPlace: () =>
    'À la place d’un porteur absent, l’organisation ne change pas : transmettez d’abord le dossier ; son nouveau porteur remettra la version.',
  nothingToHandOn: () => 'Ce dossier est terminé : il n’y a plus rien à transmettre.',
  handoverUnderWay: () =>
    'Une proposition de transmettre ce dossier attend déjà une réponse : reprenez-la avant d’en faire une autre.',
  holderAlready: () => 'Cette personne tient déjà le dossier.',
  newHolderJudges: () =>
    'Vous siégez, travaillez ou avez pris part là où ce projet est jugé : vous ne pouvez pas le porter.',
  noVersionTaken: () =>
    'Aucune version ne peut être remise à cette étape : l’organisation porteuse ne peut pas changer ainsi. Transmettez le dossier sans changer d’organisation.',
  holderObjected: () =>
    'Qui tient le dossier s’est opposé à la dernière proposition : seul le secrétariat de la coopération peut en faire une autre à sa place.',
  ownProposal: () => 'Vous avez fait vous-même cette proposition : reprenez-la.',
});

export const handoverErrors = {
  email: 'Écrivez une adresse électronique, comme nom@organisation.fr.',
  organisation: 'Dites si l’organisation porteuse reste la même.',
  absence: 'Dites pourquoi qui tient le dossier ne le transmet pas.',
};

export const handoverJournal = factSet({
  handoverAnnounced: () =>
    'Un autre porteur est proposé à la place de qui tient le dossier, qui peut s’y opposer.',
  handoverProposed: () => 'Le dossier est proposé à une autre personne.',
  handoverReminded: () => 'Un rappel est envoyé : la transmission du dossier attend une réponse.',
  handoverAgreed: () =>
    'La personne sollicitée accepte le dossier ; il change de mains avec la version qui remplace l’organisation porteuse.',
  holderChanged: () => 'Le dossier change de mains : une autre personne le porte désormais.',
  handoverDeclined: () => 'La personne sollicitée ne reprend pas le dossier.',
  handoverTakenBack: () => 'La proposition de transmettre le dossier est reprise.',
  handoverObjected: () => 'Qui tient le dossier s’oppose à ce qu’il soit transmis, et le garde.',
  handoverLapsed: () => 'La transmission du dossier n’a pas abouti dans son délai.',
  handoverEnded: () => 'La transmission du dossier s’arrête avec ce qui la portait.',
});

export const handover = {
  fields: {
    email: 'Adresse électronique de la personne',
    organisation: 'Organisation porteuse',
    absence: 'Pourquoi à sa place',
    reasons: 'Ce que vous en savez',
  },
  hints: {
    email: 'Elle entre dans Colabel avec cette adresse, par un lien reçu par courriel.',
  },
  readers: 'qui tient le dossier, et le pôle qui instruit',
  organisations: {
    kept: 'La même : seule la personne change',
    replaced: 'Une autre : la version qui la remplace doit être retenue',
  },
  absences: {
    hasLeft: 'Cette personne a quitté l’organisation',
    unreachable: 'Elle ne répond plus',
    accessLost: 'Elle n’a plus accès à son adresse',
  },
  title: 'Qui tient le dossier',
  held: (name: string) => `${name} tient le dossier.`,
  since: (name: string, on: string) => `${name} tient le dossier depuis le ${on}.`,
  before: (name: string, until: string) => `${name} l’a tenu jusqu’au ${until}.`,
  states: {
    contestable: (due: string) =>
      `Transmission à une autre personne proposée à sa place : opposition possible jusqu’au ${due}.`,
    proposed: (due: string) => `Proposé à une autre personne, qui répond avant le ${due}.`,
    awaitingVersion: (due: string) =>
      `La personne sollicitée a accepté. Le dossier change de mains avec la version qui remplace l’organisation porteuse, à remettre avant le ${due}.`,
    judged:
      'La personne sollicitée a accepté, et la version qui remplace l’organisation porteuse est remise : le dossier change de mains si elle est retenue.',
  },
  offer: {
    title: (project: string) => `Reprendre le dossier de ${project}`,
    lede: 'On vous propose de porter ce dossier. Vous n’en lisez pas le contenu avant d’avoir accepté.',
    project: 'Projet',
    organisation: 'Organisation porteuse',
    call: 'Appel',
    state: 'Étape',
    until: 'Réponse avant',
    versionBy: 'Version à remettre avant',
    afterwards: 'Après votre accord',
    answered:
      'Vous avez accepté : le dossier vous revient avec la version qui change l’organisation porteuse, une fois retenue.',
    underReview:
      'Vous avez accepté, et la version qui change l’organisation porteuse est à l’examen : le dossier vous revient si elle est retenue.',
    takesOn: 'Ce dont vous vous chargeriez',
    duties: {
      draft: 'Finir le dossier et le déposer avant la clôture de l’appel.',
      open: 'Répondre aux pôles : complément, réserves à lever, nouvelles versions du projet.',
      label:
        'Suivre le projet une fois décidé : déclarer ce qui change, dire le résultat du financement, rendre les bilans.',
      letters: 'Recevoir les lettres et tenir les échéances en cours.',
      aside: 'Ne prendre part à aucun avis sur ce projet.',
    },
    band: 'On vous propose un dossier',
    line: (project: string, due: string) => `${project}, réponse avant le ${due}`,
    agreed: (project: string, due: string) =>
      `${project} : vous avez accepté ; version à remettre avant le ${due}`,
    judged: (project: string) => `${project} : vous avez accepté ; la version remise est à l’examen`,
    waits: 'Un dossier vous est proposé.',
    open: 'Lire la proposition',
  },
  deposit: 'Transmettre ce dossier à une autre personne',
};
