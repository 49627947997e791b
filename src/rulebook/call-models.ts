import type { PinnedValues, RuleValues } from '../../workflows/index.js';
import { noAidRates } from '../dossiers/index.js';

/** What a known call asks of a dossier, to begin a draft of rules with (R21). */
export interface CallModel {
  code: string;
  name: string;
  /** where it was published */
  source: string;
  leadMinimumShare: number;
  eligibility: Partial<RuleValues['eligibility']>;
  aidRates: Partial<RuleValues['aidRates']>;
}

/** What these calls do not say they ask. */
const noLimit = { territoryShare: 0, researchAidShare: 1, partnerShare: 1, independentCompanies: false };

/** Of what the sources do not say nothing is asked: a secretary who knows more completes the draft. */
export const callModels: readonly CallModel[] = [
  {
    code: 'fui-25',
    name: 'FUI 25 (2018)',
    source: 'FUI 25, Céréales Vallée et Pôle SCS, 2018',
    leadMinimumShare: 0.25,
    // The defaults of the catalogue.
    eligibility: {},
    aidRates: {},
  },
  {
    code: 'pspc-regions-1',
    name: 'PSPC-Régions 1 (2019)',
    source: 'PSPC-Régions, ViPress, 2019',
    leadMinimumShare: 0,
    eligibility: { ...noLimit, smallCompanies: 1, leastCost: 1_000, mostCost: 4_000 },
    aidRates: {
      ...{ small: 0.5, smallOutside: 0.5, smallUnlabelled: 0.35 },
      ...{ midcap: 0.35, midcapOutside: 0.35, midcapUnlabelled: 0.25 },
      ...{ large: 0.25, largeOutside: 0.25, largeUnlabelled: 0.2 },
    },
  },
  {
    code: 'i-demo-regionalise',
    name: 'i-Démo régionalisé (2022)',
    source: 'i-Démo régionalisé, Zabala et Myriad, 2022',
    leadMinimumShare: 0,
    eligibility: {
      ...noLimit,
      smallCompanies: 1,
      mostPartners: 5,
      everyoneInTerritory: true,
      mostCost: 4_000,
    },
    aidRates: noAidRates,
  },
  {
    code: 'coram-2024',
    name: 'CORAM 2024',
    source: 'CORAM 2024, page de l’appel',
    leadMinimumShare: 0,
    eligibility: {
      ...{ ...noLimit, companies: 0, research: 0, holder: 'anybody' },
      leastCostOfSmallHolder: 1_000,
    },
    aidRates: noAidRates,
  },
];

/** The values with what the call of this code asks in the place of what they ask; as they are without one. */
export function withModel(values: PinnedValues, code?: string): PinnedValues {
  const model = callModels.find((one) => one.code === code);
  if (!model) return values;
  const { leadMinimumShare, eligibility, aidRates } = model;
  return { ...values, leadMinimumShare, eligibility, aidRates };
}
