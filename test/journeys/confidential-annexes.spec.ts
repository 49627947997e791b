/** R66: a piece of each level, seen by each role, over HTTP. 20 s. */
import { PDFDocument } from '@cantoo/pdf-lib';
import { expectSound } from '../support/aftermath.js';
import { duo, rewritten, type Play } from '../support/play.js';
import { samplePdf } from '../support/pdf.js';
import { wordsIn } from '../support/pdf-words.js';
import { addPiece, bytesOf, noted, opened, pieceNames, shown, withPieces } from '../support/pieces-play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
let play: Play;
const names = pieceNames;
const [held, shut] = [200, 404];

beforeAll(async () => {
  stage = await openStage();
  play = await withPieces(stage);
}, 60_000);
afterAll(() => stage.close());

const officer = (pole: string) => stage.people.officer(pole);

describe('a piece, by the level its holder has chosen (R66)', () => {
  it('is open to the receiving pôle as to any reviewer: what is for the lead waits until one is named', async () => {
    await play.does(officer('moveo'), 'declareInterests', { clear: true });
    expect(await shown(play, officer('moveo'))).toEqual([[names.public, names.membersOfReview].sort(), 2]);
    expect(await opened(stage, play, officer('moveo'))).toEqual({
      ...{ public: held, membersOfReview: held, leadOnly: shut, namedPersons: shut },
    });
  }, 60_000);

  it('that is for the lead alone opens to the lead, once it is named', async () => {
    await play.admit();
    expect((await play.seenBy(officer('moveo'))).lead?.pole).toBe('moveo');
    expect(await opened(stage, play, officer('moveo'))).toMatchObject({ leadOnly: held, namedPersons: shut });
    expect((await shown(play, officer('moveo')))[1]).toBe(1);
  }, 60_000);

  it('does not open before one’s interests are declared, but where it is public (R63a)', async () => {
    const before = await opened(stage, play, officer('id4car'));
    expect(before).toEqual({ public: held, membersOfReview: shut, leadOnly: shut, namedPersons: shut });
    expect(await shown(play, officer('id4car'))).toEqual([[names.public], 0]);
    await play.does(officer('id4car'), 'declareInterests', { clear: true });
    expect(await opened(stage, play, officer('id4car'))).toMatchObject({
      leadOnly: shut,
      namedPersons: held,
    });
  }, 60_000);

  it('that is for named persons opens to whoever does in that pôle what the holder named, and to nobody beside', async () => {
    const chair = stage.people.chair('id4car');
    await play.does(chair, 'declareInterests', { clear: true });
    expect(await opened(stage, play, chair)).toMatchObject({ leadOnly: shut, namedPersons: shut });
    expect((await shown(play, chair))[1]).toBe(2);
  }, 60_000);

  it('opens to somebody named by their address as soon as they read the dossier, and not by the address alone', async () => {
    const [expert = '', other = ''] = stage.people.experts('moveo');
    expect((await opened(stage, play, expert)).namedPersons).toBe(shut);
    for (const one of [expert, other]) await play.does(one, 'declareInterests', { clear: true });
    expect(await opened(stage, play, expert)).toMatchObject({ leadOnly: held, namedPersons: held });
    expect((await opened(stage, play, other)).namedPersons).toBe(shut);
    const mine = await play.seenBy(stage.people.holder);
    const other_ = await play.seenBy(other);
    expect([mine.annexes.every(({ mails }) => mails), other_.annexes.some((one) => 'mails' in one)]).toEqual([
      true,
      false,
    ]);
  }, 60_000);

  it('that is public opens to those who are only informed, and they learn of no other', async () => {
    for (const email of [stage.people.secretary, officer('mta')]) {
      expect(await opened(stage, play, email)).toEqual({
        ...{ public: held, membersOfReview: shut, leadOnly: shut, namedPersons: shut },
      });
      expect(await shown(play, email)).toEqual([[names.public], 0]);
    }
    const page = await (await stage.browse(stage.people.secretary)).get(`/dossiers/${play.reference}`);
    expect([page.body.includes(names.public), page.body.includes('réservée')]).toEqual([true, false]);
  }, 60_000);

  it('does not exist where it may not be opened: no page, form, list or past tells its name', async () => {
    const chair = stage.people.chair('id4car');
    const browser = await stage.browse(chair);
    const { reference } = play;
    const at = new Date(Date.parse((await play.seenBy(chair)).at)).toISOString();
    for (const path of ['', '/contenu', '/journal', `/contenu?au=${at.slice(0, 16)}`]) {
      const { body, status } = await browser.get(`/dossiers/${reference}${path}`);
      expect([path, status, body.includes(names.leadOnly), body.includes(names.namedPersons)]).toEqual([
        ...[path, 200, false, false],
      ]);
    }
    const content = await browser.get(`/dossiers/${reference}/contenu`);
    expect(content.body).toContain('Cette version compte 2 autres pièces, réservées par le porteur');
    const program = await stage.as(chair);
    for (const path of [`/dossiers/${reference}`, `/dossiers/${reference}?at=${at}`, '/work', '/dossiers'])
      expect((await program.get(path)).text).not.toMatch(/HIBOU-(procede|comptes)/);
    await stage.post();
    for (const { raw } of stage.smtp.letters.map((letter) => ({ raw: JSON.stringify(letter) })))
      expect(raw).not.toContain('HIBOU');
  }, 60_000);
});

describe('the copy that is given (R66)', () => {
  it('is stamped on each page with its reader, the day and the reference; one that is public is as it was', async () => {
    const [copy, own, open] = [
      await bytesOf(stage, play, officer('moveo'), 'leadOnly'),
      await bytesOf(stage, play, stage.people.holder, 'leadOnly'),
      await bytesOf(stage, play, officer('moveo'), 'public'),
    ];
    const { rows } = await stage.owner.query<{ name: string }>('SELECT name FROM account WHERE email = $1', [
      officer('moveo'),
    ]);
    const [foot = '', across = ''] = wordsIn(copy);
    for (const told of [rows[0]?.name ?? '?', '9 mars 2027', play.reference]) expect(foot).toContain(told);
    expect(across).toContain(play.reference);
    expect((await PDFDocument.load(copy)).getPageCount()).toBe(1);
    expect(own.equals(samplePdf(`${play.reference} leadOnly`))).toBe(true);
    expect(open.equals(samplePdf(`${play.reference} public`))).toBe(true);
  }, 60_000);

  it('is noted before it is given: to the holder by pôle and without a name, to the lead’s officer with those of their own', async () => {
    const told = (await play.seenBy(stage.people.holder)).annexReadings;
    const byPole = told.filter(({ piece }) => piece === names.namedPersons).map(({ pole }) => pole);
    // Mov’eo’s expert was named by an address: that it reads for a pôle is not told (R84).
    expect(new Set(byPole)).toEqual(new Set(['id4car']));
    expect(told.every(({ name }) => name === null)).toBe(true);
    const kept = (await play.seenBy(officer('moveo'))).annexReadings;
    expect(kept.some(({ piece }) => piece === names.namedPersons)).toBe(false);
    expect(kept.filter(({ pole }) => pole === 'moveo').every(({ name }) => name !== null)).toBe(true);
    expect(kept.filter(({ pole }) => pole !== 'moveo').every(({ name }) => name === null)).toBe(true);
    for (const email of [officer('id4car'), stage.people.chair('moveo'), stage.people.secretary])
      expect((await play.seenBy(email)).annexReadings).toEqual([]);
    const before = await noted(stage, play, officer('moveo'));
    await opened(stage, play, officer('moveo'));
    expect(await noted(stage, play, officer('moveo'))).toBe(before + 3);
    expect(await noted(stage, play, stage.people.chair('id4car'))).toBe(2);
  }, 60_000);

  it('stays noted: nobody of the service may change or take back a line', async () => {
    const { rows } = await stage.owner.query<{ may: boolean }>(
      `SELECT has_table_privilege('colabel_app', 'annex_reading', p) AS may FROM unnest(ARRAY['update', 'delete', 'truncate']) p`,
    );
    expect(rows.map(({ may }) => may)).toEqual([false, false, false]);
    await expectSound(stage);
  }, 60_000);
});

describe('whom a holder names', () => {
  it('is chosen again as long as nothing is submitted, and by a new version after', async () => {
    const holder = await stage.as(stage.people.holder);
    const { reference } = play;
    const path = async () => {
      const { annexes } = (
        await holder.get<{ annexes: { id: string; name: string }[] }>(`/dossiers/${reference}/draft`)
      ).body;
      return `/dossiers/${reference}/annexes/${annexes.find(({ name }) => name === names.leadOnly)?.id}`;
    };
    const early = await holder.put(await path(), { level: 'membersOfReview' });
    expect([early.status, early.body]).toMatchObject([409, { reasons: [{ code: 'dossierSubmitted' }] }]);
    expect((await holder.post(`/dossiers/${reference}/draft`, {})).status).toBe(204);
    expect((await holder.put(await path(), { level: 'membersOfReview' })).status).toBe(204);
    expect((await opened(stage, play, officer('id4car'))).leadOnly).toBe(shut);
    await rewritten(holder, reference, { ...duo(), keywords: ['hibou'] });
    await play.does(stage.people.holder, 'handInVersion', { changes: 'Le procédé peut être lu de tous.' });
    const now = await play.seenBy(officer('id4car'));
    expect(now.annexes.find(({ name }) => name === names.leadOnly)?.level).toBe('membersOfReview');
    const program = await stage.as(officer('id4car'));
    expect(
      (await program.get(`/dossiers/${reference}/versions/1`)).body.annexes.map(({ name }) => name),
    ).not.toContain(names.leadOnly);
  }, 60_000);

  it.each([
    ['nobody', { level: 'namedPersons' }, 'nobodyNamed'],
    ['a pôle there is not', { level: 'namedPersons', readers: ['nulle-part:chair'] }, 'unknownChoice'],
    ['what is no address', { level: 'namedPersons', mails: ['ici'] }, 'emailForm'],
    ['a level there is not', { level: 'secret' }, undefined],
  ])(
    'is refused where it is %s',
    async (_, body, code) => {
      const holder = await stage.as(stage.people.holder);
      const { reference } = await withPieces(stage);
      await holder.post(`/dossiers/${reference}/draft`, {});
      const { annexes } = (await holder.get<{ annexes: { id: string }[] }>(`/dossiers/${reference}/draft`))
        .body;
      const refused = await holder.put<{ errors: { code: string }[] }>(
        `/dossiers/${reference}/annexes/${annexes[0]?.id}`,
        body,
      );
      expect(refused.status).toBe(422);
      if (code) expect(refused.body.errors.map((one) => one.code)).toEqual([code]);
      expect((await addPiece(stage, reference, 'namedPersons')).status).toBe(422);
    },
    60_000,
  );
});
