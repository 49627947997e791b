import { readFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';

/** Why a file is not taken as a PDF; keys of the catalogues. */
export type PdfFault =
  | 'notPdf'
  | 'truncated'
  | 'encrypted'
  | 'javaScript'
  | 'launch'
  | 'openAction'
  | 'embeddedFile'
  | 'xfa'
  | 'unreadable';

const tailBytes = 2048;
const unpackedLimit = 64 * 1024 * 1024;

/** Reasons to refuse the file at `path`, none for a plain PDF 1.x or 2.x; the caller bounds its size. */
export async function pdfFileFaults(path: string): Promise<PdfFault[]> {
  return pdfFaults(await readFile(path));
}

/** As `pdfFileFaults`, of bytes. Looks also inside compressed object streams, where the same words may hide. */
export function pdfFaults(bytes: Buffer): PdfFault[] {
  const text = bytes.toString('latin1');
  if (!/^%PDF-(1|2)\.\d/.test(text)) return ['notPdf'];
  const tail = text.slice(-tailBytes);
  // What follows the end may be another file (a page, an archive) wearing this one as a coat.
  if (!/startxref\s+\d+\s+%%EOF\s*$/.test(tail)) return ['truncated'];
  const hidden = objectStreams(text);
  if (hidden === undefined) return ['unreadable'];
  const structure = plain(withoutStreams(text));
  const found = forbidden.filter(({ words, anywhere }) => {
    const places = [structure, ...hidden.map(plain), ...(anywhere ? [text] : [])];
    return places.some((place) => words.test(place));
  });
  return [...new Set(found.map(({ fault }) => fault))];
}

// Long words are looked for in every byte. Short ones outside streams only: three letters occur in compressed data by
// chance, about once in twenty large files.
const forbidden: { fault: PdfFault; words: RegExp; anywhere: boolean }[] = [
  { fault: 'encrypted', words: /\/Encrypt(?![A-Za-z])/, anywhere: true },
  { fault: 'javaScript', words: /\/JavaScript(?![A-Za-z])/, anywhere: true },
  { fault: 'javaScript', words: /\/JS(?![A-Za-z0-9])/, anywhere: false },
  { fault: 'launch', words: /\/Launch(?![A-Za-z])/, anywhere: true },
  { fault: 'openAction', words: /\/OpenAction(?![A-Za-z])/, anywhere: true },
  { fault: 'embeddedFile', words: /\/EmbeddedFiles?(?![A-Za-z])/, anywhere: true },
  { fault: 'xfa', words: /\/XFA(?![A-Za-z0-9])/, anywhere: false },
];

/** `/J#61vaScript` is `/JavaScript`. */
function plain(text: string): string {
  return text.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

const streams = /stream\r?\n([\s\S]*?)endstream/g;

function withoutStreams(text: string): string {
  return text.replace(streams, ' ');
}

/** The unpacked object streams; undefined when one cannot be unpacked within the limit. */
function objectStreams(text: string): string[] | undefined {
  const unpacked: string[] = [];
  let room = unpackedLimit;
  for (const match of text.matchAll(streams)) {
    const head = plain(text.slice(Math.max(0, match.index - 1024), match.index));
    const dictionary = head.slice(head.lastIndexOf(' obj'));
    const [, type] = /\/(ObjStm|XRef)(?![A-Za-z])/.exec(dictionary) ?? [];
    if (!type) continue;
    const content = unpack(match[1] ?? '', dictionary, room);
    if (content === undefined) return undefined;
    room -= content.length;
    // A table of offsets holds bytes, not words; it is measured, for whoever unpacks it later.
    if (type === 'ObjStm') unpacked.push(content);
  }
  return unpacked;
}

function unpack(body: string, dictionary: string, room: number): string | undefined {
  if (!/\/Filter/.test(dictionary)) return body.length <= room ? body : undefined;
  if (!/\/Filter\s*\[?\s*\/(FlateDecode|Fl)\s*\]?\s*[/>]/.test(dictionary) || room <= 0) return undefined;
  try {
    return inflateSync(Buffer.from(body, 'latin1'), { maxOutputLength: room }).toString('latin1');
  } catch {
    return undefined;
  }
}
