import { useWords } from './language.js';

export interface LetterLine {
  to: string;
  subject: string;
  /** Opens the whole letter, as it will be received. */
  href?: string;
  /** « aussitôt » by default. */
  when?: string;
}

/** What will leave, shown before each act that writes to people. */
export function LettersList({ letters }: { letters: readonly LetterLine[] }) {
  const { parts } = useWords();
  if (letters.length === 0) return <p class="quiet">{parts.letters.none}</p>;
  return (
    <ul class="letters">
      {letters.map(({ to, subject, href, when }) => (
        <li>
          <strong>{to}</strong>
          {href ? <a href={href}>{subject}</a> : <span>{subject}</span>}
          <span class="quiet">{when ?? parts.letters.soon}</span>
        </li>
      ))}
    </ul>
  );
}
