import { submitted } from './pinned.js';
import { leadIsHeld } from './departures.js';
import { allStandAside } from './panel.js';
import { only, type Teller } from './teller.js';
import { isTakenAgain } from './versions.js';
import type { LabelRequestFact } from './vocabulary.js';

/** What is told of who leads. */
export const namingTellers = {
  /** R63h: where all stand aside nobody is left to be named */
  leadUndetermined: (context) =>
    context.leadDoubt && !allStandAside(context) && !leadIsHeld(context)
      ? {
          type: 'leadUndetermined',
          provisional: submitted(context).receivingPole,
          doubt: context.leadDoubt,
        }
      : null,
  /** R60: a lead that judges a version anew was named before it */
  leadAttributed: (context, command) =>
    isTakenAgain(context, command.at)
      ? null
      : {
          type: 'leadAttributed',
          pole: context.leadPole ?? '',
          ground: context.leadGround ?? 'domain',
          ...((command.type === 'attributeLead' || command.type === 'reassignLead') && {
            decision: command.decision,
          }),
        },
  leadClaimed: only('claimLead', ({ pole }, { formerLead }) => ({
    type: 'leadClaimed',
    pole,
    former: formerLead ?? '',
  })),
} satisfies Partial<Record<LabelRequestFact['type'], Teller>>;
