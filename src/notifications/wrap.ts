const columns = 60;

/**
 * The text in lines of 60 columns at most, broken at ordinary spaces only: what typography has bound stays together.
 * A word longer than a line, as an address, keeps its own; a row of the table hangs under its sign.
 */
export function wrap(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => (line.length <= columns ? [line] : broken(line)))
    .join('\n');
}

function broken(line: string): string[] {
  const hang = /^[^\p{L}\p{N}\s] /u.test(line) ? '  ' : '';
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (longer.length > columns && current.trim() !== '') {
      lines.push(current);
      current = hang + word;
    } else current = longer;
  }
  return [...lines, current];
}
