/** Said at the head of each document. */
export const generated = '<!-- Written by `npm run docs`. Do not edit. -->';

/** A table as the formatter writes it: columns as wide as their widest cell. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  const [first = [], ...rest] = cells;
  return [line(first), rule, ...rest.map(line)].join('\n');
}

/** Paragraphs with a blank line between them, and one line end. */
export const page = (...paragraphs: string[]): string => `${paragraphs.join('\n\n')}\n`;

export const code = (word: string): string => `\`${word}\``;
