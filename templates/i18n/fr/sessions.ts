/** The sessions of a pôle's organ on a request (§9.2). */
export const sessions = {
  title: 'Séances',
  line: {
    ahead: (when: string, minutes: number) => `Séance convoquée le ${when}, pour ${minutes} minutes.`,
    held: (when: string, _minutes: number) => `Séance du ${when}.`,
    cancelled: (when: string, _minutes: number) => `Séance du ${when}, annulée.`,
  },
  place: 'Lieu',
  called: 'Convoqués à voter',
  you: 'Votre siège y est convoqué.',
};
