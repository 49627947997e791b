import type { EligibilityRule } from '../../workflows/index.js';
import {
  eligibilityIn,
  eligibilityOf,
  Partner,
  type EligibilityRules,
  type Judged,
} from '../../src/dossiers/index.js';
import { withModel } from '../../src/rulebook/call-models.js';

/** A consortium to be held against the rules of a known call: one territory, and what is outside it. */
export const inside = 'Normandie';
export const outside = 'Occitanie';
export const territories = [{ code: 'nord', regions: [inside] }];

export const rulesOf = (code: string): EligibilityRules => eligibilityIn(withModel({}, code));
export const partner = (given: Partial<Partner>): Partner => ({
  ...new Partner(),
  ...{ name: 'Alpha', category: 'SME' as const, region: inside, cost: 100_000 },
  ...given,
});
export const holder = partner({ role: 'holder', name: 'Porteuse', cost: 500_000 });
export const lab = partner({ name: 'Laboratoire', category: 'RESEARCH', cost: 400_000 });
export const dossier = (partners: Partner[], more: Partial<Judged> = {}): Judged => ({
  ...{ partners, wishedLead: 'nord', coLabels: [], otherFunding: null },
  ...more,
});
export const found = (rule: EligibilityRule, code: string, judged: Judged) =>
  eligibilityOf(judged, rulesOf(code), territories).filter((one) => one.rule === rule);
export const verdictOf = (rule: EligibilityRule, code: string, judged: Judged) =>
  found(rule, code, judged).map(({ verdict }) => verdict);
