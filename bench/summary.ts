import type { Goal } from './goals/goal.js';

/** The goals as lines for a person: what, how much, the gate and the stretch, what was reached. */
export function summaryOf(goals: Record<string, Goal>): string {
  const lines = Object.entries(goals).flatMap(([name, goal]) => [
    `${name.padEnd(4)} ${goal.reached.padEnd(8)} ${goal.what}`,
    ...Object.entries(goal.parts).map(
      ([part, { value, gate, stretch, reached }]) =>
        `       ${part.padEnd(14)} ${String(value).padStart(7)}   gate ${gate}, stretch ${stretch}: ${reached}`,
    ),
  ]);
  return `${lines.join('\n')}\n`;
}
