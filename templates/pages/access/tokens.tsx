import type { ProfileView } from '../../../src/access/profile.js';
import { dateTime, longDate } from '../../i18n/dates.js';
import { Button, ButtonRow } from '../parts/button.js';
import { RadioGroup } from '../parts/choice-fields.js';
import { CsrfInput, Hidden } from '../parts/form-parts.js';
import { useLang, useWords } from '../parts/language.js';
import { Rows } from '../parts/rows.js';
import { Section } from '../parts/sections.js';
import { TextField } from '../parts/text-field.js';

type Token = ProfileView['tokens'][number];

/** The tokens that open something, or did lately. */
export function TokenList({ tokens, csrfToken }: { tokens: readonly Token[]; csrfToken?: string }) {
  const words = useWords().access.tokens;
  const lang = useLang();
  const rows = tokens.map((token) => ({
    id: token.id,
    name: token.name,
    cells: {
      name: token.name,
      scopes: words.scope[token.scopes.includes('write') ? 'write' : 'read'],
      lastUsed: token.lastUsedAt ? dateTime(lang, token.lastUsedAt.toISOString()) : words.neverUsed,
      expires: longDate(lang, token.expiresAt.toISOString()),
      act: <TokenAct token={token} csrfToken={csrfToken} />,
    },
  }));
  return (
    <Section title={words.title} id="jetons">
      <p>{words.lede}</p>
      {tokens.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Rows
          caption={words.caption}
          columns={[
            { key: 'name', place: 'name', head: words.name },
            { key: 'scopes', place: 'step', head: words.scopes },
            { key: 'lastUsed', place: 'other', head: words.lastUsed },
            { key: 'expires', place: 'other', head: words.expires },
            { key: 'act', place: 'due', head: words.act },
          ]}
          rows={rows}
        />
      )}
    </Section>
  );
}

function TokenAct({ token, csrfToken }: { token: Token; csrfToken?: string }) {
  const words = useWords().access.tokens;
  if (token.revokedAt) return <span>{words.revoked}</span>;
  if (token.expired) return <span>{words.expired}</span>;
  return (
    <form method="post" action="/profil/jetons/revoquer">
      <CsrfInput token={csrfToken} />
      <Hidden name="token" value={token.id} />
      <Button kind="plain" slim>
        {words.revoke}
      </Button>
    </form>
  );
}

/** The token's form as typed. */
export interface TypedToken {
  name: string;
  scopes: readonly ('read' | 'write')[];
  days: number;
}

const DAYS = [30, 90, 365];

/** Makes a token: a name, what it allows, how long. */
export function TokenForm({ typed, csrfToken }: { typed?: TypedToken; csrfToken?: string }) {
  const words = useWords().access.tokens;
  const scope = typed?.scopes.includes('write') ? 'write' : 'read';
  return (
    <Section title={words.make}>
      <form method="post" action="/profil/jetons" class="stack">
        <CsrfInput token={csrfToken} />
        <TextField
          name="name"
          id="token-name"
          label={words.name}
          hint={words.nameHint}
          value={typed?.name}
          error={typed ? words.nameError : undefined}
          maxLength={80}
        />
        <RadioGroup
          name="scopes"
          label={words.scopes}
          value={scope}
          options={[
            { value: 'read', label: words.scope.read },
            { value: 'write', label: words.scope.write },
          ]}
        />
        <RadioGroup
          name="days"
          label={words.days}
          value={String(typed?.days ?? DAYS[1])}
          options={DAYS.map((days) => ({ value: String(days), label: words.dayCount(days) }))}
        />
        <ButtonRow>
          <Button kind="plain">{words.make}</Button>
        </ButtonRow>
      </form>
    </Section>
  );
}
