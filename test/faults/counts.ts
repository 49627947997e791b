import { appendFileSync } from 'node:fs';
import { isPipeline } from '../support/tier.js';
import { figures, type Figure, type FigureName, type Tiers } from './figures.js';

type CountOf<F extends FigureName> = keyof (typeof figures)[F]['counts'] & string;

/** What the proof command asks for, in one variable; without it every figure runs at its counts of `npm test`. */
interface Run {
  figure: string;
  seed: number;
  counts: Record<string, number>;
  /** what `--only` names */
  only?: string;
  /** where `report` writes, one JSON object a line */
  reportTo: string;
}

const run = process.env['COLABEL_PROOF'] ? (JSON.parse(process.env['COLABEL_PROOF']) as Run) : undefined;
const usualSeed = 42;

/** How many of this the present run tries. */
export function count<F extends FigureName>(figure: F, name: CountOf<F>): number {
  const { counts }: Figure = figures[figure];
  const asked = run?.figure === figure ? run.counts[name] : usual(counts[name]);
  if (asked === undefined) throw new Error(`${figure} counts no ${name}`);
  return asked;
}

/** `.ci/run` tries more than `npm test`. */
const usual = (tiers: Tiers | undefined) => (isPipeline ? (tiers?.ci ?? tiers?.test) : tiers?.test);

/** What drives all chance of this figure's run. */
export function seedOf(figure: FigureName): number {
  return run?.figure === figure ? run.seed : usualSeed;
}

/** Whether a trial of this name is to run: all of them, or with `--only one,other` those whose name holds one of them. */
export function isWanted(name: string): boolean {
  return run?.only === undefined || run.only.split(',').some((words) => name.includes(words));
}

/** Says what was seen; the proof command writes it into docs/proofs.md. Without one it is only returned. */
export function report(figure: FigureName, seen: Record<string, unknown>): Record<string, unknown> {
  if (run?.figure === figure) appendFileSync(run.reportTo, `${JSON.stringify(seen)}\n`);
  return seen;
}

/** Runs one trial; a fault is thrown on with the one command that replays it. */
export async function replayable<T>(figure: FigureName, trial: () => Promise<T>): Promise<T> {
  try {
    return await trial();
  } catch (cause) {
    const counts: Figure['counts'] = figures[figure].counts;
    const words = Object.keys(counts).map((name) => `--count ${name}=${count(figure, name as never)}`);
    const command = `npm run proof -- ${figure} --seed ${seedOf(figure)} ${words.join(' ')}`;
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${said}\nThe same again: ${command}`, { cause });
  }
}
