import type { PoleCode } from '../../vocabulary.js';
import { inheriting } from './departure-changes.js';
import type { DepartureStep } from './departure-steps.js';
import type { Departure } from './departure.js';
import { hasLeft, seatOf } from './departures.js';
import { receiverOf, recusedIn } from './lead.js';
import { submitted } from './pinned.js';
import type { LabelRequestCommand, LabelRequestContext, LabelRequestFact } from './vocabulary.js';

type Context = LabelRequestContext;
type Leaving = Extract<LabelRequestCommand, { type: 'recordDeparture' }>;

/**
 * R64: once the request is decided nothing is left to judge: what each pôle has said stands as it was recorded, a refusal and what
 * upheld it included. What changes is who answers for what is left, and that is known at once: the rule asks for a consent where
 * a review runs.
 */
export const decidedStep = (context: Context, command: LabelRequestCommand): DepartureStep =>
  command.type === 'recordDeparture' ? leave(context, command) : { change: {}, told: [] };

function leave(context: Context, command: Leaving): DepartureStep {
  const { pole, event, successor, decision, calendar, at } = command;
  // Nobody leads, or is invited to, what is decided; the file may still be held (§9.2).
  const seat = seatOf(context, pole) === 'receiving' ? ('receiving' as const) : ('none' as const);
  const departure: Departure = {
    ...{ pole, event, decision, at, seat, successor, ladderFrom: at },
    ...{ state: successor ? ('succeeded' as const) : ('ended' as const), settledAt: at },
  };
  const departures = [...context.departures, departure];
  const passes = heardByIt(context, pole);
  const next = { ...context, departures };
  const told: LabelRequestFact = {
    ...{ type: 'poleLeft', pole, event, seat, successor, decision, until: null },
    ...{ endsReview: false, decided: true },
  };
  return {
    change: {
      departures,
      ...held(next, departure, calendar),
      conditions: owedTo(next, departure),
      ...(passes && context.reexamination && { reexamination: { ...context.reexamination, organ: null } }),
    },
    told: [told, ...(passes ? [{ type: 'reexaminationPassedOn' as const, pole }] : [])],
  };
}

/** R68: the organ that was to look at the refusal again is there no more: steering does. */
const heardByIt = ({ reexamination }: Context, pole: PoleCode): boolean =>
  reexamination?.pole === pole && reexamination.organ !== null && reexamination.verdict === null;

/** §9.2: what is inadmissible may be opened again by the pôle that holds it. */
function held(context: Context, one: Departure, calendar: Leaving['calendar']): Pick<Context, 'submission'> {
  if (one.successor) return inheriting(context, one, calendar);
  const given = submitted(context);
  const members = given.members.filter((pole) => pole !== one.pole);
  const recused = recusedIn(context);
  const receivingPole = receiverOf({ ...given, members }, (pole) => recused(pole) || hasLeft(context, pole));
  return { submission: { ...given, members, receivingPole } };
}

/** R68: what a re-examination may make the holder owe still passes to who takes the place, or is advice (R38). */
function owedTo({ conditions }: Context, { pole, successor }: Departure): Context['conditions'] {
  const isIts = (one: Context['conditions'][number]) =>
    one.pole === pole && (one.state === 'open' || one.state === 'answered');
  return conditions.flatMap((one) => {
    if (!isIts(one)) return [one];
    return successor ? [{ ...one, pole: successor }] : [];
  });
}
