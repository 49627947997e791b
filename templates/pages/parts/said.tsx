import type { ComponentChildren } from 'preact';
import { useWords } from './language.js';

export interface SaidProps {
  /** In words, as the margin shows it. */
  when: string;
  /** The instant behind the words. */
  iso?: string;
  children: ComponentChildren;
  /** The address of the line's proof. */
  proof?: string;
}

/** A line of the audit trail, as a sentence. Stands in a list. */
export function Said({ when, iso, children, proof }: SaidProps) {
  const { parts } = useWords();
  return (
    <li class="said">
      <time datetime={iso}>{when}</time>
      <p>
        {children} {proof && <a href={proof}>{parts.journal.prove}</a>}
      </p>
    </li>
  );
}
