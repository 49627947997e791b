import type pg from 'pg';
import { referenceOf } from './tables.js';
import { quotedIn, type Template, type TemplateEntry, type TemplateRow } from './template.js';

/** The numbers of the copies to make, both included. */
export interface Range {
  from: number;
  to: number;
}

const holdersMost = 1000;
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** SQL of the id a copy has instead of this one of its template. */
const newId = (id: string) => `md5('${id}' || n)::uuid`;

const source = `generate_series($1::int, $2::int) AS n
  CROSS JOIN LATERAL (SELECT md5('holder' || n % ${holdersMost})::uuid AS id OFFSET 0) AS holder`;

/** Makes the holders of the copies: a thousand people, each with their part. */
export async function makeHolders(owner: pg.Client): Promise<void> {
  await owner.query(`INSERT INTO account (id, email, name, lang, created_at)
    SELECT md5('holder' || n)::uuid, 'holder' || n || '@bench.example', 'Porteur ' || n, 'fr', platform.now()
    FROM generate_series(0, ${holdersMost - 1}) AS n`);
}

/** Makes the copies of one request that have these numbers: every row, every id its own, every chain hashed again. */
export async function copyRequest(owner: pg.Client, template: Template, { from, to }: Range): Promise<void> {
  if (to < from) return;
  for (const entry of template.entries) await owner.query(entrySql(entry, template), [from, to]);
  for (const row of template.rows) await owner.query(rowSql(row, template), [from, to, row.ctid]);
}

function rowSql({ table, columns, texts }: TemplateRow, template: Template): string {
  const values = columns.map(({ name, type }) => {
    const given = table.given?.[name];
    if (given) return given;
    if (table.own.includes(name)) return `md5(t.${name}::text || n)::uuid`;
    if (!table.quoting.includes(name)) return `t.${name}`;
    return `(${renewed(`t.${name}::text`, texts[name] ?? '', template)})::${type}`;
  });
  return `INSERT INTO ${table.name} (${columns.map(({ name }) => name).join(', ')})
    SELECT ${values.join(', ')} FROM ${table.name} AS t, ${source} WHERE t.ctid = $3::tid`;
}

/** One entry of each copy, after those whose heads it quotes. */
function entrySql(entry: TemplateEntry, template: Template): string {
  const { instanceId, seq, at, format, body, prev } = entry;
  const heads = quotedIn(entry).map((head) => {
    const quoted = template.entries.find(({ hash }) => hash === head);
    if (!quoted) throw new Error('a head of no entry');
    return { head, quoted };
  });
  const joins = heads.map(
    ({ quoted }, index) => `JOIN workflow.audit_entry h${index}
      ON h${index}.instance_id = ${newId(quoted.instanceId)} AND h${index}.seq = ${quoted.seq}`,
  );
  const text = heads.reduce(
    (sql, { head }, index) => `replace(${sql}, '${head}', h${index}.hash)`,
    renewed(literal(body), body, template),
  );
  const before = heads.findIndex(({ head }) => head === prev);
  return `INSERT INTO workflow.audit_entry (instance_id, seq, at, format, body, prev, hash)
    SELECT x.id, ${seq}, ${literal(at)}, ${format}, x.body, x.prev, encode(sha256(convert_to(x.body, 'UTF8')), 'hex')
    FROM (SELECT ${newId(instanceId)} AS id, ${text} AS body, ${before < 0 ? literal(prev) : `h${before}.hash`} AS prev
      FROM ${source} ${joins.join(' ')} OFFSET 0) AS x`;
}

/** `sql` with all that the text quotes of its own request replaced by the copy's. */
function renewed(sql: string, text: string, { ids, reference, holder }: Template): string {
  const replacements = [
    ...ids.map((id) => [id, `${newId(id)}::text`] as const),
    [reference, referenceOf('n')] as const,
    [holder, 'holder.id::text'] as const,
  ];
  return replacements
    .filter(([old]) => text.includes(old))
    .reduce((inner, [old, made]) => `replace(${inner}, '${old}', ${made})`, sql);
}
