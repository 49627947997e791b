import { useWords } from '../parts/language.js';
import { CsrfInput } from '../parts/form-parts.js';
import { Brand } from './brand.js';

export interface NavItem {
  href: string;
  label: string;
  current?: boolean;
  /** Acts that wait for this reader: the red figure. */
  count?: number;
}

export interface SignedIn {
  name: string;
  /** « présidente de comité, iD4CAR ». */
  role: string;
  /** Their profile. */
  href: string;
  /** Where the sign-out form posts. */
  signOut?: string;
}

export interface HeaderBarProps {
  nav?: readonly NavItem[];
  /** Absent on public pages. */
  person?: SignedIn;
  /** Where the search form goes, and what was searched. */
  search?: { action: string; value?: string };
  csrfToken?: string;
  /** Where the brand leads; `/` by default. */
  home?: string;
}

/** Brand, navigation, search, who is signed in. */
export function HeaderBar({ nav = [], person, search, csrfToken, home = '/' }: HeaderBarProps) {
  return (
    <header class="bar">
      <Brand href={home} />
      {nav.length > 0 && <Navigation items={nav} />}
      {search && <Search {...search} />}
      {person && <Person person={person} csrfToken={csrfToken} />}
    </header>
  );
}

function Navigation({ items }: { items: readonly NavItem[] }) {
  const { layout } = useWords();
  return (
    <nav class="nav" aria-label={layout.mainNav}>
      <ul>
        {items.map(({ href, label, current, count = 0 }) => (
          <li>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {label}
              {count > 0 && (
                <>
                  {' '}
                  <span class="n">
                    {count}
                    <span class="vh"> {layout.toDo(count)}</span>
                  </span>
                </>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Search({ action, value }: { action: string; value?: string }) {
  const { layout } = useWords();
  return (
    <form class="find" role="search" method="get" action={action}>
      <label class="vh" for="q">
        {layout.search}
      </label>
      <input id="q" name="q" type="search" placeholder={layout.searchShort} value={value} />
    </form>
  );
}

function Person({ person, csrfToken }: { person: SignedIn; csrfToken?: string }) {
  const { layout } = useWords();
  return (
    <div class="self">
      <a class="me" href={person.href}>
        {person.name}
        <span>{person.role}</span>
      </a>
      {person.signOut && (
        <form method="post" action={person.signOut}>
          <CsrfInput token={csrfToken} />
          <button class="link small" type="submit">
            {layout.signOut}
          </button>
        </form>
      )}
    </div>
  );
}
