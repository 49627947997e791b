/**
 * What erasing a person does to a column: the row goes, the value is wiped, it is replaced by a pseudonym, it is kept
 * until the end of its retention because it is evidence, or a person has to read it first.
 */
export type Erasure = 'deleteRow' | 'wipe' | 'pseudonymise' | 'keepAsEvidence' | 'readFirst';

export interface PersonalColumn {
  /** `schema.table` */
  table: string;
  column: string;
  purpose: string;
  erasure: Erasure;
}

/** Columns that hold personal data, or may: what an access or an erasure request has to look into (GDPR 15, 17). */
export const personalData: PersonalColumn[] = [
  ...of('public.account', 'to sign in, to be written to, to be named beside one’s acts', {
    email: 'pseudonymise',
    name: 'pseudonymise',
    lang: 'pseudonymise',
  }),
  ...of('public.sign_in_link', 'the link asked for, ten minutes long', {
    email: 'deleteRow',
    next: 'deleteRow',
    browser_hash: 'deleteRow',
    token_hash: 'deleteRow',
  }),
  ...of('public.session', 'to know where one is signed in, and end it', {
    id_hash: 'deleteRow',
    browser: 'deleteRow',
  }),
  ...of('public.api_token', 'to let a program act for a person', {
    name: 'deleteRow',
    token_hash: 'deleteRow',
  }),
  ...of('public.rate_limit', 'a hash of who asked too often, some minutes long', { key: 'deleteRow' }),
  ...of('public.mandate', 'the capacity in which a person acts', { role: 'keepAsEvidence' }),
  ...of('public.tie', 'an employer or a link a person has declared: conflicts of interest are found by it', {
    name: 'deleteRow',
    siren: 'deleteRow',
  }),
  ...of('public.correspondent', 'whom a funder, the State or a region has named to be informed', {
    name: 'pseudonymise',
    email: 'wipe',
    fallback_email: 'wipe',
    lang: 'pseudonymise',
  }),
  ...of('public.steering_decision', 'what the steering committee decided; may name people', {
    object: 'readFirst',
    body: 'readFirst',
  }),
  ...of('public.rule_draft', 'what its author calls a draft of rules', { title: 'readFirst' }),
  ...of('public.cooperation_entry', 'proof of what changed in the cooperation, by account id only', {
    body: 'keepAsEvidence',
  }),
  ...of('workflow.audit_entry', 'proof of each act, by account id only', { body: 'keepAsEvidence' }),
  ...of('workflow.private_text', 'reasons and comments people wrote, outside the chain', {
    body: 'wipe',
    salt: 'wipe',
    actor: 'keepAsEvidence',
  }),
  ...of(
    'workflow.sealed_value',
    'a ballot and its reasons until the vote that opens or destroys them is closed',
    {
      value: 'keepAsEvidence',
      salt: 'keepAsEvidence',
      texts: 'wipe',
      body_hash: 'wipe',
      actor: 'keepAsEvidence',
    },
  ),
  ...of('workflow.instance', 'where a procedure stands, by account id only', { snapshot: 'keepAsEvidence' }),
  ...of('workflow.command', 'to apply an act once, by account id only', {
    actor: 'keepAsEvidence',
    body_hash: 'wipe',
    result: 'keepAsEvidence',
  }),
  ...of('workflow.due', 'deadlines and owed acts, by account id only', {
    command: 'keepAsEvidence',
    actor: 'keepAsEvidence',
  }),
  ...of('workflow.outbox', 'a letter as it was owed and sent: proof of what was notified', {
    recipient_id: 'keepAsEvidence',
    role: 'keepAsEvidence',
    data: 'wipe',
    sent_raw: 'wipe',
    smtp_response: 'wipe',
    last_error: 'wipe',
  }),
  ...of('workflow.task', 'what a person must do, a bounced letter for instance', { data: 'wipe' }),
  ...of('public.dossier', 'the project, as its holder wrote it', {
    acronym: 'readFirst',
    title: 'readFirst',
    answer_sheet: 'readFirst',
  }),
  ...of('public.dossier_contact', 'who answers for each partner', {
    name: 'pseudonymise',
    email: 'wipe',
    lang: 'pseudonymise',
  }),
  ...of('public.dossier_version', 'the dossier as submitted, its contacts included', {
    content: 'readFirst',
    listed_acronym: 'readFirst',
    listed_title: 'readFirst',
    facts: 'readFirst',
    organisations: 'readFirst',
  }),
  ...of('public.review_form', 'what an expert thinks of a project; the expert stays unknown to its holder', {
    scores: 'keepAsEvidence',
    comments: 'wipe',
    recommendation: 'keepAsEvidence',
  }),
  ...of('public.annex', 'a file by the name its author gave it, and whom they named to open it (R66)', {
    name: 'readFirst',
    named_mails: 'readFirst',
  }),
  ...of('public.annex_reading', 'proof of who has opened a piece, by account id only (R66)', {
    ground: 'keepAsEvidence',
    pole: 'keepAsEvidence',
  }),
];

export interface NotPersonal {
  reason: string;
  /** `schema.table.column` */
  columns: string[];
}

/** Every other column of text, JSON or bytes, and why nobody is in it. */
export const notPersonal: NotPersonal[] = [
  {
    reason: 'a word of the program: a kind, a state, a code, a name of a machine, a template or a step',
    columns: [
      ...each('platform.clock_offset', 'mark'),
      ...each('platform.mark', 'name'),
      ...each('public.migration', 'name'),
      ...each('public.api_token', 'scopes'),
      ...each('public.annex', 'kind', 'media_type', 'level', 'named_groups'),
      ...each('public.dossier', 'reference'),
      ...each('public.dossier_version', 'status'),
      ...each('public.mandate', 'origin'),
      ...each('public.tie', 'kind'),
      ...each('public.review_form', 'pole'),
      ...each('workflow.aggregate', 'kind'),
      ...each('workflow.due', 'key', 'kind', 'last_error'),
      ...each('workflow.instance', 'key', 'machine', 'state'),
      ...each('workflow.outbox', 'fact', 'recipient_kind', 'template', 'lang', 'thread', 'withheld_reason'),
      ...each('workflow.machine_version', 'machine'),
      ...each('workflow.task', 'kind'),
    ],
  },
  {
    reason: 'a fingerprint of something that is itself in the registry, salted or of a whole file',
    columns: [
      ...each('public.annex', 'sha256'),
      ...each('public.dossier_version', 'hash'),
      ...each('public.review_form', 'hash', 'sent_hash'),
      ...each('workflow.machine_version', 'hash'),
      ...each('public.cooperation_entry', 'prev', 'hash'),
      ...each('public.rule_set', 'hash'),
      ...each('workflow.audit_entry', 'prev', 'hash'),
      ...each('workflow.instance', 'head'),
      ...each('workflow.sealed_value', 'commitment'),
      ...each('workflow.outbox', 'sent_hash'),
    ],
  },
  {
    reason: 'an organisation, a place, a rule or a call, published as such',
    columns: [
      ...each('public.pole', 'code', 'name', 'short', 'calendar', 'siren'),
      ...each('public.pole_territory', 'region'),
      ...each('public.organ', 'code', 'kind', 'name'),
      ...each('public.seat', 'code', 'label', 'college', 'kind'),
      ...each('public.strategic_domain', 'code', 'name_fr', 'name_en'),
      ...each('public.correspondent', 'code', 'body', 'kind', 'region'),
      ...each('public.steering_decision', 'number'),
      ...each('public.rule_draft', 'code', 'values'),
      ...each('public.rule_set', 'code', 'values', 'adopted_by'),
      ...each('public.funding_call', 'code', 'name', 'funder', 'calendar_mode', 'awards'),
      ...each('public.dossier_contact', 'region', 'partner_name'),
    ],
  },
];

function of(table: string, purpose: string, columns: Record<string, Erasure>): PersonalColumn[] {
  return Object.entries(columns).map(([column, erasure]) => ({ table, column, purpose, erasure }));
}

function each(table: string, ...columns: string[]): string[] {
  return columns.map((column) => `${table}.${column}`);
}
