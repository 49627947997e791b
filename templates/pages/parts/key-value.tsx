import type { ComponentChildren } from 'preact';

export interface KeyValueItem {
  term: ComponentChildren;
  value: ComponentChildren;
  /** Red: now, and you. */
  now?: boolean;
}

/** Facts as a list of terms; `end` sets the values as a column of figures. */
export function KeyValue({ items, end }: { items: readonly KeyValueItem[]; end?: boolean }) {
  return (
    <dl class={end ? 'kv end' : 'kv'}>
      {items.map(({ term, value, now }) => (
        <>
          <dt>{term}</dt>
          <dd class={now ? 'now' : undefined}>{value}</dd>
        </>
      ))}
    </dl>
  );
}
