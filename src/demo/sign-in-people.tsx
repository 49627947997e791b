import type { Request } from 'express';
import { useLang } from '../../templates/pages/parts/language.js';
import { SignInPeople } from '../../templates/pages/demo/people.js';
import type { AppOptions } from '../app.module.js';
import type { FourPeople } from './four-people.js';

/** What stands under the sign-in form; in the language of the page around it. */
export function signInPeople(four: FourPeople): NonNullable<AppOptions['signInAside']> {
  const Aside = ({ csrfToken }: { csrfToken: string }) => (
    <SignInPeople people={four.people(useLang())} csrfToken={csrfToken} />
  );
  return (_request: Request, formToken: string) => <Aside csrfToken={formToken} />;
}
