import { deflateSync } from 'node:zlib';
import { pdfFaults } from './pdf.js';

interface Parts {
  version?: string;
  catalogue?: string;
  objects?: (string | Buffer)[];
  end?: string;
}

/** A small file of one page, with a true cross-reference offset. */
function pdf({ version = '1.7', catalogue = '', objects = [], end = '' }: Parts = {}): Buffer {
  const body = [
    Buffer.from(`%PDF-${version}\n%\xe2\xe3\xcf\xd3\n`, 'latin1'),
    Buffer.from(`1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalogue} >>\nendobj\n`),
    Buffer.from('2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n'),
    Buffer.from('3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n'),
    ...objects.map((object) => Buffer.from(object)),
  ];
  const start = Buffer.concat(body).length;
  const trailer = `xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n${end}`;
  return Buffer.concat([...body, Buffer.from(trailer)]);
}

function packed(content: string, dictionary = '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode'): Buffer {
  const bytes = deflateSync(Buffer.from(content));
  const head = Buffer.from(`9 0 obj\n<< ${dictionary} /Length ${bytes.length} >>\nstream\n`);
  return Buffer.concat([head, bytes, Buffer.from('\nendstream\nendobj\n')]);
}

describe('a PDF', () => {
  it.each(['1.3', '1.4', '1.7', '2.0'])('of version %s is taken', (version) => {
    expect(pdfFaults(pdf({ version, objects: [packed('4 0 << /Type /Font >>')] }))).toEqual([]);
  });

  it('is taken when compressed data hold a short word by chance', () => {
    const image = Buffer.from(
      '7 0 obj\n<< /Filter /DCTDecode >>\nstream\nabc/JS /XFA xyz\nendstream\nendobj\n',
    );
    expect(pdfFaults(pdf({ objects: [image] }))).toEqual([]);
  });

  it.each([
    ['an empty file', Buffer.alloc(0), ['notPdf']],
    ['a renamed program', Buffer.from('MZ\x90\x00%PDF-1.7'), ['notPdf']],
    ['a page before it', Buffer.concat([Buffer.from('<html>\n'), pdf()]), ['notPdf']],
    ['an unknown version', pdf({ version: '3.0' }), ['notPdf']],
    ['a cut file', pdf().subarray(0, -12), ['truncated']],
    ['an archive after it', pdf({ end: 'PK\x03\x04' + 'x'.repeat(3000) }), ['truncated']],
    ['a page after it', pdf({ end: '<script>1</script>' }), ['truncated']],
    ['encryption', pdf({ catalogue: '/Encrypt 8 0 R' }), ['encrypted']],
    ['a script', pdf({ catalogue: '/Names << /JavaScript 8 0 R >>' }), ['javaScript']],
    [
      'a script in two words',
      pdf({ objects: ['8 0 obj\n<< /S /JavaScript /JS (x) >>\nendobj\n'] }),
      ['javaScript'],
    ],
    [
      'a script in disguise',
      pdf({ objects: ['8 0 obj\n<< /S /J#61va#53cript /#4aS(x) >>\nendobj\n'] }),
      ['javaScript'],
    ],
    ['a hidden script', pdf({ objects: [packed('8 0 << /S /JavaScript /JS (x) >>')] }), ['javaScript']],
    ['a program', pdf({ objects: ['8 0 obj\n<< /S /Launch /F (x) >>\nendobj\n'] }), ['launch']],
    ['an act on opening', pdf({ catalogue: '/OpenAction 8 0 R' }), ['openAction']],
    ['a file inside', pdf({ catalogue: '/Names << /EmbeddedFiles 8 0 R >>' }), ['embeddedFile']],
    ['a form of another kind', pdf({ catalogue: '/AcroForm << /XFA 8 0 R >>' }), ['xfa']],
    ['a bomb', pdf({ objects: [packed('0'.repeat(70 * 1024 * 1024))] }), ['unreadable']],
    [
      'an unknown packing',
      pdf({ objects: [packed('x', '/Type /ObjStm /Filter /LZWDecode')] }),
      ['unreadable'],
    ],
  ])('with %s is refused', (_, bytes, faults) => {
    expect(pdfFaults(bytes)).toEqual(faults);
  });
});
