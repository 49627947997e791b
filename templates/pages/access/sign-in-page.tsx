import type { ComponentChildren } from 'preact';
import { Button, ButtonRow } from '../parts/button.js';
import { CsrfInput, ErrorSummary, Hidden } from '../parts/form-parts.js';
import { Notice } from '../parts/notices.js';
import { TextField } from '../parts/text-field.js';
import { Door, doorWords, type DoorProps } from './door.js';

export interface SignInPageProps {
  door: DoorProps;
  /** the page to open afterwards */
  next: string;
  /** what was typed, when the page comes back */
  email?: string;
  /** why it comes back */
  fault?: 'email' | 'letter';
  /** under the form: the people of a demo */
  aside?: ComponentChildren;
}

/** Asks for an address, and nothing that would tell whether it is known. */
export function SignInPage({ door, next, email, fault, aside }: SignInPageProps) {
  const { signIn } = doorWords(door);
  const error = fault === 'email' ? signIn.emailError : undefined;
  return (
    <Door title={signIn.title} door={door}>
      {error && <ErrorSummary errors={[{ field: 'email', message: error }]} />}
      {fault === 'letter' && <Notice kind="ask">{signIn.letterNotSent}</Notice>}
      <p>{signIn.lede}</p>
      <form method="post" action="/connexion" class="stack">
        <CsrfInput token={door.csrfToken} />
        <Hidden name="next" value={next} />
        <TextField
          name="email"
          type="email"
          size="wfull"
          autocomplete="email"
          label={signIn.email}
          hint={signIn.emailHint}
          value={email}
          error={error}
          maxLength={254}
        />
        <ButtonRow>
          <Button>{signIn.send}</Button>
        </ButtonRow>
      </form>
      {aside}
    </Door>
  );
}
