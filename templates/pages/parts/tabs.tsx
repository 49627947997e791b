import type { ComponentChildren, VNode } from 'preact';
import { useWords } from './language.js';

export interface Tab {
  href: string;
  label: string;
  current?: boolean;
  /** An act of this reader waits there: a red dot, and words. */
  waiting?: boolean;
}

/** Tabs are links: each part has its own address. */
export function Tabs({ label, tabs, end }: { label: string; tabs: readonly Tab[]; end?: ComponentChildren }) {
  const { parts } = useWords();
  return (
    <nav class="tabs" aria-label={label}>
      {tabs.map(({ href, label: name, current, waiting }) => (
        <a href={href} aria-current={current ? 'page' : undefined}>
          {name}
          {waiting && (
            <>
              <span class="dot" aria-hidden="true" />
              <span class="vh"> {parts.tabs.waiting}</span>
            </>
          )}
        </a>
      ))}
      {end && <span class="at">{end}</span>}
    </nav>
  );
}

export interface StickyHeadProps {
  reference: string;
  name: string;
  /** The state, in words. */
  state: string;
  /** « Il reste 4 jours ». */
  left?: ComponentChildren;
  urgent?: boolean;
  /** The primary act, slim. */
  action?: VNode | null;
  tabs?: VNode;
}

/** What stays at the top of a dossier while one reads: which one, where it is, how long, and the act. */
export function StickyHead({ reference, name, state, left, urgent, action, tabs }: StickyHeadProps) {
  return (
    <div class="stick">
      <div class="stick-row">
        <p class="stick-what">
          <strong>{name}</strong> <span class="num quiet">{reference}</span>
        </p>
        <p class="stick-state">
          {state}
          {left && (
            <>
              {' · '}
              <span class={urgent ? 'now' : undefined}>{left}</span>
            </>
          )}
        </p>
        {action}
      </div>
      {tabs}
    </div>
  );
}
