import type { ComponentChildren } from 'preact';
import type { LayoutWords } from '../../i18n/fr/layout.js';
import { Button } from '../parts/button.js';
import { useWords } from '../parts/language.js';

export interface ErrorPageProps {
  status: number;
  /** What happened, when the server can say it better than the status: a refusal's sentence. */
  title?: string;
  /** What to do; by default what the status allows. */
  next?: ComponentChildren;
  /** The id to quote when writing for help. */
  requestId?: string;
  /** Where to go on; `/` by default. */
  home?: string;
  /** The address to try again, for an error that passes. */
  retry?: string;
}

/** The content of an error page: what happened, what is safe, what to do, the id to quote. Never a dead end. */
export function ErrorPage({ status, title, next, requestId, home = '/', retry }: ErrorPageProps) {
  const { layout } = useWords();
  const words = wordsFor(layout, status);
  return (
    <div class="wrong">
      <p class="small quiet num">{layout.errors.number(status)}</p>
      <h1 class="show">{title ?? words.title}</h1>
      <p class="lede">{next ?? words.next}</p>
      <p>{layout.errors.safe}</p>
      <div class="row">
        {retry && <Button href={retry}>{layout.errors.again}</Button>}
        <Button href={home} kind={retry ? 'plain' : 'filled'}>
          {layout.errors.home}
        </Button>
      </div>
      {requestId && (
        <p class="small quiet">
          {layout.errors.quote} <code>{requestId}</code>
        </p>
      )}
    </div>
  );
}

function wordsFor({ errors }: LayoutWords, status: number): { title: string; next: string } {
  switch (status) {
    case 401:
      return errors.unauthorized;
    case 403:
      return errors.forbidden;
    case 404:
      return errors.notFound;
    case 409:
    case 412:
      return errors.conflict;
    case 410:
      return errors.gone;
    case 429:
      return errors.tooMany;
    case 503:
      return errors.unavailable;
    default:
      return status < 500 ? errors.badRequest : errors.server;
  }
}
