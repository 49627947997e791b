import type { Queryable } from '../platform/database.js';

/** machine → version → the hash of all that decides in it */
export type PublishedMachines = Readonly<Record<string, Readonly<Record<number, string>>>>;

interface Known {
  machine: string;
  version: number;
  hash: string;
}

const rowsOf = (published: PublishedMachines): Known[] =>
  Object.entries(published).flatMap(([machine, versions]) =>
    Object.entries(versions).map(([version, hash]) => ({ machine, version: Number(version), hash })),
  );

/** A version under which nothing was begun yet may still change. */
const recordSql = `INSERT INTO workflow.machine_version AS known (machine, version, hash)
  SELECT machine, version, hash FROM jsonb_to_recordset($1::jsonb) AS r(machine text, version int, hash text)
  ON CONFLICT (machine, version) DO UPDATE SET hash = excluded.hash
  WHERE NOT EXISTS (SELECT FROM workflow.instance i
    WHERE i.machine = known.machine AND i.machine_version = known.version)`;

/** Remembers, as the owner of the tables, which machines this program is made of; the database keeps those it knows in use. */
export async function recordMachines(owner: Queryable, published: PublishedMachines): Promise<void> {
  await owner.query(recordSql, [JSON.stringify(rowsOf(published))]);
}

/** What this program’s machines and those the database was used with disagree on, as sentences; none when they agree. */
export async function machineFaults(database: Queryable, published: PublishedMachines): Promise<string[]> {
  const { rows: known } = await database.query<Known>(
    'SELECT machine, version, hash FROM workflow.machine_version',
  );
  const ours = rowsOf(published);
  const same = (one: Known) => (other: Known) =>
    one.machine === other.machine && one.version === other.version;
  const named = ({ machine, version }: Known) => `${machine} v${version}`;
  const missing = ours.filter((one) => !known.some(same(one)));
  const changed = ours.filter((one) => known.some((other) => same(one)(other) && other.hash !== one.hash));
  const foreign = known.filter((one) => !ours.some(same(one)));
  return [
    ...missing.map((one) => `The database does not know ${named(one)} yet: run "cli migrate".`),
    ...changed.map(
      (one) =>
        `What is under way was begun under another ${named(one)}: start the program it was begun with.`,
    ),
    ...foreign.map((one) => `The database was used by a newer program (${named(one)}): start that one.`),
  ];
}

/** Throws a sentence saying what to do when the machines are not those the database was used with. */
export async function assertMachines(database: Queryable, published: PublishedMachines): Promise<void> {
  const [fault] = await machineFaults(database, published);
  if (fault) throw new Error(fault);
}
