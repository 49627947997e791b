import type { Words } from '../shape.js';

/** R21: what the rules of a call ask of a dossier, each with the figures used. */
export const eligibility = {
  title: 'Règles de l’appel',
  hint: 'Un écart avertit le chargé de projet ; il ne fait refuser aucun dossier.',
  source: (source: string) => `Texte de l’appel : ${source}.`,
  own: 'Ses seuils sont ceux du jeu de règles adopté par le comité de pilotage, figé au dépôt.',
  verdicts: { OK: 'tenue', KO: 'non tenue', TO_JUSTIFY: 'à justifier' },
  all: (count: number) =>
    count > 1 ? `Les ${count} règles que l’appel pose sont tenues.` : 'La règle que l’appel pose est tenue.',
  some: (count: number) => (count > 1 ? `${count} règles sont à regarder.` : 'Une règle est à regarder.'),
  others: (count: number) => (count > 1 ? `Les ${count} règles tenues` : 'La règle tenue'),
  rules: {
    consortium: (companies: number, minimum: number, research: number, minimumResearch: number) =>
      `Entreprises : ${companies} (${minimum} au moins) ; laboratoires ou organismes de formation : ${research} (${minimumResearch} au moins)`,
    independent: ' ; celles d’un même groupe comptent pour une',
    smallCompanies: (small: number, minimum: number) => `PME ou ETI : ${small} (${minimum} au moins)`,
    mostPartners: (partners: number, maximum: number) => `${partners} partenaires, ${maximum} au plus`,
    holder: 'Le porteur est de ceux que l’appel admet',
    holderCompany: 'Le porteur est une entreprise',
    holderSmall: 'Le porteur est une PME ou une ETI',
    leadShare: (share: string, minimum: string) =>
      `${share} des travaux chez le référent souhaité, ${minimum} attendus`,
    territoryShare: (share: string, minimum: string) =>
      `${share} des travaux chez les pôles demandés, ${minimum} attendus`,
    everyoneInTerritory: (outside: number) =>
      outside > 1
        ? `${outside} partenaires hors des territoires demandés`
        : outside === 1
          ? 'Un partenaire hors des territoires demandés'
          : 'Tous les partenaires dans les territoires demandés',
    partnerShare: (share: string, maximum: string) => `${share} chez un même partenaire, ${maximum} au plus`,
    costAtLeast: (cost: string, minimum: string) => `${cost} de coûts, ${minimum} au moins`,
    costAtMost: (cost: string, maximum: string) => `${cost} de coûts, ${maximum} au plus`,
    costBetween: (cost: string, minimum: string, maximum: string) =>
      `${cost} de coûts, entre ${minimum} et ${maximum}`,
    aid: (aid: string, minimum: string) => `${aid} d’aide demandée, ${minimum} au moins`,
    aidRate: (partner: string, aid: string, highest: string, rate: string) =>
      `${partner} demande ${aid} ; son taux est de ${rate}, soit ${highest} au plus`,
    aidUnlabelled: (rate: string) => ` (sans le label : ${rate})`,
    noAidUnlabelled: ' (aucune aide sans le label)',
    researchAid: (share: string, maximum: string) =>
      `${share} de l’aide aux laboratoires, ${maximum} sans justification`,
    size: (partner: string, declared: string, found: string, figures: string) =>
      `${partner} se déclare ${declared} ; ses chiffres (${figures}) en font une ${found}`,
    employees: (count: string) => `${count} personnes`,
    turnover: (sum: string) => `chiffre d’affaires ${sum}`,
    balance: (sum: string) => `bilan ${sum}`,
    sizeHeld: (partner: string, declared: string, figures: string) =>
      `${partner} : ${declared}, comme ses chiffres le disent (${figures})`,
    otherFunding: 'Un autre financement public est demandé ou obtenu',
    noOtherFunding: 'Aucun autre financement public',
  },
  /** as they stand in a sentence */
  sizes: {
    MICRO: 'microentreprise',
    SME: 'PME',
    MIDCAP: 'ETI',
    LARGE: 'grande entreprise',
  },
};

export type EligibilityWords = Words<typeof eligibility>;
