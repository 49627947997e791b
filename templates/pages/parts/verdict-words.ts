import type { Verdict } from '../../../src/dossiers/eligibility/verdict.js';
import type { Catalogue } from '../../i18n/fr.js';
import { figure as plainFigure, money, percent } from '../../i18n/numbers.js';
import type { Lang } from '../../i18n/words.js';

type Sentence = (all: Catalogue, lang: Lang, verdict: Verdict) => string;

const figure = ({ figures }: Verdict, name: string): number => figures[name] ?? 0;
const share = (lang: Lang, verdict: Verdict, name: string) => percent(lang, figure(verdict, name));
const sum = (lang: Lang, verdict: Verdict, name: string) => money(lang, figure(verdict, name));

/** The classes a figure of a verdict on a size stands for (decree 2008-1354). */
const sizes = ['MICRO', 'SME', 'MIDCAP', 'LARGE'] as const;

const sentences: Record<Verdict['rule'], Sentence> = {
  consortium: ({ eligibility: { rules } }, _, verdict) => {
    const names = ['companies', 'minimumCompanies', 'research', 'minimumResearch'];
    const [companies = 0, minimum = 0, research = 0, minimumResearch = 0] = names.map((name) =>
      figure(verdict, name),
    );
    const said = rules.consortium(companies, minimum, research, minimumResearch);
    return figure(verdict, 'independent') === 1 ? said + rules.independent : said;
  },
  smallCompanies: ({ eligibility }, _, verdict) =>
    eligibility.rules.smallCompanies(figure(verdict, 'small'), figure(verdict, 'minimum')),
  mostPartners: ({ eligibility }, _, verdict) =>
    eligibility.rules.mostPartners(figure(verdict, 'partners'), figure(verdict, 'maximum')),
  holder: ({ eligibility: { rules } }, _, verdict) =>
    [rules.holder, rules.holderCompany, rules.holderSmall][figure(verdict, 'kind')] ?? rules.holder,
  leadShare: ({ eligibility }, lang, verdict) =>
    eligibility.rules.leadShare(share(lang, verdict, 'share'), share(lang, verdict, 'minimum')),
  territoryShare: ({ eligibility }, lang, verdict) =>
    eligibility.rules.territoryShare(share(lang, verdict, 'share'), share(lang, verdict, 'minimum')),
  everyoneInTerritory: ({ eligibility }, _, verdict) =>
    eligibility.rules.everyoneInTerritory(figure(verdict, 'outside')),
  partnerShare: ({ eligibility }, lang, verdict) =>
    eligibility.rules.partnerShare(share(lang, verdict, 'share'), share(lang, verdict, 'maximum')),
  cost: ({ eligibility: { rules } }, lang, verdict) => {
    const [cost, minimum, maximum] = ['cost', 'minimum', 'maximum'].map((name) => sum(lang, verdict, name));
    if (figure(verdict, 'maximum') === 0) return rules.costAtLeast(cost ?? '', minimum ?? '');
    if (figure(verdict, 'minimum') === 0) return rules.costAtMost(cost ?? '', maximum ?? '');
    return rules.costBetween(cost ?? '', minimum ?? '', maximum ?? '');
  },
  aid: ({ eligibility }, lang, verdict) =>
    eligibility.rules.aid(sum(lang, verdict, 'aid'), sum(lang, verdict, 'minimum')),
  aidRate: ({ eligibility: { rules } }, lang, verdict) => {
    const [aid, highest] = [sum(lang, verdict, 'aid'), sum(lang, verdict, 'highest')];
    const said = rules.aidRate(verdict.partner ?? '', aid, highest, share(lang, verdict, 'rate'));
    const bare = figure(verdict, 'unlabelled');
    if (bare === figure(verdict, 'rate')) return said;
    return (
      said + (bare === 0 ? rules.noAidUnlabelled : rules.aidUnlabelled(share(lang, verdict, 'unlabelled')))
    );
  },
  researchAid: ({ eligibility }, lang, verdict) =>
    eligibility.rules.researchAid(share(lang, verdict, 'share'), share(lang, verdict, 'maximum')),
  size: ({ eligibility: { rules, sizes: names } }, lang, verdict) => {
    const said = (name: string) => names[sizes[figure(verdict, name)] ?? 'LARGE'];
    const { employees, turnover, balance } = verdict.figures;
    const told = [
      employees === undefined ? '' : rules.employees(plainFigure(lang, employees)),
      turnover === undefined ? '' : rules.turnover(money(lang, turnover)),
      balance === undefined ? '' : rules.balance(money(lang, balance)),
    ].filter(Boolean);
    const [partner, figures] = [verdict.partner ?? '', told.join(', ')];
    return verdict.verdict === 'OK'
      ? rules.sizeHeld(partner, said('declared'), figures)
      : rules.size(partner, said('declared'), said('found'), figures);
  },
  otherFunding: ({ eligibility }, _, verdict) =>
    verdict.verdict === 'OK' ? eligibility.rules.noOtherFunding : eligibility.rules.otherFunding,
};

/** R21: a verdict with the figures used. */
export const sentenceOfVerdict: Sentence = (all, lang, verdict) =>
  sentences[verdict.rule](all, lang, verdict);
