import fc from 'fast-check';
import { commandNames, type CommandName } from '../../src/labelling/command-names.js';
import type { DossierView } from '../../src/labelling/view/dossier-view.js';
import { readingForm } from '../support/play.js';
import type { Answer, Program } from '../support/program.js';
import type { Stage } from '../support/stage.js';
import { bodyFor, type Draw } from './bodies.js';
import { mayBeDone, mayGo } from './law.js';

/** What the model knows of the request: the law is all it needs beside. */
export interface Model {
  state: string;
  /** of the decision, once it is told: it never changes */
  outcome: string | null;
}

export interface Real {
  stage: Stage;
  reference: string;
  /** the addresses of those who take part, in turn */
  cast: string[];
  tally: Tally;
}

/** How often each act was done, and by how many; how often one was refused. */
export interface Tally {
  done: Map<string, number>;
  actors: Set<string>;
  refused: number;
  ends: Map<string, number>;
}

interface Snapshot {
  state: string;
  positions: Record<string, { position: string }>;
  outcome: unknown;
}

const snapshotSql = `SELECT i.state, i.snapshot #> '{context,positions}' AS positions, i.snapshot #> '{context,outcome}' AS outcome
  FROM workflow.instance i JOIN dossier d ON d.id = i.aggregate_id WHERE d.reference = $1 AND i.key = 'request'`;

async function look({ stage, reference }: Real): Promise<Snapshot> {
  const { rows } = await stage.owner.query<Snapshot>(snapshotSql, [reference]);
  if (!rows[0]) throw new Error('no request');
  return rows[0];
}

const decided = ['labelled', 'opinionGiven', 'postponed', 'refused', 'inadmissible', 'closed'];

/** What must hold whatever was asked, by whomever. */
function holdLaw(model: Model, before: Snapshot, after: Snapshot, days: boolean): void {
  if (!mayGo(model.state, after.state, days))
    throw new Error(`from ${model.state} to ${after.state}, which the procedure does not know`);
  const outcome = decided.includes(after.state) ? JSON.stringify(after.outcome) : null;
  // R68: what was refused or found inadmissible may be decided anew, once, and nothing else is.
  const anew = ['reexamination', 'admissibilityCheck'].includes(model.state) || outcome === null;
  if (model.outcome !== null && outcome !== model.outcome && !anew) throw new Error('a decision has changed');
  if (
    decided.includes(before.state) &&
    decided.includes(after.state) &&
    JSON.stringify(before.positions) !== JSON.stringify(after.positions)
  )
    throw new Error('a position has changed after the decision');
  model.state = after.state;
  model.outcome = outcome;
}

/** R37: the pôles whose position an act has changed. */
const changed = (before: Snapshot, after: Snapshot): string[] =>
  Object.keys(after.positions ?? {}).filter(
    (pole) => JSON.stringify(before.positions?.[pole]) !== JSON.stringify(after.positions[pole]),
  );

const ofExclusion: readonly CommandName[] = ['grantExclusion', 'refuseExclusion'];

/** What ends a request, and what goes beside its way: offered at nearly every step, taken one time in three hundred, and in ten. */
const endings = new Set<CommandName>(['withdraw', 'rejectInadmissible', 'withdrawLabel']);
const seldom = new Set<CommandName>([
  'askCompletion', 'declineReview', 'recusePole', 'askExclusion', 'sendToSteering', 'conveneSession', 'moveSession',
  'cancelSession', 'noticeWithdrawal', 'compressCalendar', 'adoptRuleSet', 'reviseOpinion',
]); // prettier-ignore
const mostTone = 40;

/** One person asks one act: one that their own page offers, or any at all. */
export class Ask implements fc.AsyncCommand<Model, Real> {
  constructor(
    private readonly who: number,
    private readonly draw: Draw,
    private readonly wanted: CommandName | null,
  ) {}

  check = () => true;

  async run(model: Model, real: Real): Promise<void> {
    const { stage, tally } = real;
    const found = await this.somebody(real);
    if (!found) return;
    const { email, program, view, command } = found;
    const act = view.acts.find((one) => one.command === command && one.allowed) ?? null;
    const before = await look(real);
    const answer = await this.ask(
      program,
      { command, pole: act?.pole ?? null, seat: act?.seat ?? null },
      view,
      stage,
    );
    const after = await look(real);
    this.judge(answer, { command, state: before.state, offered: act !== null, email });
    holdLaw(model, before, after, false);
    const done = answer.status < 300;
    if (!done) tally.refused += 1;
    if (!done && JSON.stringify(before) !== JSON.stringify(after))
      throw new Error(`${command} was refused, and did something`);
    if (!done) return;
    tally.done.set(command, (tally.done.get(command) ?? 0) + 1);
    tally.actors.add(email);
    this.ownPoleOnly(stage, email, changed(before, after), command);
  }

  /** The first, from whom chance has drawn, who has the act to do; whoever it is where any act is asked. */
  private async somebody({ stage, reference, cast }: Real) {
    for (let turn = 0; turn < cast.length; turn += 1) {
      const email = cast[(this.who + turn) % cast.length] ?? '';
      const program = await stage.as(email);
      const { status, body: view } = await program.get(`/dossiers/${reference}`);
      if (status === 404) continue;
      const open = view.acts.filter(({ allowed, command }) => allowed && this.takes(command));
      const command = this.wanted ?? open[this.draw.pick % Math.max(open.length, 1)]?.command;
      if (command) return { email, program, view, command };
    }
    return null;
  }

  private takes(command: CommandName): boolean {
    const { tone, pick } = this.draw;
    return endings.has(command)
      ? tone === mostTone && pick % 8 === 0
      : !seldom.has(command) || tone > mostTone - 4;
  }

  private async ask(
    program: Program,
    act: Parameters<typeof bodyFor>[0],
    view: DossierView,
    stage: Stage,
  ): Promise<Answer> {
    const { reference } = view;
    if (act.command !== 'submitReview')
      return program.ask(reference, act.command, bodyFor(act, view, this.draw, stage));
    const form = await readingForm(program, reference, act.pole ?? 'moveo').catch(() => null);
    return program.ask(reference, act.command, { ...bodyFor(act, view, this.draw, stage), ...form });
  }

  private judge(
    { status, text }: Answer,
    {
      command,
      state,
      offered,
      email,
    }: { command: CommandName; state: string; offered: boolean; email: string },
  ): void {
    const said = `${command} by ${email} in ${state}: ${status} ${text.slice(0, 300)}`;
    if (status >= 500) throw new Error(said);
    if (status < 300 && !mayBeDone(command, state)) throw new Error(`against the law, ${said}`);
    // Who has declared may still stand aside: another place of the page than its acts.
    if (status < 300 && !offered && command !== 'declareInterests')
      throw new Error(`not on their page, ${said}`);
    // A choice may be refused, and what the page offers never for who asks; what aims at a chair is the deputy's (R63c).
    const taken = [409, 422, ...(ofExclusion.includes(command) ? [403] : [])];
    if (offered && status >= 300 && !taken.includes(status)) throw new Error(`on their page, ${said}`);
  }

  /** R37: nobody says anything for a pôle that is not theirs; a declaration or an outcome settles others by the rule. */
  private ownPoleOnly({ people }: Stage, email: string, poles: string[], command: CommandName): void {
    const said = [
      'validateOpinion',
      'reviseOpinion',
      'declineReview',
      'recusePole',
      'liftOpposition',
      'maintainOpposition',
    ];
    if (!said.includes(command)) return;
    const own = people.all.filter((one) => one.email === email).map(({ pole }) => pole);
    const [first] = poles;
    if (first !== undefined && !own.includes(first)) throw new Error(`${email} has spoken for ${first}`);
  }

  toString = () =>
    `${this.who} asks ${this.wanted ?? 'what is offered'} (${this.draw.pick}, ${this.draw.tone})`;
}

/** Hours or days go by, and what falls due acts. */
export class Wait implements fc.AsyncCommand<Model, Real> {
  constructor(private readonly hours: number) {}

  check = () => true;

  async run(model: Model, real: Real): Promise<void> {
    const before = await look(real);
    await real.stage.pass(`${this.hours} hours`);
    holdLaw(model, before, await look(real), true);
  }

  toString = () => `${this.hours} hours go by`;
}

const draw = fc.record({ pick: fc.nat(40), tone: fc.nat(mostTone) });
const who = fc.nat(200);

/** Nine times in ten what a page offers; else any act, by anybody; now and then time goes by. */
export const moves = (most: number) =>
  fc.commands(
    [
      ...Array.from({ length: 9 }, () =>
        fc.tuple(who, draw).map(([one, drawn]) => new Ask(one, drawn, null)),
      ),
      fc
        .tuple(who, draw, fc.constantFrom(...commandNames))
        .map(([one, drawn, name]) => new Ask(one, drawn, name)),
      fc.constantFrom(1, 12, 30, 72, 150).map((hours) => new Wait(hours)),
    ],
    { maxCommands: most, size: 'max' },
  );
