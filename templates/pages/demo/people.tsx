import { Button } from '../parts/button.js';
import { CsrfInput } from '../parts/form-parts.js';
import { useWords } from '../parts/language.js';

/** Somebody to try the service as: who they are, and what waits for them. */
export interface Playable {
  /** account id */
  id: string;
  name: string;
  what: string;
  /** what waits for them; nothing is said without it */
  todo?: string;
}

/** A list of people, each a button that enters in their place. */
export function PeopleList({ people, csrfToken }: { people: readonly Playable[]; csrfToken: string }) {
  return (
    <form method="post" action="/demo/entrer">
      <CsrfInput token={csrfToken} />
      <ul class="players">
        {people.map(({ id, name, what, todo }) => (
          <li>
            <button type="submit" class="as-who" name="account" value={id}>
              <b>{name}</b> <span>{what}</span> {todo && <span class="w">{todo}</span>}
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}

/** Under the sign-in form. */
export function SignInPeople({ people, csrfToken }: { people: readonly Playable[]; csrfToken: string }) {
  const { demo } = useWords();
  return (
    <section class="as">
      <h2 class="cap">{demo.enterAs}</h2>
      <PeopleList people={people} csrfToken={csrfToken} />
      <div class="row mt">
        <Button kind="plain" slim href="/demo">
          {demo.everybody}
        </Button>
        <Button kind="plain" slim href="/courriers">
          {demo.mailbox.title}
        </Button>
      </div>
    </section>
  );
}
