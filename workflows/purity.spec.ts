/** Nothing in workflows/ knows the present or keeps time; and why a timer of the library would not do. 1 s. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createActor, createMachine, SimulatedClock } from 'xstate';

const forbidden: Record<string, RegExp> = {
  'Date.now': /\bDate\s*\.\s*now\b/,
  'new Date()': /\bnew\s+Date\s*(\(\s*\)|[^\s(])/,
  'Date()': /(?<!new\s)\bDate\s*\(\s*\)/,
  'performance.now': /\bperformance\b/,
  'Temporal.Now': /\bTemporal\s*\.\s*Now\b/,
  timers: /\bset(Timeout|Interval|Immediate)\b/,
  // A type's name after the colon is a parameter, not an arrow of a chart.
  'after:': /\bafter\s*:(?!\s*[A-Z])/,
  'invoke:': /\binvoke\s*:/,
  'spawn()': /\bspawn(Child)?\b/,
  'history:': /\bhistory\s*:|type:\s*'history'/,
  chance: /\bMath\s*\.\s*random\b|\brandomUUID\b|\brandomBytes\b/,
  environment: /\bprocess\s*\./,
};

const folder = import.meta.dirname;
const sources = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
  .sort();

const withoutComments = (source: string) =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
const wordsIn = (source: string) =>
  Object.keys(forbidden).filter((word) => forbidden[word]?.test(withoutComments(source)));

describe('the sources of workflows/', () => {
  it('are all read', () => expect(sources.length).toBeGreaterThan(25));

  it.each(sources)('%s: no present time, no timer, no child, no chance', (file) => {
    expect(wordsIn(readFileSync(join(folder, file), 'utf8'))).toEqual([]);
  });

  it.each([
    ['const now = Date.now();', 'Date.now'],
    ['const now = new Date();', 'new Date()'],
    ['setTimeout(() => undefined, 1);', 'timers'],
    ['states: { one: { after: { 10: "two" } } }', 'after:'],
    ['one: { invoke: { src: "fetch" } }', 'invoke:'],
    ['spawnChild("other")', 'spawn()'],
    ['const draw = Math.random();', 'chance'],
  ])('would be caught with %s', (source, word) => expect(wordsIn(source)).toEqual([word]));

  it('may turn an instant that is given into a date', () => expect(wordsIn('new Date(instant)')).toEqual([]));
});

describe('a timer of the library', () => {
  const timer = 'after';
  const chart = createMachine({
    initial: 'waiting',
    states: { waiting: { [timer]: { 1000: 'late' } }, late: {} },
  });

  it('rings for the actor that started it', () => {
    const clock = new SimulatedClock();
    const actor = createActor(chart, { clock }).start();
    clock.increment(1000);
    expect(actor.getSnapshot().value).toBe('late');
  });

  it('is lost once its snapshot was stored: a deadline is a row, not a delay (R53)', () => {
    const stored: unknown = JSON.parse(JSON.stringify({ value: 'waiting', context: {} }));
    const clock = new SimulatedClock();
    const actor = createActor(chart, { clock, snapshot: chart.resolveState(stored as never) }).start();
    clock.increment(1_000_000);
    expect(actor.getSnapshot().value).toBe('waiting');
  });
});
