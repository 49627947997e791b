import type { Request } from 'express';
import { sentenceOf } from '../templates/i18n/reasons.js';
import { Document } from '../templates/pages/layout/document.js';
import { ErrorPage } from '../templates/pages/layout/error-page.js';
import { renderPage } from '../templates/pages/layout/render-page.js';
import { words, type Lang } from '../templates/i18n/words.js';
import { actorOf, formTokenOf, type PageFrame } from './access/index.js';
import type { Problem } from './platform/problem.js';

/** The page of a problem, in the reader's language; a refusal says its own reasons. 404 says nothing of its cause. */
export function errorDocument(frame: (request: Request) => PageFrame) {
  return (request: Request, problem: Problem, requestId: string | undefined): string => {
    const actor = actorOf(request);
    const lang: Lang = actor?.lang ?? (request.acceptsLanguages('fr', 'en') === 'en' ? 'en' : 'fr');
    const reasons =
      problem.status === 404 ? [] : problem.reasons.map((reason) => sentenceOf(words(lang), reason));
    const around = { ...frame(request), csrfToken: formTokenOf(request) };
    return renderPage(
      lang,
      <Document lang={lang} title={String(problem.status)} {...around}>
        <ErrorPage
          status={problem.status}
          {...(reasons[0] !== undefined && { title: reasons.join(' ') })}
          {...(requestId !== undefined && { requestId })}
        />
      </Document>,
    );
  };
}
