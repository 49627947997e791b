import { changeGrounds, type ChangeGround, type VersionChange } from '../../../workflows/index.js';
import type { DossierContent } from '../content/content.js';
import { eligibilityOf, worstOf, type EligibilityRules, type Verdict } from '../eligibility/index.js';
import { sharesOf, totalCost, type Territory } from '../shares.js';
import { holderIn, isSame, missingIn } from './consortium.js';
import { shareChanged } from './words-changed.js';

/** What of a version is compared: what was judged, not what dresses it. */
export type ComparedContent = Pick<
  DossierContent,
  | 'publicAbstract' | 'description' | 'projectType' | 'mainDomain' | 'trlStart' | 'trlEnd'
  | 'partners' | 'wishedLead' | 'coLabels' | 'otherFunding'
>; // prettier-ignore

/** What a comparison is judged by: the rules pinned, the call, the members, and who leads. */
export interface Yardstick {
  eligibility: EligibilityRules;
  poles: readonly Territory[];
  /** who leads, or holds the file until somebody does */
  lead: string;
  /** members that are partners with a budget of their own, in each version (R63e) */
  partnerPoles: { before: readonly string[]; after: readonly string[] };
  rules: { versionBudgetShare: number; versionTextShare: number; leadMinimumShare: number };
}

/**
 * R60, R62: what the version changes of the one under review, ground by ground, and what the call’s rules make of it (R21). Of
 * the texts the abstract and the description are the objectives, with the kind of project, its main domain and its maturity;
 * titles, key words, other domains, duration and pieces are what a minor change may touch.
 */
export function changeOf(before: ComparedContent, after: ComparedContent, by: Yardstick): VersionChange {
  const verdicts = (one: ComparedContent) => eligibilityOf(one, by.eligibility, by.poles);
  const [then, now] = [verdicts(before), verdicts(after)];
  const lost = worstOf(now.filter((one) => isLost(one, then))).map(({ rule }) => rule as string);
  const found: Record<ChangeGround, boolean> = {
    ...ofProject(before, after, by),
    ...ofPartners(before, after, by),
    eligibilityLost: lost.length > 0,
  };
  return {
    grounds: changeGrounds.filter((ground) => found[ground]),
    failing: worstOf(now).flatMap(({ rule, verdict }) => (verdict === 'OK' ? [] : [{ rule, verdict }])),
    lost,
  };
}

/** Of what was not told before nothing is lost: telling it is no change of the project. */
const isLost = ({ rule, partner, verdict }: Verdict, then: readonly Verdict[]): boolean =>
  verdict === 'KO' &&
  then.some((one) => one.rule === rule && one.partner === partner && one.verdict !== 'KO');

function ofProject(before: ComparedContent, after: ComparedContent, by: Yardstick) {
  const { versionTextShare, versionBudgetShare, leadMinimumShare } = by.rules;
  const texts = ['publicAbstract', 'description'] as const;
  const figures = ['projectType', 'mainDomain', 'trlStart', 'trlEnd'] as const;
  const share = (one: ComparedContent) => sharesOf(one.partners, by.poles)[by.lead] ?? 0;
  return {
    objectives:
      texts.some((name) => atLeast(shareChanged(before[name], after[name]), versionTextShare)) ||
      figures.some((name) => before[name] !== after[name]),
    budget: atLeast(moved(totalCost(before.partners), totalCost(after.partners)), versionBudgetShare),
    leadShare: atLeast(share(before), leadMinimumShare) && !atLeast(share(after), leadMinimumShare),
  };
}

function ofPartners(before: ComparedContent, after: ComparedContent, by: Yardstick) {
  const left = missingIn(before.partners, after.partners);
  const joined = missingIn(after.partners, before.partners);
  const [was, is] = [holderIn(before.partners), holderIn(after.partners)];
  const heavy = ({ cost }: { cost: number | null }, of: ComparedContent) =>
    atLeast((cost ?? 0) / (totalCost(of.partners) || 1), by.rules.versionBudgetShare);
  return {
    holderReplaced: was !== undefined && is !== undefined && !isSame(was, is),
    mainPartner: left.some((one) => heavy(one, before)) || joined.some((one) => heavy(one, after)),
    partnerPole: by.partnerPoles.after.some((pole) => !by.partnerPoles.before.includes(pole)),
    partnerLeft: left.length > 0,
    partnerJoined: joined.length > 0,
  };
}

/** Of what it was: a project that cost nothing has moved by all it costs now. */
const moved = (before: number, after: number) =>
  before === 0 ? (after === 0 ? 0 : 1) : Math.abs(after - before) / before;

/** A share is written in decimals, which binary fractions miss by a hair. */
const atLeast = (share: number, threshold: number) => share >= threshold - 1e-9;
