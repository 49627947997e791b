/** What is told of a request before one's own interests are declared (R63a). */
export const gate = {
  title: 'Avant de lire',
  lede: (project: string) => `Dites si vous avez un lien avec ${project}. Le dossier s’ouvre ensuite.`,
  over: 'La demande est close : elle ne reçoit plus de déclaration, et son dossier reste fermé à qui n’en a pas fait.',
  what: 'Ce qu’il faut savoir pour en juger',
  project: 'Projet',
  call: 'Appel',
  partners: 'Partenaires',
  noPartners:
    'La liste des partenaires n’est pas connue ici ; demandez-la au chargé de projet de votre pôle.',
};
