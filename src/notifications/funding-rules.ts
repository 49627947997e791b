import type { Awaited } from '../../workflows/index.js';
import type { Audience } from './audiences.js';
import { asks, each, names, tells, when, type LetterRule, type When } from './rule.js';
import type { Template } from './templates.js';

/** §9.8, “Funding result / yearly form”: beside the holder, who is asked, and the partners, who are named the step. */
const beside = (template: Template): LetterRule[] => [
  ...names('partners'),
  ...each(['leadOfficer', 'coOfficers', 'steering'] as Audience[], (to) => tells(to, template)),
];

const isAbout =
  (awaited: Awaited): When =>
  ({ fact }) =>
    'awaited' in fact && fact.awaited === awaited;

/** What the holder is asked for, each with its own date. */
const owed: LetterRule[] = [
  ...when(isAbout('finalisation'), [asks('holder', 'finaliseFunding', 'label/finalisation')]),
  ...when(isAbout('yearlyForm'), [asks('holder', 'giveYearlyForm', 'label/yearlyForm')]),
  ...when(isAbout('finalReport'), [asks('holder', 'giveFinalReport', 'label/finalReport')]),
];

/** Late, its date has gone by: the letter names none. */
const overdue: LetterRule[] = owed.map(({ due, ...rule }) => rule);

/** R72, R73: the funder's answer, and the follow-up of what was funded. */
export const fundingRules = {
  fundingReminded: [
    asks('holder', 'recordFunding', 'label/fundingResult'),
    asks('funder', 'recordFunding', 'label/fundingResult'),
    ...beside('fundingAwaited'),
  ],
  fundingRecorded: [tells('holder', 'fundingNoted'), ...beside('fundingNoted')],
  fundingFinalised: [tells('holder', 'fundingSigned'), ...beside('fundingSigned')],
  finalisationMissed: [asks('holder', 'finaliseFunding'), ...beside('followUpLate')],
  yearlyFormGiven: each(['leadOfficer', 'coOfficers', 'steering'] as Audience[], (to) =>
    tells(to, 'followUpGiven'),
  ),
  followUpReminded: [...owed, ...beside('followUpAwaited')],
  followUpMissed: [...overdue, ...beside('followUpLate')],
  labelCompleted: [tells('holder', 'followUpGiven'), ...beside('followUpGiven')],
} satisfies Record<string, LetterRule[]>;
