import { dateTime } from '../../i18n/dates.js';
import { useLang, useWords } from '../parts/language.js';
import { KeyValue } from '../parts/key-value.js';
import { Disclosure } from '../parts/notices.js';

/** A letter as it arrived. */
export interface OpenPost {
  id: number;
  subject: string;
  from: string;
  to: string;
  /** the address behind `to` */
  address: string;
  toName: string;
  /** ISO 8601 */
  date: string;
  messageId: string;
  text: string;
  hasHtml: boolean;
  headers: string;
  pieces: { name: string; size: number }[];
}

/** The letter in a frame that can run nothing, then its text, its pieces and its headers. */
export function OnePost({ post }: { post: OpenPost }) {
  const { mailbox } = useWords().demo;
  const lang = useLang();
  return (
    <article class="stack">
      <h2>{post.subject}</h2>
      <KeyValue
        items={[
          {
            term: mailbox.to,
            value: <a href={`/courriers?a=${encodeURIComponent(post.address)}`}>{post.to}</a>,
          },
          { term: mailbox.from, value: post.from },
          { term: mailbox.date, value: dateTime(lang, post.date, { year: true }) },
        ]}
      />
      {post.hasHtml && (
        <iframe
          src={`/courriers/${post.id}/html`}
          title={mailbox.letter}
          sandbox="allow-top-navigation-by-user-activation"
        />
      )}
      <Disclosure summary={mailbox.asText} open={!post.hasHtml}>
        <pre class="plaintext">{post.text}</pre>
      </Disclosure>
      <h3>{mailbox.pieces}</h3>
      <Pieces post={post} />
      <Disclosure summary={mailbox.headers}>
        <pre class="plaintext">{post.headers}</pre>
      </Disclosure>
    </article>
  );
}

function Pieces({ post: { id, pieces } }: { post: OpenPost }) {
  const { mailbox } = useWords().demo;
  if (pieces.length === 0) return <p class="quiet">{mailbox.noPiece}</p>;
  return (
    <ul>
      {pieces.map(({ name, size }, index) => (
        <li>
          <a href={`/courriers/${id}/pieces/${index + 1}`}>{name}</a>{' '}
          <span class="quiet num">{Math.ceil(size / 1024)} ko</span>
        </li>
      ))}
    </ul>
  );
}
