import { limits } from './content/vocabulary.js';

/**
 * The name a piece is shown and downloaded under: no path, no control or direction character, at most the limit of
 * characters, its ending kept.
 */
export function fileNameOf(given: string): string {
  const last = given.split(/[\\/]/).pop() ?? '';
  const clean = last
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .replace(/^\.+/, '');
  const stem = [...clean.replace(/\.pdf$/i, '')]
    .slice(0, limits.fileName - 4)
    .join('')
    .trim();
  return `${stem || 'document'}.pdf`;
}
