import { answersFor, hasLeft, type Gone } from '../../label-request/v1/departures.js';
import type { PoleCode, Reason } from '../../vocabulary.js';
import { isOfChange, openChange } from './change.js';
import type { LabelChange } from './change-told.js';
import type { LabelCommand, LabelContext, LabelFact, Suspension } from './vocabulary.js';

type Context = LabelContext;
type Leaving = Extract<LabelCommand, { type: 'recordDeparture' }>;

/** R64: who answers for the label of a pôle: each for its own, and none that has left while anybody is there. */
export const answeringFor = (gone: Gone, labelling: readonly PoleCode[]): PoleCode[] => {
  const answering = [...new Set(labelling.map((pole) => answersFor(gone, pole) ?? pole))];
  return answering.sort((one, other) => Number(hasLeft(gone, one)) - Number(hasLeft(gone, other)));
};

/** R64: nobody is left to answer for it: its certificate is kept by the secretary of the cooperation. */
export const isUnanswered = (context: Pick<Context, 'labelling' | 'departures'>): boolean =>
  context.labelling.length > 0 && context.labelling.every((pole) => hasLeft(context, pole));

export function departureReasons(command: Leaving, context: Context): Reason[] {
  const { pole, successor } = command;
  const refuse = (when: boolean, reason: Reason): Reason[] => (when ? [reason] : []);
  const gone = hasLeft(context, pole);
  const concerned = context.labelling.includes(pole) || context.coLabels[pole]?.verdict === null;
  return [
    ...refuse(gone, { code: 'poleHasLeft', rule: 'R64', params: { pole } }),
    ...refuse(!gone && !concerned, { code: 'poleNotOfLabel', rule: 'R64', liftedBy: 'secretary' }),
    ...refuse(
      successor !== null && (successor === pole || !command.successorIsMember || hasLeft(context, successor)),
      { code: 'successorNotMember', rule: 'R64', liftedBy: 'secretary' },
    ),
    ...refuse(successor !== null && command.successorIsAside, {
      code: 'poleWithdrawn',
      rule: 'R64',
      params: { pole: successor ?? '' },
    }),
  ];
}

/**
 * R64: the label stays valid under the name it was given; whoever is named answers for it from then on, without a consent, which
 * the rule asks for what is still to be judged. What the pôle had begun of itself ends with it.
 */
export function leave(context: Context, command: Leaving): Partial<Context> {
  const { pole, event, successor, decision, calendar, at } = command;
  const state = successor ? ('succeeded' as const) : ('ended' as const);
  const departures = [...context.departures, { pole, event, decision, at, successor, state }];
  const labelling = answeringFor({ departures }, context.labelling);
  return {
    departures,
    labelling,
    ...(successor && { calendars: { ...context.calendars, [successor]: calendar } }),
    withdrawals: context.withdrawals.map((one) =>
      one.pole === pole && one.ended === null
        ? { ...one, rulingBy: null, ended: { at, how: 'left' as const, decision, texts: null } }
        : one,
    ),
    suspension: context.suspension && suspendedStill(context, context.suspension, command, labelling),
    changes: context.changes.map((one) =>
      one === openChange(context) && successor ? passedOn(one, pole, successor) : one,
    ),
  };
}

function suspendedStill(
  context: Context,
  suspension: Suspension,
  { pole, successor, at }: Leaving,
  labelling: PoleCode[],
): Suspension {
  if (suspension.pole !== pole || suspension.ended !== null) return suspension;
  if (isOfChange(context)) return { ...suspension, pole: labelling[0] ?? pole };
  return successor ? { ...suspension, pole: successor } : { ...suspension, ended: { at, texts: null } };
}

/** R62: what was said of the change for its label stays said; what had still to be said, the successor says. */
function passedOn(one: LabelChange, pole: PoleCode, successor: PoleCode): LabelChange {
  const { [pole]: said, ...answers } = one.answers;
  const toSteering = one.passedOn.filter((other) => other !== pole);
  return {
    ...one,
    asked: [...new Set(one.asked.map((other) => (other === pole ? successor : other)))],
    answers: said && !answers[successor] ? { ...answers, [successor]: said } : answers,
    passedOn: toSteering,
    rulingBy: toSteering.length > 0 ? one.rulingBy : null,
  };
}

/** R70: an emergency suspension lasts until the organ of its pôle has answered, and ends with that pôle. */
export const leavesTo = (context: Context, command: Leaving): Suspension['from'] | null => {
  const { suspension } = context;
  const own = suspension?.pole === command.pole && suspension.ended === null && !isOfChange(context);
  return own && command.successor === null ? suspension.from : null;
};

/** Said from the context before the change. */
export function bearerLeft(context: Context, command: LabelCommand): LabelFact | null {
  if (command.type !== 'recordDeparture') return null;
  const { pole, event, successor, decision } = command;
  return { type: 'bearerLeft', pole, event, successor, decision, passesOn: passesOn(context, command) };
}

function passesOn(context: Context, { pole, successor }: Leaving): boolean {
  const one = openChange(context);
  const awaited = one?.state === 'reviewing' && one.asked.includes(pole) && !one.answers[pole];
  return awaited === true && successor !== null && !one?.asked.includes(successor);
}
