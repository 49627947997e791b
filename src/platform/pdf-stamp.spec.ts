import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { samplePdf } from '../../test/support/pdf.js';
import { wordsIn } from '../../test/support/pdf-words.js';
import { stamped, Unstampable } from './pdf-stamp.js';

const stamp = { across: 'Zoé Martin, LAB-2027-0001', foot: 'Copie de Zoé Martin, LAB-2027-0001.' };

describe('a stamped copy', () => {
  it('says on every page who reads it, and keeps them all', async () => {
    const document = await PDFDocument.create();
    for (let page = 0; page < 120; page += 1) document.addPage([page % 2 ? 842 : 595, 595]);
    const copy = await stamped(await document.save(), stamp);
    expect((await PDFDocument.load(copy)).getPageCount()).toBe(120);
    const drawn = wordsIn(Buffer.from(copy));
    expect(drawn.filter((one) => one === stamp.foot)).toHaveLength(120);
    expect(drawn.filter((one) => one === stamp.across)).toHaveLength(120);
  });

  it('names whoever its letters cannot write as far as they can', async () => {
    const copy = await stamped(samplePdf(), { across: 'Łukasz Dvořák', foot: 'Ştefan 李' });
    expect(wordsIn(Buffer.from(copy))).toEqual(['Stefan ?', '?ukasz Dvorák']);
  });

  it('is refused where the file cannot be read, and nothing is given instead', async () => {
    await expect(stamped(Buffer.from('%PDF-1.7 nothing'), stamp)).rejects.toThrow(Unstampable);
  });

  it('is refused of a file whose tree of pages comes back to itself: two kilobytes would be eight thousand', async () => {
    const document = await PDFDocument.create();
    const { context, catalog } = document;
    let below = context.register(context.obj({ Type: 'Page', MediaBox: [0, 0, 9, 9] }));
    for (let level = 0; level < 13; level += 1)
      below = context.register(context.obj({ Type: 'Pages', Count: 2, Kids: [below, below] }));
    catalog.set(PDFName.of('Pages'), below);
    const bytes = await document.save({ addDefaultPage: false });
    expect(bytes.length).toBeLessThan(5_000);
    await expect(stamped(bytes, stamp)).rejects.toThrow(Unstampable);
  });
});
