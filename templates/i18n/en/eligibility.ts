import type { EligibilityWords } from '../fr/eligibility.js';

export const eligibility: EligibilityWords = {
  title: 'Rules of the call',
  hint: 'A gap alerts the case officer; no file is refused for it.',
  source: (source) => `Text of the call: ${source}.`,
  own: 'Its thresholds are those of the rule set adopted by the steering committee, pinned on submission.',
  verdicts: { OK: 'met', KO: 'not met', TO_JUSTIFY: 'to be justified' },
  all: (count) => (count > 1 ? `All ${count} rules of the call are met.` : 'The rule of the call is met.'),
  some: (count) => (count > 1 ? `${count} rules need a look.` : 'One rule needs a look.'),
  others: (count) => (count > 1 ? `The ${count} rules that are met` : 'The rule that is met'),
  rules: {
    consortium: (companies, minimum, research, minimumResearch) =>
      `Companies: ${companies} (at least ${minimum}); laboratories or training bodies: ${research} (at least ${minimumResearch})`,
    independent: '; those of one group count as one',
    smallCompanies: (small, minimum) => `SMEs or mid-caps: ${small} (at least ${minimum})`,
    mostPartners: (partners, maximum) => `${partners} partners, ${maximum} at most`,
    holder: 'The holder is of a kind the call admits',
    holderCompany: 'The holder is a company',
    holderSmall: 'The holder is an SME or mid-cap',
    leadShare: (share, minimum) => `${share} of the work with the preferred lead, ${minimum} expected`,
    territoryShare: (share, minimum) =>
      `${share} of the work with the clusters requested, ${minimum} expected`,
    everyoneInTerritory: (outside) =>
      outside > 1
        ? `${outside} partners outside the territories requested`
        : outside === 1
          ? 'One partner outside the territories requested'
          : 'All partners within the territories requested',
    partnerShare: (share, maximum) => `${share} with a single partner, ${maximum} at most`,
    costAtLeast: (cost, minimum) => `Costs of ${cost}, ${minimum} at least`,
    costAtMost: (cost, maximum) => `Costs of ${cost}, ${maximum} at most`,
    costBetween: (cost, minimum, maximum) => `Costs of ${cost}, between ${minimum} and ${maximum}`,
    aid: (aid, minimum) => `${aid} of aid asked for, ${minimum} at least`,
    aidRate: (partner, aid, highest, rate) =>
      `${partner} asks for ${aid}; its rate is ${rate}, which is ${highest} at most`,
    aidUnlabelled: (rate) => ` (without the label: ${rate})`,
    noAidUnlabelled: ' (no aid without the label)',
    researchAid: (share, maximum) => `${share} of the aid to laboratories, ${maximum} without justification`,
    size: (partner, declared, found, figures) =>
      `${partner} is declared as: ${declared}; its figures (${figures}) say: ${found}`,
    employees: (count) => `staff of ${count}`,
    turnover: (sum) => `turnover ${sum}`,
    balance: (sum) => `balance sheet ${sum}`,
    sizeHeld: (partner, declared, figures) => `${partner}: ${declared}, as its figures say (${figures})`,
    otherFunding: 'Other public funding is asked for or obtained',
    noOtherFunding: 'No other public funding',
  },
  sizes: {
    MICRO: 'microenterprise',
    SME: 'SME',
    MIDCAP: 'mid-cap',
    LARGE: 'large company',
  },
};
