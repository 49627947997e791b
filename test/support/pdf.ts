/** A small PDF of one page with a true cross-reference offset; `mark` makes its bytes its own. */
export function samplePdf(mark = '', padding = 0): Buffer {
  const filler =
    padding > 0
      ? `5 0 obj\n<< /Length ${padding} >>\nstream\n${'0'.repeat(padding)}\nendstream\nendobj\n`
      : '';
  const body = [
    `%PDF-1.7\n% ${mark}\n`,
    '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n',
    '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n',
    '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n',
    filler,
  ].join('');
  const start = Buffer.byteLength(body);
  return Buffer.from(
    `${body}xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
  );
}
