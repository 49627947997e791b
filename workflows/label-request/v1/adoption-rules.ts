import { settingsOf, type PinnedRules } from '../../rule-set.js';
import type { Reason } from '../../vocabulary.js';
import type { LabelRequestCommand, LabelRequestContext } from './vocabulary.js';

type Adoption = Extract<LabelRequestCommand, { type: 'adoptRuleSet' }>;

const refuse = (when: boolean, reason: Reason): Reason[] => (when ? [reason] : []);

/** R6: how opinions become an outcome is settled before the first pôle begins its review. */
const modelOf = ({ values }: PinnedRules) => settingsOf(values).decisionModel;

export const adoptionRules = {
  adoptRuleSet: (
    { rules, votesOpen, firstDue, at }: Adoption,
    { submission, leadPole, invited }: LabelRequestContext,
  ): Reason[] => [
    ...refuse(votesOpen > 0, { code: 'voteUnderWay', rule: 'R3', liftedBy: 'clock' }),
    ...refuse(rules.hash === submission?.rules.hash, {
      code: 'rulesAlreadyPinned',
      rule: 'R3',
      liftedBy: 'secretary',
    }),
    ...refuse(
      (leadPole !== null || invited.length > 0) && modelOf(rules) !== modelOf(submission?.rules ?? rules),
      { code: 'decisionModelBegun', rule: 'R6' },
    ),
    ...refuse(firstDue !== null && firstDue <= at, {
      code: 'deadlineWouldBePast',
      rule: 'R53',
      liftedBy: 'secretary',
    }),
  ],
};
