/** Words of those who read and vote, planted in every story: they may stand in no letter and in no other pôle's view. */
export const planted = {
  description: 'CANARI-DESCRIPTION',
  ballot: 'CANARI-BULLETIN',
  reading: 'CANARI-LECTURE',
  interest: 'CANARI-INTERET',
} as const;

/** A planted word as it is said inside one pôle: its own people read it, the others never. */
export const within = (pole: string, word: string) => `${word} dans ${pole}.`;

/** What the organs say to the holder: in the decision letters to the holder, and in no other (R80, R82). */
export const said = {
  reasons: 'CANARI-MOTIF : le comité a délibéré sur le dossier et ses pièces.',
  recommendation: 'CANARI-CONSEIL : associer un assembleur dès le deuxième lot.',
} as const;
