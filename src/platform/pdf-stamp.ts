import { setImmediate as turn } from 'node:timers/promises';
import {
  degrees,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  StandardFonts,
  rgb,
  type PDFFont,
  type PDFPage,
} from '@cantoo/pdf-lib';

/** What a page of a copy says: who reads it, in full along its foot and large across it. */
export interface Stamp {
  across: string;
  foot: string;
}

/** A file of which no stamped copy can be made. */
export class Unstampable extends Error {}

/** Pages between two turns of the event loop: somebody else’s answer does not wait for ten thousand. */
const atOnce = 50;

/** More than any piece of a project has. */
const mostPages = 5_000;

/** A tree of pages whose nodes are met twice doubles at each level: two kilobytes that hold a million pages are no piece to copy. */
function assertPages(document: PDFDocument): void {
  const met = new Set<unknown>();
  const left: unknown[] = [document.catalog.get(PDFName.of('Pages'))];
  while (left.length > 0) {
    const one = left.pop();
    if (met.has(one) || met.size > mostPages) throw new Unstampable('its pages are no tree');
    met.add(one);
    const node = document.context.lookup(one as never);
    const kids = node instanceof PDFDict ? node.lookup(PDFName.of('Kids')) : undefined;
    if (kids instanceof PDFArray) for (let rank = 0; rank < kids.size(); rank += 1) left.push(kids.get(rank));
  }
}

/**
 * The PDF with every page stamped (R66). Throws Unstampable when it cannot be read so far: a copy that says nothing of its reader
 * is never made instead.
 */
export async function stamped(bytes: Uint8Array, stamp: Stamp): Promise<Uint8Array> {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    assertPages(document);
    const font = await document.embedFont(StandardFonts.Helvetica);
    for (const [index, page] of document.getPages().entries()) {
      if (index % atOnce === 0) await turn();
      drawOn(page, font, stamp);
    }
    return await document.save();
  } catch (cause) {
    throw new Unstampable('this PDF takes no stamp', { cause });
  }
}

const grey = rgb(0.35, 0.35, 0.35);

function drawOn(page: PDFPage, font: PDFFont, stamp: Stamp): void {
  const { x, y, width, height } = page.getCropBox();
  const foot = printable(stamp.foot);
  const small = Math.min(8, (8 * (width - 24)) / Math.max(1, font.widthOfTextAtSize(foot, 8)));
  page.drawText(foot, { x: x + 12, y: y + 8, size: small, font, color: grey });
  const across = printable(stamp.across);
  const diagonal = Math.hypot(width, height);
  const size = Math.min(48, (48 * diagonal * 0.7) / Math.max(1, font.widthOfTextAtSize(across, 48)));
  const angle = Math.atan2(height, width);
  page.drawText(across, {
    x: x + width * 0.15,
    y: y + height * 0.15,
    ...{ size, font, color: grey, opacity: 0.15, rotate: degrees((angle * 180) / Math.PI) },
  });
}

/** The fonts every PDF reader has know Western letters alone: another loses its accent, or is a question mark. */
function printable(text: string): string {
  return [...text.replaceAll(/\s/gu, ' ')].map((one) => (western(one) ? one : plainer(one))).join('');
}

const western = (one: string) => /^[\u0020-\u007e\u00a0-\u00ff\u2013\u2014\u2018\u2019]$/u.test(one);

function plainer(one: string): string {
  const bare = one.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return bare !== '' && [...bare].every(western) ? bare : '?';
}
