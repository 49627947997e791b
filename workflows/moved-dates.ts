import type { Aggregate } from './aggregate.js';
import { movedDeadlines } from './deadlines.js';
import { asAfter, asBefore } from './standstill-dates.js';

interface Step {
  key: string;
  command: { type: string };
}
type Command = { type: string; deadline?: unknown };

/** Acts that move deadlines without entering a state: the trail keeps the old dates and the new ones (R52). */
const movesDates = ['moveCall', 'compressCalendar', 'extendCompletion', 'resumeRequest'];
const isMove = ({ type, deadline }: Command): boolean =>
  movesDates.includes(type) || deadline === 'suspensionEnd';

/** R52: of a request that stands still nothing but its end is due: its dates are those it goes on with. */
const compared = (type: string, before: Aggregate, now: Aggregate): [Aggregate, Aggregate] =>
  type === 'moveCall' ? [asAfter(before), asAfter(now)] : [asBefore(before), now];

/** The steps of an act, each with the deadlines of its own that the act has moved. */
export function withMoves<One extends Step>(
  steps: One[],
  command: Command,
  [before, now]: [Aggregate, Aggregate],
): One[] {
  if (!isMove(command)) return steps;
  const [was, is] = compared(command.type, before, now);
  return steps.map((step) => {
    const moved = movedDeadlines(of(was, step.key), of(is, step.key));
    return { ...step, command: { ...step.command, moved } as One['command'] };
  });
}

const of = (aggregate: Aggregate, key: string): Aggregate => {
  const { [key]: instance } = aggregate;
  return instance ? { [key]: instance } : {};
};
