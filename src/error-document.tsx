import type { Request } from 'express';
import { sentenceOf } from '../templates/i18n/reasons.js';
import { Document } from '../templates/pages/layout/document.js';
import { ErrorPage } from '../templates/pages/layout/error-page.js';
import { KeptForm } from '../templates/pages/layout/kept-form.js';
import { renderPage } from '../templates/pages/layout/render-page.js';
import { words, type Lang } from '../templates/i18n/words.js';
import { actorOf, formTokenOf, keptFields, type PageFrame } from './access/index.js';
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
        {isKept(request, problem) ? (
          <KeptForm
            status={problem.status}
            action={request.originalUrl}
            fields={keptFields(request)}
            {...(actor && { csrfToken: formTokenOf(request) })}
          />
        ) : (
          <ErrorPage
            status={problem.status}
            {...(reasons[0] !== undefined && { title: reasons.join(' ') })}
            {...(requestId !== undefined && { requestId })}
          />
        )}
      </Document>,
    );
  };
}

/** A form of ours that came with the token of a session that has ended: what it says is given back, to be sent again. */
function isKept(request: Request, { status, reasons }: Problem): boolean {
  const late = status === 401 || (actorOf(request) && reasons.some(({ code }) => code === 'formExpired'));
  return Boolean(late) && keptFields(request).length > 0;
}
