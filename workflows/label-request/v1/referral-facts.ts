import { submitted } from './changes.js';
import { deliberating, deliberationEnd } from './referral.js';
import { only, type Teller } from './teller.js';
import type { LabelRequestFact } from './vocabulary.js';

/** R37: what is told of a result sent to steering. */
export const referralTellers = {
  sentToSteering: only('sendToSteering', ({ texts }, { leadPole, panel }) => ({
    type: 'sentToSteering',
    pole: leadPole ?? panel?.pole ?? '',
    texts,
  })),
  outcomeUpheld: ({ leadPole, panel, referral }) =>
    referral?.ruling && !referral.ruling.deliberation
      ? { type: 'outcomeUpheld', pole: leadPole ?? panel?.pole ?? '', decision: referral.ruling.decision }
      : null,
  deliberationOrdered: only('ruleOnOutcome', ({ pole, decision, at }, context) => ({
    type: 'deliberationOrdered',
    pole: pole ?? '',
    until: deliberationEnd(submitted(context), at),
    decision,
  })),
  deliberationLapsed: (context) => {
    const pole = deliberating(context);
    return pole ? { type: 'deliberationLapsed', pole } : null;
  },
} satisfies Partial<Record<LabelRequestFact['type'], Teller>>;
