import type { ComponentChildren } from 'preact';

/** Nothing here: a sentence with the next date, and the next step. Never a dead end. */
export function EmptyState({ sentence, children }: { sentence: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <p class="voice">{sentence}</p>
      {children && <div class="quiet">{children}</div>}
    </div>
  );
}

/** A result told at the top of the page: `done` after an act, `ask` when the reader must do something now. */
export function Notice({
  kind = 'done',
  children,
}: {
  kind?: 'done' | 'ask' | 'plain';
  children: ComponentChildren;
}) {
  return (
    <div class={`notice ${kind}`} role={kind === 'ask' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}

/** More, on demand. `menu` floats its list under the summary, as beside a dossier's title. */
export function Disclosure({
  summary,
  children,
  open,
  menu,
}: {
  summary: ComponentChildren;
  children: ComponentChildren;
  open?: boolean;
  menu?: boolean;
}) {
  return (
    <details class={menu ? 'more' : undefined} open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
