import { untold } from '../../src/labelling/view/journal.js';
import type { RehearsalView } from '../../src/labelling/view/rehearsal.js';
import { browserOf, rehearsedPage } from './page-rehearsal.js';
import type { Stage } from './stage.js';
import { isPipeline } from './tier.js';
import type { Browser } from './browser.js';
import type { Program } from './program.js';

/** What an act leaves behind, as a rehearsal can tell it. */
interface Written {
  facts: string[];
  letters: string[];
  /** letters to anybody else, by pôle or capacity; not to experts, nor of the inside of another pôle's review */
  elsewhere: string[];
  state: string | null;
  deadlines: string[];
}

const tables = [
  ...['instance', 'aggregate', 'audit_entry', 'outbox', 'due', 'command', 'private_text'].map(
    (name) => `workflow.${name}`,
  ),
  ...['dossier', 'dossier_version'].map((name) => `public.${name}`),
];

/** Where each row stands and which transaction wrote it: whatever is added, changed or deleted shows, by its table. */
const everything = `SELECT ${tables
  .map(
    (table) => `(SELECT md5(string_agg(concat(ctid, xmin), ',' ORDER BY ctid)) FROM ${table}) AS "${table}"`,
  )
  .join(', ')}`;

const writtenSql = `WITH last AS (SELECT c.* FROM workflow.command c JOIN dossier d ON d.id = c.aggregate_id
    WHERE d.reference = $1 ORDER BY c.revision DESC LIMIT 1),
owed AS (SELECT o.*,
    o.data->'mandate'->>'pole' AS pole,
    o.recipient_id = (SELECT id::text FROM account WHERE email = $3)
      OR coalesce(o.data->'mandate'->>'pole' = ANY($2), false) AS near,
    i.key IN ('request', 'label') OR split_part(i.key, ':', 2) = ANY($2) AS known
  FROM last, workflow.outbox o JOIN workflow.instance i ON i.id = o.instance_id
  WHERE o.aggregate_id = last.aggregate_id AND o.created_at = last.at)
SELECT (SELECT r.state FROM workflow.instance r WHERE r.aggregate_id = last.aggregate_id AND r.key = 'request') AS state,
  (SELECT coalesce(jsonb_agg(f->>'type'), '[]') FROM workflow.instance i JOIN workflow.audit_entry e
      ON e.instance_id = i.id AND e.at = last.at, jsonb_array_elements(e.body::jsonb->'facts') f
    WHERE i.aggregate_id = last.aggregate_id AND (i.key IN ('request', 'label') OR split_part(i.key, ':', 2) = ANY($2))) AS facts,
  (SELECT coalesce(jsonb_agg(concat_ws('/', role, template, recipient_id)), '[]') FROM owed
    WHERE near) AS letters,
  (SELECT coalesce(jsonb_agg(DISTINCT concat_ws('/', CASE WHEN pole IS NULL THEN role END, pole, template)), '[]') FROM owed
    WHERE NOT near AND known AND role <> 'expert') AS elsewhere,
  (SELECT coalesce(jsonb_agg(u.key), '[]') FROM workflow.due u
    WHERE u.aggregate_id = last.aggregate_id AND u.key LIKE 'request/%' AND u.key <> 'request/exclusionReminder') AS deadlines FROM last`;

/** Rehearsals of one act; the fifth ballot would show nothing that the first four, one of which closes a vote, did not. */
const enough = isPipeline ? 4 : 1;

/**
 * The same stage, on which every act is rehearsed before it is done, its first times: the rehearsal may write nothing, and must have told
 * the facts, the letters, the state and the deadlines the act then writes. `seen` counts the acts by their name.
 */
export function rehearsing(stage: Stage, seen: Map<string, number>): Stage {
  const browsers = new Map<string, Promise<Browser>>();
  const as = async (email: string) => {
    const browser = browsers.get(email) ?? browserOf(stage, email);
    browsers.set(email, browser);
    return witnessed(await stage.as(email), { stage, seen, email, browser: await browser });
  };
  // A session does not outlive the weeks a story lets pass: everybody signs in again.
  const pass = (interval: string) => stage.pass(interval).finally(() => browsers.clear());
  return { ...stage, as, pass };
}

interface Witness {
  stage: Stage;
  seen: Map<string, number>;
  email: string;
  browser: Browser;
}

function witnessed(program: Program, { stage, seen, email, browser }: Witness): Program {
  const act: Program['act'] = async (reference, command, body = {}) => {
    const times = seen.get(command) ?? 0;
    seen.set(command, times + 1);
    if (times >= enough) return program.act(reference, command, body);
    const before = await snapshot(stage);
    const { you } = (await program.get(`/dossiers/${reference}`)).body;
    // R63a: who has declared nothing yet reads no position, their own pôle's included.
    const hidden = you.interests === 'clear' || you.isHolder ? untold : [...untold, 'positionRecorded'];
    const told = await program.rehearse(reference, command, body);
    expect([command, (await rehearsedPage(browser, reference, command, body)).status]).toEqual([
      command,
      200,
    ]);
    expect([command, await snapshot(stage)]).toEqual([command, before]);
    const answer = await program.act(reference, command, body);
    const written = await writtenOf(stage, reference, { poles: you.isHolder ? [] : you.poles, email });
    if (told.opensBallots) {
      // R84: what the ballots come to is written, and was not told.
      expect({ command, facts: written.facts }).toMatchObject({
        ...{ command, facts: expect.arrayContaining(told.facts) as unknown },
      });
      return answer;
    }
    expect({ command, ...toldIn(told) }).toEqual({
      command,
      ...written,
      facts: written.facts.filter((fact) => !hidden.includes(fact)),
      state: told.newState && written.state,
    });
    return answer;
  };
  return Object.assign(Object.create(program) as Program, { act });
}

/** All that a procedure is made of, as a sum of each table. */
const snapshot = async ({ owner }: Stage): Promise<string> =>
  JSON.stringify((await owner.query(everything)).rows);

async function writtenOf(
  { owner }: Stage,
  reference: string,
  { poles, email }: { poles: string[]; email: string },
): Promise<Written> {
  const { rows } = await owner.query<Written>(writtenSql, [reference, poles, email]);
  const [row] = rows;
  if (!row) throw new Error('an act that was done is written');
  const { facts, letters, elsewhere, state, deadlines } = row;
  return {
    facts: facts.sort(),
    letters: letters.sort(),
    elsewhere: elsewhere.sort(),
    state,
    deadlines: deadlines.sort(),
  };
}

/** What was told, in the same words; people of other pôles by their capacity alone. */
function toldIn({ facts, letters, newState, deadlines }: RehearsalView): Written {
  const named = letters.filter((one) => one.recipient.id !== null);
  const others = letters.filter((one) => one.recipient.id === null);
  return {
    facts: [...facts].sort(),
    letters: named.map(({ role, template, recipient }) => `${role}/${template}/${recipient.id}`).sort(),
    elsewhere: others
      .map(({ role, pole, template }) => [role ?? [], pole ?? [], template].flat().join('/'))
      .sort(),
    state: newState,
    deadlines: deadlines.map((one) => one.key).sort(),
  };
}
