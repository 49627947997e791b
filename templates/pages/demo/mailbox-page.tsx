import { dateTime } from '../../i18n/dates.js';
import { words, type Lang } from '../../i18n/words.js';
import { Document, type DocumentProps } from '../layout/document.js';
import { useLang, useWords } from '../parts/language.js';
import { EmptyState } from '../parts/notices.js';
import { Head } from '../parts/sections.js';
import { OnePost, type OpenPost } from './one-post.js';

/** A letter of the list. */
export interface PostLine {
  id: number;
  toName: string;
  subject: string;
  /** ISO 8601 */
  date: string;
}

export interface MailboxView {
  posts: PostLine[];
  /** how many there are, on every page of the list */
  count: number;
  /** only those to this address */
  to: string | null;
  page: number;
  pages: number;
  open: OpenPost | null;
}

export interface MailboxPageProps {
  frame: Omit<DocumentProps, 'lang' | 'title' | 'children'>;
  lang: Lang;
  view: MailboxView;
}

/** Every letter that was sent, and one of them opened. */
export function MailboxPage({ frame, lang, view }: MailboxPageProps) {
  const { mailbox } = words(lang).demo;
  const { open, count, to } = view;
  const title = open ? `${open.subject} – ${mailbox.title}` : mailbox.title;
  const lede = (
    <>
      {to ? mailbox.ofOne(to, count) : mailbox.lede(count)} {to && <a href="/courriers">{mailbox.all}</a>}
    </>
  );
  return (
    <Document {...frame} lang={lang} title={title}>
      <Head title={mailbox.title} lede={lede} />
      {count === 0 ? (
        <EmptyState sentence={mailbox.none} />
      ) : (
        <div class="mailbox">
          <PostList view={view} />
          {open ? <OnePost post={open} /> : <p class="quiet">{mailbox.choose}</p>}
        </div>
      )}
    </Document>
  );
}

function PostList({ view: { posts, open, to, page, pages } }: { view: MailboxView }) {
  const { mailbox } = useWords().demo;
  const lang = useLang();
  return (
    <nav aria-label={mailbox.list}>
      <ul class="post">
        {posts.map(({ id, toName, subject, date }) => (
          <li>
            <a href={href(`/courriers/${id}`, to, page)} aria-current={id === open?.id ? 'page' : undefined}>
              {subject}
            </a>
            <div class="quiet">
              {toName}, <span class="num">{dateTime(lang, date)}</span>
            </div>
          </li>
        ))}
      </ul>
      {pages > 1 && (
        <p class="row mt small">
          {page > 1 && <a href={href('/courriers', to, page - 1)}>{mailbox.newer}</a>}
          {page < pages && <a href={href('/courriers', to, page + 1)}>{mailbox.older}</a>}
        </p>
      )}
    </nav>
  );
}

function href(path: string, to: string | null, page: number): string {
  const query = new URLSearchParams({ ...(to && { a: to }), ...(page > 1 && { page: String(page) }) });
  return query.size > 0 ? `${path}?${query}` : path;
}
