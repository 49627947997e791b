/** How the rows of one table that belong to a request are copied. */
export interface CopiedTable {
  name: string;
  /** finds the rows of the request `$1` */
  where: string;
  /** columns whose uuid is the request's own: the copy has another */
  own: string[];
  /** text and jsonb columns that may quote an own id, the reference or the holder */
  quoting: string[];
  /** columns given otherwise: SQL over `n`, the number of the copy, and `t`, the row */
  given?: Record<string, string>;
}

const ofAggregate = 'aggregate_id = $1';
const ofDossier = 'dossier_id = $1';
const small = `'\\x00'::bytea`;

/** SQL of the reference of copy `n`: of a year before any call's. */
export const referenceOf = (n: string) => `'LAB-1999-' || lpad((${n})::text, 7, '0')`;

/** Every table in which a request has rows, but its audit trail, which is hashed again. */
export const copiedTables: CopiedTable[] = [
  {
    name: 'public.dossier',
    where: 'id = $1',
    own: ['id'],
    quoting: [],
    given: { reference: referenceOf('n'), holder_id: 'holder.id' },
  },
  { name: 'public.dossier_version', where: ofDossier, own: ['dossier_id'], quoting: [] },
  { name: 'public.annex', where: ofDossier, own: ['id', 'dossier_id'], quoting: [] },
  { name: 'public.dossier_contact', where: ofDossier, own: ['id', 'dossier_id'], quoting: [] },
  { name: 'public.review_form', where: ofDossier, own: ['id', 'dossier_id'], quoting: [] },
  { name: 'workflow.aggregate', where: 'id = $1', own: ['id'], quoting: [] },
  {
    name: 'workflow.instance',
    where: ofAggregate,
    own: ['id', 'aggregate_id'],
    quoting: ['snapshot'],
    given: {
      head: `(SELECT hash FROM workflow.audit_entry e WHERE e.instance_id = md5(t.id::text || n)::uuid AND e.seq = t.seq)`,
    },
  },
  {
    name: 'workflow.command',
    where: ofAggregate,
    own: ['command_id', 'aggregate_id'],
    quoting: ['actor', 'result'],
  },
  {
    name: 'workflow.private_text',
    where: '(actor, command_id) IN (SELECT actor, command_id FROM workflow.command WHERE aggregate_id = $1)',
    own: ['id', 'command_id'],
    quoting: ['actor'],
  },
  {
    name: 'workflow.outbox',
    // A withdrawal alone owes 87: five million letters in a base of 100,000 would measure the disk.
    where: 'id IN (SELECT id FROM workflow.outbox WHERE aggregate_id = $1 ORDER BY created_at, id LIMIT 3)',
    own: ['id', 'aggregate_id', 'instance_id'],
    quoting: ['data', 'thread', 'recipient_id'],
    // The bytes sent are the bulk of a real base and are read by no page.
    given: {
      sent_raw: `CASE WHEN t.sent_raw IS NOT NULL THEN ${small} END`,
      sent_hash: `CASE WHEN t.sent_raw IS NOT NULL THEN encode(sha256(${small}), 'hex') END`,
    },
  },
  { name: 'workflow.due', where: ofAggregate, own: ['id', 'aggregate_id'], quoting: [] },
  { name: 'workflow.task', where: ofAggregate, own: ['id', 'aggregate_id'], quoting: ['data'] },
];
