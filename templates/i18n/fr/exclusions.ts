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
