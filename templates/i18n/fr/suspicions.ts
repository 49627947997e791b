/** What ties people of a pôle, or the pôle itself, to a project (R63). */
export const suspicions = {
  title: 'Conflits d’intérêts possibles',
  sub: 'Relevé d’après les employeurs, les liens déclarés et les adresses ; à confirmer ou à écarter, motifs à l’appui. La présidence, la présidence suppléante et le chargé de projet de votre pôle le lisent, et personne d’autre.',
  confirmed: (reasons: string) => `Confirmé${reasons ? ` : ${reasons}` : '.'}`,
  dismissed: (reasons: string) => `Écarté${reasons ? ` : ${reasons}` : '.'}`,
  ofPole: {
    partner: (organisation: string) =>
      `Votre pôle semble partenaire du projet (${organisation}) : il y a lieu de le déporter.`,
    funder: (organisation: string) =>
      `Votre pôle semble financer cet appel (${organisation}) : il y a lieu de le déporter.`,
    employer: (organisation: string) =>
      `Votre pôle semble employer qui porte le projet (${organisation}) : il y a lieu de le déporter.`,
  },
};
