import { eligibilityRules } from '../../../workflows/index.js';
import { list, map, oneOf, orNull, record, text } from '../json-schema.js';

/** R21: shares and rates in the figures are fractions of 1, sums euros. */
export const eligibility = record({
  verdicts: list(
    record({
      rule: oneOf(eligibilityRules),
      verdict: oneOf(['OK', 'KO', 'TO_JUSTIFY']),
      figures: map({ type: 'number' }),
      partner: orNull(text),
    }),
  ),
  source: orNull(text),
  leadMinimumShare: { type: 'number', minimum: 0, maximum: 1 },
});
