import type { ComponentChildren } from 'preact';
import { useWords } from './language.js';

/** Where a cell goes when the table becomes notices on a phone. `name` is the row's header; `other` hides there. */
export type Place = 'name' | 'step' | 'seats' | 'due' | 'who' | 'other';

export interface Column<Key extends string> {
  key: Key;
  place: Place;
  head: ComponentChildren;
  sort?: 'ascending' | 'descending';
}

export interface Row<Key extends string> {
  id: string;
  /** Said by the tick box: « Choisir THERMIBAT ». */
  name: string;
  cells: Record<Key, ComponentChildren>;
  chosen?: boolean;
}

export interface RowsProps<Key extends string> {
  caption: string;
  columns: readonly Column<Key>[];
  rows: readonly Row<Key>[];
  /** The name under which ticked rows are posted; without it no row can be ticked. The table then stands in a form. */
  choose?: string;
}

const CLASS: Record<Place, string | undefined> = {
  name: undefined,
  step: 'stp',
  seats: 'se',
  due: 'due num',
  who: 'who',
  other: 'opt',
};

/** A dense list. Roles are written out because the phone's layout changes `display`, which would lose them. */
export function Rows<Key extends string>({ caption, columns, rows, choose }: RowsProps<Key>) {
  const { parts } = useWords();
  return (
    <table class={choose ? 'tb rows' : 'tb rows bare'} role="table">
      <caption class="vh">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {choose && (
            <th scope="col" role="columnheader">
              <span class="vh">{parts.rows.chooseHead}</span>
            </th>
          )}
          {columns.map(({ head, sort, place }) => (
            <th
              scope="col"
              role="columnheader"
              aria-sort={sort}
              class={place === 'other' ? 'opt' : undefined}
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr role="row" class={row.chosen ? 'sel' : undefined}>
            {choose && (
              <td role="cell" class="ck">
                <input
                  type="checkbox"
                  name={choose}
                  value={row.id}
                  checked={row.chosen}
                  aria-label={parts.rows.choose(row.name)}
                />
              </td>
            )}
            {columns.map(({ key, place }) => (
              <Cell place={place}>{row.cells[key]}</Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ place, children }: { place: Place; children: ComponentChildren }) {
  if (place === 'name') {
    return (
      <th scope="row" role="rowheader">
        {children}
      </th>
    );
  }
  return (
    <td role="cell" class={CLASS[place]}>
      {children}
    </td>
  );
}

/** The header of a row: its name as a link, its reference, its title on a second line. */
export function RowName({
  href,
  name,
  reference,
  title,
}: {
  href: string;
  name: string;
  reference?: string;
  title?: string;
}) {
  return (
    <>
      <a href={href}>{name}</a> {reference && <span class="micro quiet num">{reference}</span>}
      {title && <span class="ti">{title}</span>}
    </>
  );
}
