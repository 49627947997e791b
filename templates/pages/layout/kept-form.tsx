import { Button, ButtonRow } from '../parts/button.js';
import { CsrfInput, Hidden } from '../parts/form-parts.js';
import { useWords } from '../parts/language.js';

export interface KeptFormProps {
  status: number;
  /** where the form was sent to */
  action: string;
  fields: readonly (readonly [name: string, value: string])[];
  /** of the session there is now; absent while there is none */
  csrfToken?: string;
}

/** What one wrote while one's session ended, kept on the page until it can be sent again. */
export function KeptForm({ status, action, fields, csrfToken }: KeptFormProps) {
  const { kept } = useWords().layout;
  const written = fields.map(([, value]) => value).filter((value) => /\s/u.test(value.trim()));
  const ended = status === 401;
  return (
    <div class="wrong">
      <h1 class="show">{ended ? kept.ended : kept.back}</h1>
      <p class="lede">{kept.safe}</p>
      {ended && (
        <p>
          <a href="/connexion" target="_blank">
            {kept.signIn}
          </a>
          {kept.thenBack}
        </p>
      )}
      <form method="post" action={action}>
        <CsrfInput token={csrfToken} />
        {fields.map(([name, value]) => (
          <Hidden name={name} value={value} />
        ))}
        {written.map((text) => (
          <p class="note">{text}</p>
        ))}
        <ButtonRow>
          <Button>{ended ? kept.again : kept.send}</Button>
        </ButtonRow>
      </form>
    </div>
  );
}
