/** What calendars get with a convocation, read back by another program's parser (RFC 5545, RFC 5546). */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { simpleParser } from 'mailparser';
import { compose } from '../platform/mailer.js';
import { calendarEntry, type CalendarFacts } from './calendar.js';

const session = {
  ...{ pole: 'moveo', number: 1, startsAt: '2027-03-26T13:30:00.000Z', duration: 90 },
  ...{ sequence: 0, cancelled: false, place: 'd0551e40-0000-4000-8000-000000000001' },
};
const facts: CalendarFacts = {
  session,
  request: 'd0551e40-0000-4000-8000-000000000042',
  at: '2027-03-09T09:00:00.123Z',
  summary: 'Séance de l’organe, LAB-2026-0042',
  link: 'https://colabel.example/dossiers/LAB-2026-0042',
  place: 'Salle « Mermoz », 2e étage ; entrée B\\C\nou https://visio.example/abc?x=1,2',
  organiser: { name: 'Colabel', address: 'colabel@colabel.example' },
  attendee: { name: 'Nadia "Nad" Benali', address: 'nadia@moveo.example' },
};

function read(content: string) {
  const calendar = new ICAL.Component(ICAL.parse(content) as unknown[]);
  const [component] = calendar.getAllSubcomponents('vevent');
  if (!component) throw new Error('no event');
  return { calendar, component, event: new ICAL.Event(component) };
}

describe('the calendar entry of a session', () => {
  it('says when, how long, where and who, and is asked of the one person', () => {
    const { method, content } = calendarEntry(facts);
    const { calendar, component, event } = read(content);
    expect([method, calendar.getFirstPropertyValue('method')]).toEqual(['REQUEST', 'REQUEST']);
    expect(event.startDate.toJSDate().toISOString()).toBe(session.startsAt);
    expect(event.endDate.toJSDate().toISOString()).toBe('2027-03-26T15:00:00.000Z');
    expect([event.summary, event.location, event.sequence]).toEqual([facts.summary, facts.place, 0]);
    expect(component.getFirstPropertyValue('organizer')).toBe('mailto:colabel@colabel.example');
    expect(
      component.getAllProperties('attendee').map((one) => [one.getFirstValue(), one.getParameter('cn')]),
    ).toEqual([['mailto:nadia@moveo.example', 'Nadia  Nad  Benali']]);
  });

  it('keeps its UID and raises its sequence when moved; cancelled, it is taken out', () => {
    const uids = [session, { ...session, sequence: 1 }, { ...session, sequence: 2, cancelled: true }].map(
      (one) => {
        const { calendar, component, event } = read(calendarEntry({ ...facts, session: one }).content);
        return [
          event.uid,
          event.sequence,
          calendar.getFirstPropertyValue('method'),
          component.getFirstPropertyValue('status'),
        ];
      },
    );
    const uid = uids[0]?.[0];
    expect(uids).toEqual([
      [uid, 0, 'REQUEST', 'CONFIRMED'],
      [uid, 1, 'REQUEST', 'CONFIRMED'],
      [uid, 2, 'CANCEL', 'CANCELLED'],
    ]);
  });

  it('has another UID for another session, pôle or request', () => {
    const uid = (more: Partial<CalendarFacts>) =>
      read(calendarEntry({ ...facts, ...more }).content).event.uid;
    const others = [
      {},
      { session: { ...session, number: 2 } },
      { session: { ...session, pole: 'id4car' } },
      { request: 'other' },
    ];
    expect(new Set(others.map(uid)).size).toBe(others.length);
  });

  it('is the hour of Paris before and after the clocks change', () => {
    for (const startsAt of ['2027-03-27T13:00:00.000Z', '2027-03-29T12:00:00.000Z']) {
      const { event } = read(calendarEntry({ ...facts, session: { ...session, startsAt } }).content);
      const shown = event.startDate.toJSDate().toLocaleTimeString('fr-FR', { timeZone: 'Europe/Paris' });
      expect(shown).toBe('14:00:00');
    }
  });

  it('is read as it was meant whatever is written in it, in lines of 75 octets', () => {
    const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });
    const plain = (text: string) =>
      text.replace(/\r\n|[\n\r\u2028\u2029]/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ');
    fc.assert(
      fc.property(words, words, (place, name) => {
        const { content } = calendarEntry({ ...facts, place, attendee: { ...facts.attendee, name } });
        for (const line of content.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const { component, event } = read(content);
        expect(event.location).toBe(plain(place));
        expect(component.getAllProperties('attendee')).toHaveLength(1);
        expect(component.getAllProperties('x-evil')).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('lies in the letter as another way to read it, and as a file', async () => {
    const raw = await compose({
      messageId: '<a@colabel.example>',
      from: facts.organiser,
      to: facts.attendee,
      subject: 'Convocation',
      text: 'Bonjour',
      html: '<p>Bonjour</p>',
      calendar: calendarEntry(facts),
    });
    expect(raw.toString('latin1')).toMatch(
      /multipart\/alternative[\s\S]*text\/calendar; charset=utf-8; method=REQUEST/i,
    );
    const { attachments, text } = await simpleParser(raw);
    const file = attachments.find(({ filename }) => filename === 'seance.ics');
    expect(read(String(file?.content)).event.location).toBe(facts.place);
    expect(text?.trim()).toBe('Bonjour');
  });
});
