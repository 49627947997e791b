import type { Named } from '../../workflows/index.js';

/** The settings in the groups of the catalogue, in its order; those of no group under `general`. */
export function groupsOf<Item extends Named>(items: readonly Item[]): { group: string; settings: Item[] }[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const [first = '', part] = item.name.split('.');
    const group = part === undefined ? 'general' : first;
    groups.set(group, [...(groups.get(group) ?? []), item]);
  }
  return [...groups].map(([group, of]) => ({ group, settings: of }));
}
