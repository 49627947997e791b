import type { ArrowDescription, ChartDescription, StateDescription } from '../../../workflows/index.js';
import type { Told } from '../command.js';
import { ruleOf } from './arrow-rules.js';
import { code, generated, page, table } from './markdown.js';
import { mermaid } from './mermaid.js';

/** The charts as drawings, and as tables: in each state, which command, by whom, until when, by which rule. */
export function statechartsDocument(charts: ChartDescription[], rights: Told['rights']): string {
  return page(
    generated,
    '# The machines',
    'Each chart in its present version, drawn and in rows. “The machines” asks what one machine of a request tells another; ' +
      '“the clock” asks when a deadline is reached. A rule is that of [domain.md](../domain.md): of the command, or of what follows a deadline that nobody has met. A condition is the name of a guard: its sentence is in the `rules.ts` ' +
      'beside the machine.',
    ...charts.flatMap((chart) => chapter(chart, rights)),
  );
}

function chapter({ machine, version, states }: ChartDescription, rights: Told['rights']): string[] {
  const rows = states.flatMap((state) => state.arrows.map((arrow) => rowOf(state, arrow, rights)));
  const ends = states.filter(({ final }) => final).map(({ name }) => code(name));
  return [
    `## ${machine}, version ${version}`,
    ['```mermaid', mermaid(states), '```'].join('\n'),
    table(['State', 'Command', 'Who', 'Deadline', 'Rule', 'Condition', 'Leads to', 'Facts'], rows),
    `Final: ${ends.join(', ')}.`,
  ];
}

function rowOf({ name }: StateDescription, arrow: ArrowDescription, rights: Told['rights']): string[] {
  const { command, deadline, conditions, target, facts } = arrow;
  return [
    name === '' ? 'any' : code(name),
    command === null ? 'at once' : code(command),
    whoAsks(command, rights),
    deadline ?? '',
    ruleOf(arrow),
    conditions.join(', '),
    target === null ? '' : code(target),
    facts.map(code).join(', '),
  ];
}

function whoAsks(command: string | null, rights: Told['rights']): string {
  if (command === null) return '';
  if (command === 'deadlineReached') return 'the clock';
  return rights[command]?.belongsTo ?? 'the machines';
}
