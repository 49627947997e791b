import type { By, Instant, PoleCode, Reason } from '../../vocabulary.js';
import type { ExclusionCommand } from './exclusion.js';
import { isPut, mayStillAsk } from './exclusion-windows.js';
import { findExclusion, openExclusions } from './exclusions.js';
import type { LabelRequestContext } from './vocabulary.js';

type Context = LabelRequestContext;
type Of<Type extends ExclusionCommand['type']> = Extract<ExclusionCommand, { type: Type }> & {
  at: Instant;
  by: By;
};

/** R63c: a holder who names more has a quarrel with the pôles, not with somebody in them. */
const mostExclusions = 9;

const refuse = (when: boolean, reason: Reason): Reason[] => (when ? [reason] : []);

/** Why an ask is not taken, or not answered, now. */
export const exclusionRules = {
  askExclusion: ({ pole, whom, at }: Of<'askExclusion'>, context: Context): Reason[] => [
    ...refuse(context.submission !== null && !context.submission.members.includes(pole), {
      code: 'poleNotMember',
      rule: 'R63',
      liftedBy: 'secretary',
      params: { pole },
    }),
    ...refuse(context.exclusions.length >= mostExclusions, {
      code: 'exclusionsExhausted',
      rule: 'R63',
      params: { most: mostExclusions },
    }),
    ...refuse(whom !== 'person' && openExclusions(context, pole).some((one) => one.whom === whom), {
      code: 'exclusionAskedAlready',
      rule: 'R63',
      liftedBy: 'chair',
    }),
    ...refuse(!mayStillAsk(context, pole, at), { code: 'exclusionTooLate', rule: 'R63' }),
  ],
  grantExclusion: (command: Of<'grantExclusion'>, context: Context): Reason[] => {
    const wholePole = findExclusion(context, command.exclusion)?.whom === 'pole';
    const shut = unanswered(command, context);
    // Alone: whether somebody is missing as well would tell whom an ask one does not read is about.
    if (shut.length > 0) return shut;
    return refuse(!wholePole && command.person === null, { code: 'exclusionPersonMissing', rule: 'R63' });
  },
  refuseExclusion: (command: Of<'refuseExclusion'>, context: Context): Reason[] =>
    unanswered(command, context),
};

/** R37: a pôle answers for its own people, and once. A chair is not told of an ask about the chair, nor a pôle of one that is still the holder's alone. */
function unanswered(
  { pole, exclusion, by }: { pole: PoleCode; exclusion: string; by: By },
  context: Context,
): Reason[] {
  const found = findExclusion(context, exclusion);
  const isTheirs = found?.whom === 'chair' && by.kind === 'person' && by.role === 'chair';
  if (found?.pole !== pole || found.state !== 'open' || found.putAt === null || isTheirs)
    return [{ code: 'exclusionSettled', rule: 'R63' }];
  return refuse(!isPut(context, found), { code: 'exclusionWithoutObject', rule: 'R63' });
}
