import type { ComponentChildren, VNode } from 'preact';

export interface ActProps {
  /** The margin: a deadline, or since when one waits. */
  when: string;
  /** Under it, small: « dans 4 jours ». */
  left?: string;
  /** Red: today, and this reader. */
  urgent?: boolean;
  /** True for what one waits for from others: the margin is quiet. */
  waiting?: boolean;
  /** A verb first, then its object. */
  children: ComponentChildren;
  /** Because of which mandate, and what happens otherwise. */
  because?: ComponentChildren;
  /** One button; only the most urgent of the page is filled. */
  action?: VNode | null;
}

/** A line of « Mon travail »: when, what and why me, one button. Stands in a `ul` of `Band`. */
export function Act({ when, left, urgent, waiting, children, because, action }: ActProps) {
  return (
    <li class="act">
      <p class={waiting ? 'when quiet' : 'when'}>
        {waiting ? when : <strong class={urgent ? 'now' : undefined}>{when}</strong>}
        {left && <span class="micro quiet blk">{left}</span>}
      </p>
      <div>
        <p class="what">{children}</p>
        {because && <p class="because">{because}</p>}
      </div>
      {action ?? <span />}
    </li>
  );
}

/** A band of acts under its title and count. */
export function Band({
  title,
  count,
  children,
}: {
  title: string;
  count?: string | number;
  children: ComponentChildren;
}) {
  return (
    <section class="band">
      <h2>
        {title} {count !== undefined && <span>{count}</span>}
      </h2>
      {children}
    </section>
  );
}

/** A list of acts, for `Band`. */
export function Acts({ children }: { children: ComponentChildren }) {
  return <ul>{children}</ul>;
}
