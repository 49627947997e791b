import type { SettingChange } from '../../../src/rulebook/changes.js';
import type { Named } from '../../../workflows/index.js';
import { useLang, useWords } from '../parts/language.js';
import { Rows } from '../parts/rows.js';
import { labelOf, valueInWords } from './setting-words.js';

export interface ChangesTableProps {
  changes: readonly SettingChange[];
  settings: readonly Named[];
  caption: string;
  /** heads of the two columns of values, « Avant » and « Après » unless told */
  heads?: readonly [string, string];
}

/** Only what differs, old and new, in words. */
export function ChangesTable({ changes, settings, caption, heads }: ChangesTableProps) {
  const { rulebook } = useWords();
  const lang = useLang();
  if (changes.length === 0) return <p class="quiet">{rulebook.noChanges}</p>;
  const rows = changes.flatMap(({ name, then, now }) => {
    const setting = settings.find((one) => one.name === name)?.setting;
    if (!setting) return [];
    const label = labelOf(lang, setting);
    const cells = {
      name: label,
      then: valueInWords(lang, setting, then),
      now: <Now>{valueInWords(lang, setting, now)}</Now>,
    };
    return [{ id: name, name: label, cells }];
  });
  return (
    <Rows
      caption={caption}
      columns={[
        { key: 'name', place: 'name', head: rulebook.setting },
        { key: 'then', place: 'step', head: heads?.[0] ?? rulebook.then },
        { key: 'now', place: 'due', head: heads?.[1] ?? rulebook.now },
      ]}
      rows={rows}
    />
  );
}

/** On a phone the heads are gone: the arrow tells which of the two is new. */
function Now({ children }: { children: string }) {
  return (
    <>
      <span aria-hidden="true">→ </span>
      {children}
    </>
  );
}
