import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { invite } from '../access/index.js';
import { isAddress, isOneLine } from '../platform/address.js';
import { Misuse, type Command, type Invocation } from './command.js';
import { withEntities } from './database.js';

const verbs: Record<string, (invocation: Invocation, words: string[]) => Promise<number>> = {
  add,
  disable,
  list,
};

/** Accounts, for the first set-up and for the day somebody leaves. */
export const user: Command = async (invocation) => {
  const [name = '', ...words] = invocation.words;
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!verb) throw new Misuse();
  return verb(invocation, words);
};

// Opened as an invitation is: a later import of the cooperation's file does not end it.
const mandateSql = `INSERT INTO public.mandate (id, account_id, role, origin, valid_from)
  SELECT $1, $2, 'secretary', 'invitation', platform.now() WHERE NOT EXISTS (
    SELECT FROM public.mandate WHERE account_id = $2 AND role = 'secretary' AND (valid_to IS NULL OR valid_to > platform.now()))`;

async function add(invocation: Invocation, words: string[]): Promise<number> {
  const { email, name, lang } = readPerson(words);
  const { created } = await withEntities(invocation, 'colabel_app', (dataSource) =>
    dataSource.transaction(async (tx) => {
      const invited = await invite({ email, name, lang }, tx);
      await tx.query(mandateSql, [randomUUID(), invited.accountId]);
      return invited;
    }),
  );
  const what = created ? 'account opened' : 'account already there';
  invocation.say(`${what}, with the mandate of secretary: sign in with ${email.toLowerCase()}`);
  return 0;
}

function readPerson(words: string[]): { email: string; name: string; lang: 'fr' | 'en' } {
  const options = { name: { type: 'string' }, lang: { type: 'string', default: 'fr' } } as const;
  const { values, positionals } = parsed(() => parseArgs({ args: words, options, allowPositionals: true }));
  const [email, ...rest] = positionals;
  const { name, lang } = values;
  if (!email || rest.length > 0 || !name || (lang !== 'fr' && lang !== 'en')) throw new Misuse();
  if (!isAddress(email)) throw new Error('this is not an address, as in ada.morel@pole.example');
  const right = name.trim().length > 0 && name.trim().length <= 120 && isOneLine(name);
  if (!right) throw new Error('a name is one line of 120 signs at most');
  return { email, name: name.trim(), lang };
}

const disableSql = `WITH ended AS (
    UPDATE public.account SET disabled_at = coalesce(disabled_at, platform.now()) WHERE email = $1 RETURNING id
  ), sessions AS (
    UPDATE public.session s SET revoked_at = platform.now() FROM ended WHERE s.account_id = ended.id AND s.revoked_at IS NULL
  ), tokens AS (
    UPDATE public.api_token t SET revoked_at = platform.now() FROM ended WHERE t.account_id = ended.id AND t.revoked_at IS NULL
  )
  SELECT id FROM ended`;

/** Sessions and tokens end at once; what the person did stays theirs. */
async function disable(invocation: Invocation, words: string[]): Promise<number> {
  const [email, ...rest] = words;
  if (!email || rest.length > 0) throw new Misuse();
  const found: unknown[] = await withEntities(invocation, 'colabel_app', (dataSource) =>
    dataSource.query(disableSql, [email.toLowerCase()]),
  );
  invocation.say(found.length > 0 ? 'account disabled, its sessions and tokens ended' : 'no such account');
  return found.length > 0 ? 0 : 1;
}

const listSql = `SELECT a.email, a.name, a.disabled_at IS NOT NULL AS disabled, coalesce((
    SELECT string_agg(DISTINCT m.role || coalesce(' ' || p.code, ''), ', ' ORDER BY m.role || coalesce(' ' || p.code, ''))
    FROM public.mandate m LEFT JOIN public.pole p ON p.id = m.pole_id WHERE m.account_id = a.id
      AND m.valid_from <= platform.now() AND (m.valid_to IS NULL OR m.valid_to > platform.now())), '') AS mandates
  FROM public.account a ORDER BY a.email`;

interface Listed {
  email: string;
  name: string;
  disabled: boolean;
  mandates: string;
}

async function list(invocation: Invocation, words: string[]): Promise<number> {
  if (words.length > 0) throw new Misuse();
  const rows: Listed[] = await withEntities(invocation, 'colabel_app', (dataSource) =>
    dataSource.query(listSql),
  );
  for (const { email, name, disabled, mandates } of rows) {
    invocation.say([email, name, disabled ? 'disabled' : 'open', mandates].join('\t'));
  }
  return 0;
}

function parsed<T>(read: () => T): T {
  try {
    return read();
  } catch {
    throw new Misuse();
  }
}
