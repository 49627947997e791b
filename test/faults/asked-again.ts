import { randomUUID } from 'node:crypto';
import type { Browser } from '../support/browser.js';
import { formFields } from '../support/browser.js';
import { actPage, browserOf } from '../support/page-rehearsal.js';
import type { Answer, Program } from '../support/program.js';
import { rowsOf } from '../support/schema-rows.js';
import type { Stage } from '../support/stage.js';
import { together } from './together.js';

/** Where a connection is cut, the next time a message holds this word. */
export type Cut = (word: string, when: 'before' | 'after') => void;

interface Watch {
  stage: Stage;
  cut: Cut;
  /** how often each act was asked again */
  seen: Map<string, number>;
}

/**
 * The same stage, on which the first asking of every act is five at once with one key, one of them losing its
 * connection at the write; then once more, once through the page, and with another body. All of it has one effect.
 */
export function askingAgain(stage: Stage, cut: Cut, seen: Map<string, number>): Stage {
  const watch = { stage, cut, seen };
  const as = async (email: string) => {
    const program = await stage.as(email);
    const act: Program['act'] = async (reference, command, body = {}) => {
      if (seen.has(command)) return program.act(reference, command, body);
      seen.set(command, (seen.get(command) ?? 0) + 1);
      return againAndAgain(watch, { program, email, reference, command, body });
    };
    return Object.assign(Object.create(program) as Program, { act });
  };
  return { ...stage, as };
}

interface Asking {
  program: Program;
  email: string;
  reference: string;
  command: string;
  body: Record<string, unknown>;
}

const five = [1, 2, 3, 4, 5];

async function againAndAgain(watch: Watch, asking: Asking): Promise<Answer> {
  const { stage, cut, seen } = watch;
  const { program, reference, command, body } = asking;
  const key = randomUUID();
  const before = await revisionOf(stage, reference);
  cut('write-act', seen.size % 2 === 0 ? 'before' : 'after');
  const answers = await together(five.map(() => () => program.ask(reference, command, body, key)));
  const [first] = answers;
  expect([200, 204]).toContain(first?.status);
  expect([command, ...answers.map(({ status }) => status)]).toEqual([
    command,
    ...five.map(() => first?.status),
  ]);
  expect(
    new Set(answers.map(({ body: view, headers }) => `${view?.state} ${headers.get('etag')}`)).size,
  ).toBe(1);
  expect([command, await revisionOf(stage, reference), await doneWith(stage, key)]).toEqual([
    command,
    before + 1,
    1,
  ]);
  const browser = await browserOf(stage, asking.email);
  const rows = await rowsOf(stage.owner);
  const once = await program.ask(reference, command, body, key);
  expect([command, once.status, once.body?.state]).toEqual([command, first?.status, first?.body?.state]);
  expect([command, await onThePage(browser, asking, key)]).toEqual([command, 303]);
  for (const [name, changed] of otherBodies(command, body)) {
    const other = await program.ask(reference, name, changed, key);
    expect([command, other.status, other.body]).toMatchObject([
      command,
      422,
      { reasons: [{ code: 'commandIdReused' }] },
    ]);
  }
  expect([command, await rowsOf(stage.owner)]).toEqual([command, rows]);
  return once;
}

/** The same key for another act, and for the same act in other words when it has any. */
function otherBodies(command: string, body: Record<string, unknown>): [string, Record<string, unknown>][] {
  const words = Object.keys(body).find((name) => ['reasons', 'items'].includes(name));
  const { pole = 'moveo' } = body;
  return [
    [command === 'closeVote' ? 'acceptReview' : 'closeVote', { pole }],
    ...(words ? [[command, { ...body, [words]: 'Tout autre chose.' }] satisfies [string, object]] : []),
  ];
}

/** The act's form, sent from the page with the key of the act that is done already. */
async function onThePage(
  browser: Browser,
  { reference, command, body }: Asking,
  key: string,
): Promise<number> {
  const typed = Object.fromEntries(Object.entries(body).map(([name, value]) => [name, String(value)]));
  const { _csrf = '' } = formFields((await browser.get('/profil')).body, '/deconnexion');
  const answer = await browser.post(actPage(reference, command), { ...typed, commandId: key, _csrf });
  return answer.status;
}

async function revisionOf({ owner }: Stage, reference: string): Promise<number> {
  const { rows } = await owner.query<{ revision: number }>(
    'SELECT a.revision FROM workflow.aggregate a JOIN dossier d ON d.id = a.id WHERE d.reference = $1',
    [reference],
  );
  return rows[0]?.revision ?? 0;
}

async function doneWith({ owner }: Stage, key: string): Promise<number> {
  const { rowCount } = await owner.query('SELECT FROM workflow.command WHERE command_id = $1', [key]);
  return rowCount ?? 0;
}
