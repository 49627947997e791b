import { actSet } from '../act-facts.js';
import { messages } from '../letter-facts.js';
import { supportReasons } from './support.js';
import { of } from './letters/poles.js';

/** A project presented again, on its pages (R69). */
export const again = {
  attempt: (rank: number) => `${rank}e présentation`,
  after: 'à la suite de l’ajournement de',
  answerPoints: 'Répondre point par point',
  left: (count: number) =>
    count > 1
      ? `${count} points attendent une réponse.`
      : count === 1
        ? 'Un point attend une réponse.'
        : 'Tout a sa réponse.',
  presented: 'Présenté de nouveau',
  call: 'Appel où le projet est présenté de nouveau',
  sheetTitle: 'Réponses à ce qui avait été demandé',
  sheetLede:
    'Répondez à chaque motif et à chaque réserve, et dites ce que devient chaque pièce : le dossier se dépose quand rien ne manque.',
  kinds: {
    reasons: (pole: string) => `Motif de l’ajournement, par ${pole}`,
    reservation: (pole: string) => `Réserve ${of(pole)}`,
  },
  answer: 'Réponse du porteur',
  unanswered: 'Pas encore de réponse.',
  erased: 'Ce texte a été effacé.',
  readers: (pole: string) =>
    `le pôle référent, le chargé de dossier qui juge la recevabilité, et ${pole}, qui l’avait demandé, si son avis est demandé de nouveau ; personne d’autre`,
  answers: 'Ce qui avait été demandé, et les réponses',
  seen: 'Lu par le pôle référent, par le chargé de dossier qui juge la recevabilité, et par le pôle qui l’avait demandé s’il instruit de nouveau.',
  seenYours:
    'Chaque réponse est lue par le pôle référent, par le chargé de dossier qui juge la recevabilité, et par le pôle qui avait demandé ce point s’il instruit de nouveau.',
  pieces: 'Pièces du dossier précédent',
  piecesHint:
    'Aucune n’est reprise sans vous. Une pièce remplacée attend la nouvelle, de la même nature, sur la page des pièces.',
  fates: { kept: 'Gardée telle quelle', replaced: 'Remplacée', dropped: 'Retirée' },
  save: 'Enregistrer les réponses',
  newPieces: 'Ajouter une pièce',
  review: 'Relire et déposer',
  saved: 'Vos réponses sont enregistrées.',
  nothing: 'Rien n’avait été demandé par écrit.',
  faults: {
    answerMissing: 'Écrivez votre réponse avant de déposer.',
    pieceUndecided:
      'Dites si cette pièce est gardée, remplacée ou retirée ; remplacée, ajoutez la nouvelle sur la page des pièces.',
    tooLong: 'Écrivez 4 000 signes au plus.',
    maxLength: 'Écrivez 4 000 signes au plus.',
    tooShort: 'Écrivez trois signes au moins.',
    tooManyFiles: 'Le dossier compte déjà le nombre maximal de pièces.',
    dossierFull: 'Les pièces du dossier dépassent ensemble le poids maximal.',
    strayCharacter: 'Un caractère invisible s’est glissé dans ce texte : effacez-le ou retapez le passage.',
    stale: 'Ces réponses ont été enregistrées ailleurs depuis : relisez, puis enregistrez de nouveau.',
    other: 'Cette réponse ne se lit pas : rouvrez la page et recommencez.',
  },
  track: 'Instruction',
  lightTrack: 'Instruction allégée',
  lightTrackHint:
    'Moins de lectures d’experts sont attendues, et un pôle peut s’en passer en disant pourquoi. Chaque pôle vote comme pour tout dossier.',
  light: {
    offered: 'Rien de ce qui est jugé n’a changé depuis l’ajournement : l’instruction peut être allégée.',
    taken: 'Instruction allégée : moins de lectures d’experts sont attendues ; chaque pôle vote.',
    ended: 'L’instruction n’est plus allégée : une version a changé ce qui est jugé.',
  },
};

export const resubmissionActs = actSet({
  resubmit: {
    verb: () => 'Présenter de nouveau',
    task: () => 'Présenter de nouveau',
    title: ({ project }) => `Présenter ${project} de nouveau`,
    lede: () =>
      'Le projet est ajourné. Vous pouvez le présenter de nouveau, dans cet appel ou dans un autre qui demande la même chose aux pôles, en répondant à ce qui vous a été demandé.',
    consequence: () =>
      'Un brouillon s’ouvre, lié à ce dossier et rempli de ce qu’il dit. Vous répondez à chaque point, et dites de chaque pièce si elle est gardée, remplacée ou retirée. Une demande ajournée n’est présentée de nouveau qu’une fois ; la nouvelle peut l’être à son tour.',
    done: () => 'La nouvelle présentation est ouverte, en brouillon.',
  },
});

export const resubmissionReasons = {
  ...supportReasons,
  alreadyPresented: () => 'Ce projet est déjà présenté de nouveau.',
  noCallOpenAgain: () =>
    'Aucun appel ne prend ce projet en ce moment : vous pourrez le présenter de nouveau quand l’un d’eux ouvrira, tant que le dossier reste ajourné.',
  callAsksOtherwise: () => 'Cet appel ne prend pas ce projet : il demande autre chose aux pôles.',
  answersMissing: ({ left }: Readonly<Record<string, string | number>>) =>
    `Ce qui avait été demandé n’a pas toutes ses réponses (il en manque ${left}) : elles s’écrivent sur la page « Répondre point par point ».`,
  pieceUndecided: () =>
    'De chaque pièce du dossier précédent, dites si elle est gardée, remplacée ou retirée, sur la page « Répondre point par point ».',
  notPresentedAgain: () => 'Ce projet est présenté pour la première fois : son instruction est complète.',
  lightTrackTooLate: ({ months }: Readonly<Record<string, string | number>>) =>
    `L’instruction n’est allégée que si le projet revient moins de ${months} mois après son ajournement.`,
  lightTrackMajorChange: () =>
    'L’instruction n’est pas allégée : ce qui est jugé a changé depuis l’ajournement.',
};

export const resubmissionJournal = {
  resubmissionOpened: () => 'Le projet est présenté de nouveau, dans une demande liée à celle-ci.',
  lightTrackOpened: () => 'L’instruction est allégée.',
};

const button = 'Ouvrir le dossier';

export const resubmissionNews = messages({
  lightTrackYours: {
    subject: () => 'Votre dossier : instruction allégée',
    first: ({ project }) => `L’instruction de ${project} est allégée`,
    then: () =>
      'Le projet revient peu après son ajournement et répond à ce qui avait été demandé : moins de lectures d’experts sont attendues. Chaque pôle vote comme pour tout dossier.',
    button,
  },
  lightTrack: {
    subject: () => 'Nouvelle présentation, instruction allégée',
    first: ({ project }) => `L’instruction de ${project} est allégée`,
    then: () =>
      'Moins de lectures d’experts sont attendues, et votre pôle peut s’en passer en disant pourquoi. Il vote comme pour tout dossier.',
    button,
  },
});
