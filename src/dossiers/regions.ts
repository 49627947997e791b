/** Regions of France outside the territories of the founding pôles, by the names the calls use. */
const others = [
  'Auvergne-Rhône-Alpes',
  'Bourgogne',
  'Centre-Val de Loire',
  'Champagne-Ardenne',
  'Corse',
  'Hauts-de-France',
  'Limousin',
  'Lorraine',
  'Aquitaine',
  'Occitanie',
  'Outre-mer',
  'Provence-Alpes-Côte d’Azur',
];

/** The regions a partner may name: those of the pôles' territories at the instant, and the rest of France, in order. */
export function regionsOf(poles: readonly { regions: readonly string[] }[]): string[] {
  const all = new Set([...poles.flatMap(({ regions }) => regions), ...others]);
  return [...all].sort((a, b) => a.localeCompare(b, 'fr'));
}
