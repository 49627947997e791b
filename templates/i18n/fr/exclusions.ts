import { sentenceSet } from '../act-facts.js';

/** Whom the holder asks to leave out (R63c). */
export const exclusions = {
  title: 'Demandes d’exclusion',
  sub: 'Lues de vous, et de qui y répond dans le pôle visé.',
  subPole:
    'Lues de vous, qui y répondez, et de qui porte le projet ; de personne d’autre, dans votre pôle comme ailleurs.',
  who: 'Qui',
  stands: 'Réponse',
  whom: {
    person: (name: string) => name || 'Une personne (le nom est effacé)',
    chair: () => 'Qui préside l’organe de décision',
    pole: () => 'Le pôle entier',
  },
  answer: 'Motifs du refus',
  found: (name: string) => `Personne récusée : ${name}.`,
  waiting: 'Sera soumise à ce pôle s’il reçoit, conduit ou instruit la demande.',
  open: (due: string) => `Réponse attendue avant ${due}.`,
  late: (due: string) => `Attendue avant ${due}, toujours sans réponse.`,
  over: 'Restée sans réponse.',
  granted: (at: string) => `Accordée ${at}.`,
  refused: (at: string) => `Refusée ${at}.`,
};

export const exclusionReasons = sentenceSet({
  exclusionTooLate: () =>
    'Il est trop tard pour ce pôle : une exclusion se demande au plus tard au terme du délai de déclaration des intérêts, compté de la désignation du référent.',
  exclusionsExhausted: ({ most }) => `Une demande de label porte ${most} demandes d’exclusion au plus.`,
  exclusionAskedAlready: () => 'Cette demande est déjà faite et attend sa réponse.',
  exclusionSettled: () => 'Cette demande d’exclusion n’attend pas de réponse de vous, ou n’en attend plus.',
  exclusionWithoutObject: () => 'Votre pôle ne rend pas d’avis sur ce dossier : il n’y a rien à écarter.',
  exclusionPersonMissing: () => 'Choisissez, parmi les personnes de votre pôle, celle qui est visée.',
});
