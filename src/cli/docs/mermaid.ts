import type { ArrowDescription, StateDescription } from '../../../workflows/index.js';

/** A chart as mermaid draws it: states that have parts are boxes around them. */
export function mermaid(states: StateDescription[]): string {
  const root = states.find(({ name }) => name === '');
  const arrows = states.filter(({ name }) => name !== '').flatMap(arrowsOf);
  const ends = states.filter(({ final }) => final).map(({ name }) => `  ${idOf(name)} --> [*]`);
  return ['stateDiagram-v2', ...partsOf(root, states, '  '), ...arrows, ...ends].join('\n');
}

function partsOf(state: StateDescription | undefined, states: StateDescription[], margin: string): string[] {
  const parts = states.filter(({ parent }) => parent !== null && parent === state?.name);
  const begins = state?.initial ? [`${margin}[*] --> ${idOf(state.initial)}`] : [];
  return [...begins, ...parts.flatMap((part) => partOf(part, states, margin))];
}

function partOf(part: StateDescription, states: StateDescription[], margin: string): string[] {
  const named = `${margin}state "${part.name.split('.').at(-1)}" as ${idOf(part.name)}`;
  if (!part.initial) return [named];
  return [
    named,
    `${margin}state ${idOf(part.name)} {`,
    ...partsOf(part, states, `${margin}  `),
    `${margin}}`,
  ];
}

/** One line for each pair of states, whatever leads from one to the other. */
function arrowsOf({ name, arrows }: StateDescription): string[] {
  const targets = [...new Set(arrows.flatMap(({ target }) => target ?? []))];
  return targets.map((target) => {
    const labels = arrows.filter((arrow) => arrow.target === target).map(labelOf);
    return `  ${idOf(name)} --> ${idOf(target)} : ${[...new Set(labels)].join(', ')}`;
  });
}

const labelOf = ({ command, deadline, conditions }: ArrowDescription) =>
  deadline ?? [command ?? 'at once', ...conditions.map((condition) => `[${condition}]`)].join(' ');

const idOf = (name: string) => name.replaceAll('.', '_');
