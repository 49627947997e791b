import type { ChangeGround } from '../../../workflows/index.js';

/** What a version changes of the one before (R60, R62). */
const grounds: Record<ChangeGround, string> = {
  objectives: 'objectifs du projet',
  budget: 'budget',
  leadShare: 'part du territoire du référent sous le seuil de l’appel',
  holderReplaced: 'chef de file remplacé',
  mainPartner: 'partenaire principal changé',
  partnerPole: 'un pôle devient partenaire',
  eligibilityLost: 'une règle de l’appel n’est plus tenue',
  partnerLeft: 'départ d’un partenaire',
  partnerJoined: 'arrivée d’un partenaire',
};

/** The versions of a dossier, on its page. */
export const versions = {
  title: 'Versions du dossier',
  sub: 'Un avis vaut pour la version sur laquelle il est rendu.',
  version: (n: string) => `Version ${n}`,
  readFirst: 'Ce que change cette version',
  read: (n: string) => `Lire la version ${n}`,
  first: 'Version déposée',
  kinds: { minor: 'Changement mineur', major: 'Changement majeur' },
  grounds,
  none: 'corrections et pièces',
  rules: {
    consortium: 'composition du consortium',
    holder: 'chef de file',
    leadShare: 'part du territoire du référent',
    territoryShare: 'part des territoires',
    partnerShare: 'part d’un seul partenaire',
    smallCompanies: 'nombre de PME ou ETI',
    mostPartners: 'nombre de partenaires',
    everyoneInTerritory: 'partenaires hors des territoires',
    cost: 'coût du projet',
    aid: 'aide demandée',
    aidRate: 'taux d’aide',
    researchAid: 'aide aux laboratoires',
    size: 'taille d’une entreprise',
    otherFunding: 'autre financement public',
  },
  failing: (rules: string) => `Règles de l’appel à regarder : ${rules}.`,
  states: {
    inForce: (at: string) => `En vigueur depuis ${at}.`,
    earlier: (at: string) => `Remplacée depuis, lisible : déposée ${at}.`,
    awaiting: (at: string) => `Remise ${at}, attend la confirmation du pôle référent.`,
    refused: (at: string) => `Non confirmée ${at}.`,
    replaced: (at: string) => `Remise ${at}, remplacée avant sa confirmation.`,
    reviewing: (at: string) => `Déclarée ${at}, jugée par chaque pôle concerné.`,
    unmet: (at: string) => `Déclarée ${at}, sous le minimum de l’appel : une autre version est attendue.`,
    overtaken: (at: string) => `Restée sans réponse ${at}, quand la demande a été décidée ou close.`,
    outlived: (at: string) =>
      `Déclarée, restée sans réponse ${at} : le financeur avait répondu, ou le label a pris fin.`,
    notKept: (at: string) => `Refusée ${at} : aucun pôle ne garde son label avec elle.`,
  },
  refusedWhy: 'Motifs',
  begin: 'Préparer une nouvelle version',
  beginHint:
    'Vous écrivez la suite du dossier sans toucher à la version que lisent les pôles. Elle ne les rejoint qu’une fois remise.',
  onVersion: (pole: string, n: string) => `${pole} : avis rendu sur la version ${n}`,
  shown: (n: string) => `Vous lisez la version ${n} du dossier, qui n’est pas celle que jugent les pôles.`,
  back: 'Revenir à la version en vigueur',
};

/** Writing a version to come, on the pages of the deposit. */
export const versionDraft = {
  mark: 'Version à venir',
  title: (name: string) => `Nouvelle version de ${name}`,
  review: 'Relire et remettre',
  reviewState: { ready: 'Prête à remettre', notReady: 'Quand les sections seront terminées' },
  lede: (left: number) =>
    left === 0
      ? 'Vous préparez une nouvelle version. Les pôles lisent la précédente tant que celle-ci n’est pas remise.'
      : `Vous préparez une nouvelle version, à laquelle il manque encore ${left === 1 ? 'une partie' : `${left} parties`}. Les pôles lisent la précédente tant que celle-ci n’est pas remise.`,
  goOn: 'Reprendre la version à venir',
  giveUp: 'Abandonner cette version',
  giveUpHint: 'Le brouillon et ses pièces nouvelles disparaissent ; la version remise reste.',
  handIn: 'Remettre cette version',
};
