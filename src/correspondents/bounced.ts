/** R77: a correspondent whose address refuses mail, as the secretary of the cooperation is told of it. */
export interface BouncedView {
  code: string;
  body: string;
  kind: 'funder' | 'state' | 'region';
  region: string | null;
  /** since when a letter is refused */
  since: string;
  /** what their mail server said last: its code and its words, without an address */
  answer: string;
  /** letters that reached nobody */
  undelivered: number;
  /** letters now go to the address of the body */
  redirected: boolean;
  /** the file of the cooperation has another address than the one refused */
  changed: boolean;
}

/** Tasks that speak of an address: refused, not reachable for two days, or replaced by that of the body. */
export const bounces = ['letterBounced', 'letterGivenUp', 'letterRedirected'] as const;

const kinds = bounces.map((kind) => `'${kind}'`).join(', ');

const iso = (value: string) => `to_char(${value} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const secretary = (account: string) => `EXISTS (SELECT FROM public.mandate m WHERE m.account_id = ${account}
  AND m.role = 'secretary' AND m.valid_from <= platform.now() AND (m.valid_to IS NULL OR m.valid_to > platform.now()))`;

/** For this account (SQL text of its id): the correspondents whose address is to be mended, as a list of `BouncedRow`. */
export const bouncedSql = (account: string): string =>
  `COALESCE((SELECT json_agg(b.line ORDER BY b.since, b.code) FROM (
    SELECT min(t.created_at) AS since, k.code, json_build_object('id', k.id, 'code', k.code, 'body', k.body, 'kind', k.kind,
      'region', k.region, 'since', ${iso('min(t.created_at)')}, 'redirected', bool_or(t.kind = 'letterRedirected'),
      'undelivered', coalesce(cardinality(array_agg(DISTINCT o.id) FILTER (WHERE o.failed_at IS NOT NULL)), 0),
      'changed', bool_and(t.data->>'address' IS DISTINCT FROM encode(sha256(convert_to(lower(k.email), 'UTF8')), 'hex')),
      'answer', (array_agg(o.last_error ORDER BY t.created_at DESC))[1]) AS line
    FROM workflow.task t JOIN public.correspondent k ON k.id::text = t.data#>>'{recipient,id}'
    LEFT JOIN workflow.outbox o ON o.id = (t.data->>'letterId')::uuid
    WHERE t.done_at IS NULL AND t.kind IN (${kinds}) AND t.data#>>'{recipient,kind}' = 'correspondent'
      AND ${secretary(account)}
    GROUP BY k.id) b), '[]')`;

export type BouncedRow = Omit<BouncedView, 'answer'> & { id: string; answer: string | null };

export const bouncedView = ({ id: _, answer, ...row }: BouncedRow): BouncedView => ({
  ...row,
  answer: serverAnswer(answer ?? ''),
});

/** « 550 5.1.1 unknown user »: what a server said begins at its code; an address it quotes is nobody's business here. */
export function serverAnswer(error: string): string {
  const [said = ''] = /\b[2-5]\d\d[ -].*/s.exec(error) ?? [];
  return said
    .replace(/<?[^\s<>@]+@[^\s<>]+>?/g, '…')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);
}
