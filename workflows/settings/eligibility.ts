import { choice, count, share, yesNo } from './setting.js';

/** Who may hold a project: anybody, a company, or one that is small enough (R21, §4.4). */
export const holderKinds = ['anybody', 'company', 'smallCompany'] as const;

/**
 * R21: what a call asks of a consortium, its budget and its territories. The defaults are those of FUI 25; a threshold of 0 is
 * none. What is missed warns the case officer, and refuses nothing.
 */
export const eligibility = {
  companies: count('partners', {
    rule: 'R21',
    default: 2,
    least: 0,
    most: 20,
    fr: 'Consortium : entreprises au moins',
    en: 'Consortium: least number of companies',
  }),
  smallCompanies: count('partners', {
    rule: 'R21',
    default: 0,
    least: 0,
    most: 20,
    fr: 'Consortium : dont PME ou ETI, au moins',
    en: 'Consortium: SMEs or mid-caps among them, at least',
  }),
  independentCompanies: yesNo({
    rule: 'R21',
    default: true,
    fr: 'Les entreprises d’un même groupe comptent pour une seule',
    en: 'Companies of one group count as one',
  }),
  foreignCompanies: yesNo({
    rule: 'R21',
    default: true,
    fr: 'Une entreprise établie hors de France compte aussi',
    en: 'A company established outside France counts as well',
  }),
  research: count('partners', {
    rule: 'R21',
    default: 1,
    least: 0,
    most: 20,
    fr: 'Consortium : laboratoires ou organismes de formation au moins',
    en: 'Consortium: least number of laboratories or training bodies',
  }),
  mostPartners: count('partners', {
    rule: 'R21',
    default: 0,
    least: 0,
    most: 30,
    fr: 'Consortium : partenaires au plus (0 : sans limite)',
    en: 'Consortium: most partners (0: no limit)',
  }),
  holder: choice(holderKinds, {
    rule: 'R21',
    default: 'company',
    fr: 'Porteur : sans condition, une entreprise, ou une PME ou ETI',
    en: 'Holder: anybody, a company, or an SME or mid-cap',
  }),
  territoryShare: share({
    rule: 'R21',
    default: 0.5,
    fr: 'Part des travaux que portent au moins les territoires de tous les pôles demandés',
    en: 'Least share of the work in the territories of all clusters asked',
  }),
  everyoneInTerritory: yesNo({
    rule: 'R21',
    default: false,
    fr: 'Un partenaire hors de ces territoires est à justifier',
    en: 'A partner outside these territories is to be justified',
  }),
  partnerShare: share({
    rule: 'R21',
    default: 0.7,
    least: 0.001,
    fr: 'Part du budget au-delà de laquelle un partenaire est à justifier',
    en: 'Share of the budget above which a partner is to be justified',
  }),
  leastCost: count('thousandEuros', {
    rule: 'R21',
    default: 0,
    least: 0,
    most: 1_000_000,
    fr: 'Coût du projet au moins (0 : sans seuil)',
    en: 'Least cost of the project (0: none)',
  }),
  leastCostOfSmallHolder: count('thousandEuros', {
    rule: 'R21',
    default: 0,
    least: 0,
    most: 1_000_000,
    fr: 'Coût du projet au moins, porté par une PME ou une ETI (0 : comme les autres)',
    en: 'Least cost of a project held by an SME or mid-cap (0: as any other)',
  }),
  mostCost: count('thousandEuros', {
    rule: 'R21',
    default: 0,
    least: 0,
    most: 1_000_000,
    fr: 'Coût du projet au plus (0 : sans plafond)',
    en: 'Highest cost of the project (0: none)',
  }),
  leastAid: count('thousandEuros', {
    rule: 'R21',
    default: 0,
    least: 0,
    most: 1_000_000,
    fr: 'Aide demandée au moins (0 : sans seuil)',
    en: 'Least aid asked for (0: none)',
  }),
  researchAidShare: share({
    rule: 'R21',
    default: 0.4,
    least: 0.001,
    fr: 'Part de l’aide au-delà de laquelle celle des laboratoires est à justifier',
    en: 'Share of the aid above which that of the laboratories is to be justified',
  }),
};

/** What is found out of a dossier by these settings, in the order it is told. */
export const eligibilityRules = [
  'consortium',
  'smallCompanies',
  'mostPartners',
  'holder',
  'leadShare',
  'territoryShare',
  'everyoneInTerritory',
  'partnerShare',
  'cost',
  'aid',
  'aidRate',
  'researchAid',
  'size',
  'otherFunding',
] as const;
export type EligibilityRule = (typeof eligibilityRules)[number];
