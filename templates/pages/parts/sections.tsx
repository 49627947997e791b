import type { ComponentChildren } from 'preact';

export interface SectionProps {
  /** Stands in the margin. */
  title?: string;
  sub?: ComponentChildren;
  id?: string;
  /** The first section of a page has no rule above it. */
  first?: boolean;
  children: ComponentChildren;
}

/** A section: its name in the margin, sentences beside it. */
export function Section({ title, sub, id, first, children }: SectionProps) {
  return (
    <section class={first ? 'sec first' : 'sec'} id={id}>
      {title ? (
        <h2 class="mg">
          {title}
          {sub && <span class="sub">{sub}</span>}
        </h2>
      ) : (
        <div class="mg" />
      )}
      <div class="stack">{children}</div>
    </section>
  );
}

export interface HeadProps {
  /** The margin: a date, a reference. */
  margin?: ComponentChildren;
  title: ComponentChildren;
  lede?: ComponentChildren;
  /** The large serif, for the sentence that opens Mon travail and Vote. */
  show?: boolean;
}

/** The head of a page: the one `h1`, and what is expected of the reader. */
export function Head({ margin, title, lede, show }: HeadProps) {
  return (
    <header class="head">
      <p class="small quiet num">{margin}</p>
      <div class="body">
        <h1 class={show ? 'show' : undefined}>{title}</h1>
        {lede && <p class="lede">{lede}</p>}
      </div>
    </header>
  );
}

/** A column and its rail. */
export function Leaf({ children, rail }: { children: ComponentChildren; rail: ComponentChildren }) {
  return (
    <div class="leaf">
      <div>{children}</div>
      {rail}
    </div>
  );
}

/** What stands beside the column, each `RailSection` under a rule. */
export function Rail({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <aside class="rail" aria-label={label}>
      {children}
    </aside>
  );
}

export function RailSection({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Two columns: the table of the pôles, and what is counted beside it. */
export function Stage({ children, side }: { children: ComponentChildren; side: ComponentChildren }) {
  return (
    <section class="stage">
      {children}
      <div class="meters">{side}</div>
    </section>
  );
}

/** On a phone only: leads to the act without passing the whole table. Stands right after the `Head`. */
export function JumpToAct({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <p class="jump">
      <a class="btn" href={href}>
        {children}
      </a>
    </p>
  );
}
