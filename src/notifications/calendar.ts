import type { SessionData } from './session-rules.js';

/** A calendar entry that goes with a letter. */
export interface CalendarEntry {
  method: 'REQUEST' | 'CANCEL';
  content: string;
}

/** What a calendar says of one session to one person: the reference, and nothing of the project (R82). */
export interface CalendarFacts {
  session: SessionData;
  /** of the request: with pôle and number it makes the same UID in every letter about the session */
  request: string;
  /** the instant of the act that is told */
  at: string;
  summary: string;
  link: string;
  place: string;
  organiser: { name: string; address: string };
  attendee: { name: string; address: string };
}

/** RFC 5545, RFC 5546: the session as a request, or its cancellation; the same bytes whenever it is made again. */
export function calendarEntry(facts: CalendarFacts): CalendarEntry {
  const { session, organiser, attendee } = facts;
  const { cancelled, startsAt, duration, sequence } = session;
  const method = cancelled ? 'CANCEL' : 'REQUEST';
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Colabel//Sessions//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:session-${session.number}-${session.pole}-${facts.request}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${instant(facts.at)}`,
    `DTSTART:${instant(startsAt)}`,
    `DURATION:PT${duration}M`,
    `SUMMARY:${escaped(facts.summary)}`,
    ...(facts.place ? [`LOCATION:${escaped(facts.place)}`] : []),
    `DESCRIPTION:${escaped(facts.link)}`,
    `URL:${facts.link}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `ORGANIZER;CN=${quoted(organiser.name)}:mailto:${organiser.address}`,
    `ATTENDEE;CN=${quoted(attendee.name)};ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:${attendee.address}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return { method, content: lines.map((line) => `${folded(line)}\r\n`).join('') };
}

/** UTC, to the second: no zone has to be described, and every calendar shows its own hour. */
const instant = (iso: string): string => `${iso.slice(0, 19).replace(/[-:]/g, '')}Z`;

/** RFC 5545 §3.3.11; a control character that is no line break cannot stand in a text. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|[\n\r\u2028\u2029]/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

/** RFC 5545 §3.2: within its quotes a parameter has neither quotes nor control characters. */
const quoted = (name: string): string => `"${name.replace(/["\p{Cc}\u2028\u2029]/gu, ' ')}"`;

const longest = 75;

/** RFC 5545 §3.1: lines of 75 octets, those after the first begin with a space; no character is cut in two. */
function folded(line: string): string {
  const parts = [''];
  for (const character of line) {
    const last = parts.length - 1;
    const room = longest - (last === 0 ? 0 : 1);
    if (Buffer.byteLength(parts[last] + character) > room) parts.push(character);
    else parts[last] += character;
  }
  return parts.join('\r\n ');
}
