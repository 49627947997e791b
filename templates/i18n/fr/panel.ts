const aside = 'Tous les pôles se sont déportés.';
const experts = (count: number) => (count === 1 ? 'un expert extérieur' : `${count} experts extérieurs`);
const spoken = (given: number) =>
  given === 0
    ? 'aucun n’a rendu son avis'
    : given === 1
      ? 'un a rendu son avis'
      : `${given} ont rendu leur avis`;

/** An outside panel on the page of its request (R63h). */
export const panel = {
  title: 'Collège extérieur',
  reasons: 'Motifs du collège extérieur',
  /** named, while others are looked for */
  anew: (left: number, given: number) =>
    left === 0
      ? `${aside} Aucun expert du collège désigné n’en est plus : le comité de pilotage en désigne un autre.`
      : `${aside} Le comité de pilotage désigne de nouveau le collège. Il compte encore ${experts(left)} ; ${spoken(given)}.`,
  judges: (count: number, given: number) =>
    `${aside} Le collège qui juge la demande compte ${experts(count)} ; ${spoken(given)}.`,
  judged: (count: number, given: number) =>
    `${aside} Le collège désigné pour juger la demande comptait ${experts(count)} ; ${spoken(given)}.`,
  will: (pole: string) => `${pole} signera l’avis du collège, sans avoir voté et sans pouvoir le changer.`,
  has: (pole: string) => `${pole} a signé l’avis du collège, sans avoir voté et sans pouvoir le changer.`,
};
