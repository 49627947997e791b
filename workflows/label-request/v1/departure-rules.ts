import type { PoleCode, Reason } from '../../vocabulary.js';
import type { DepartureCommand } from './departure.js';
import { awaitedOf, hasLeft } from './departures.js';
import { mayLead } from './lead.js';
import { leadRefuses } from './leads.js';
import { awaitsRuling } from './referral.js';
import type { LabelRequestContext } from './vocabulary.js';

type Context = LabelRequestContext;
type Of<Type extends DepartureCommand['type']> = Extract<DepartureCommand, { type: Type }>;

const refuse = (when: boolean, reason: Reason): Reason[] => (when ? [reason] : []);

/** R64: who stands aside or is a partner of the project takes the place of nobody. */
export const standsAside = (
  { positions, submission }: Pick<Context, 'positions' | 'submission'>,
  pole: PoleCode,
): boolean => positions[pole]?.position === 'recused' || (submission?.partnerPoles.includes(pole) ?? false);

/** Why a departure, a consent to succeed or another lead is not taken now. */
export const departureRules = {
  recordDeparture: (command: Of<'recordDeparture'>, context: Context): Reason[] => {
    const { pole, successor, successorIsMember } = command;
    const gone = hasLeft(context, pole);
    return [
      ...refuse(gone, { code: 'poleHasLeft', rule: 'R64', params: { pole } }),
      ...refuse(!gone && !context.submission?.members.includes(pole), {
        code: 'poleNotMember',
        rule: 'R64',
        liftedBy: 'secretary',
        params: { pole },
      }),
      ...refuse(
        successor !== null && (successor === pole || !successorIsMember || hasLeft(context, successor)),
        { code: 'successorNotMember', rule: 'R64', liftedBy: 'secretary' },
      ),
    ];
  },

  acceptSuccession: ({ pole }: Of<'acceptSuccession'>, context: Context): Reason[] => {
    const awaited = awaitedOf(context, pole);
    const leads = awaited.some(({ seat }) => seat === 'lead');
    const aside = standsAside(context, pole) || (leads && !mayLead(context.positions[pole]?.position));
    return [
      ...refuse(awaited.length === 0, { code: 'noSuccessionAwaited', rule: 'R64' }),
      ...refuse(awaited.length > 0 && aside, { code: 'poleWithdrawn', rule: 'R64', params: { pole } }),
    ];
  },

  declineSuccession: ({ pole }: Of<'declineSuccession'>, context: Context): Reason[] =>
    refuse(awaitedOf(context, pole).length === 0, { code: 'noSuccessionAwaited', rule: 'R64' }),

  reassignLead: ({ pole }: Of<'reassignLead'>, context: Context): Reason[] => {
    const { leadPole, invited, positions } = context;
    return [
      ...refuse(leadPole === null, { code: 'nobodyLeads', rule: 'R42' }),
      ...refuse(leadPole === pole, { code: 'poleLeadsAlready', rule: 'R36', params: { pole } }),
      ...refuse(leadPole !== null && leadPole !== pole && !invited.includes(pole), {
        code: 'poleNotInvited',
        rule: 'R42',
        liftedBy: 'secretary',
        params: { pole },
      }),
      ...refuse(invited.includes(pole) && !mayLead(positions[pole]?.position), {
        code: 'poleWithdrawn',
        rule: 'R63',
        params: { pole },
      }),
      // R36, R37: a lead that has refused is joined by another only through the take-over; steering makes no result.
      ...refuse(leadRefuses(context), { code: 'leadHasRefused', rule: 'R36' }),
      ...refuse(awaitsRuling(context), { code: 'rulingAwaited', rule: 'R37', liftedBy: 'secretary' }),
    ];
  },
};
