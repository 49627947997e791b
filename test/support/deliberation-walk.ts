import type { AnyMachineSnapshot } from 'xstate';
import { deliberationV1 } from '../../workflows/deliberation/v1/machine.js';
import type { DeliberationContext } from '../../workflows/deliberation/v1/vocabulary.js';
import { defaultRules } from '../../workflows/index.js';
import { answerOf, boardOf, closesAt, type DeliberationAct } from './material.js';
import { dated, deadlines } from './paths.js';

const members = ['ouest.board.1', 'ouest.board.2', 'ouest.board.3'];

/** Acts on what a board of three is asked; a member at a time, in their order. */
function acts({ context }: AnyMachineSnapshot): never[] {
  const { vote, declarations } = context as DeliberationContext;
  const next = members.find((who) => !vote.answers[`seat-${who}`]) ?? 'nobody';
  const fresh = Object.keys(vote.answers).length === 0 && declarations['elsewhere'] === undefined;
  const all: DeliberationAct[] = [
    answerOf(next, 'for'),
    ...(fresh ? [{ type: 'noteDeclaration' as const, person: 'elsewhere', clear: true }] : []),
    { type: 'noteDeclaration', person: 'ouest.board.3', clear: false },
    { type: 'noteDeclaration', person: 'ouest.board.1', clear: false },
    { type: 'moveClosing', closesAt: '2026-07-31T10:00:00.000Z' },
    { type: 'expire' },
    { type: 'endDeliberation' },
    ...deadlines({ voteWindow: true, reminder: true }),
  ];
  return dated(all);
}

const input = (count: number, barred: string[] = []) => ({
  ...{ pole: 'ouest', organ: 'board', about: 'reexamination', calendar: 'france', rules: defaultRules },
  ...{ closesAt, ends: '2026-03-24T09:00:00.000Z', roll: boardOf('ouest', count).roll },
  ...{ declarations: {}, barred, at: '2026-03-09T09:00:00.000Z' },
});

const serialize = ({ value, context, status }: AnyMachineSnapshot): unknown => {
  const { vote, declarations } = context as DeliberationContext;
  if (status === 'done') return value;
  return [value, vote.secondCall, Object.keys(vote.answers).length, Object.keys(declarations).length];
};

/** A board of three, a fourth that all may close, and one that is too small from the first. */
export const deliberationWalks = {
  chart: deliberationV1,
  walks: [
    { input: input(3), acts, serialize },
    { input: input(4), acts, serialize },
    { input: input(3, ['ouest.board.1']), acts, serialize },
  ],
};
