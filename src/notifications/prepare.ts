import type { Pool } from 'pg';
import type { OutboxRow, Prepare, Prepared } from '../engine/index.js';
import type { Address } from '../platform/mailer.js';
import { calendarEntry, type CalendarEntry } from './calendar.js';
import { composeLetter, subjectOfSession } from './compose.js';
import type { LetterData } from './letter-data.js';
import { positionTelling, positionUnread } from './letters.js';
import { recipientNow, type RecipientNow } from './recipient.js';

/** The origin people type, https://host: links start with it. */
export interface PrepareConfig {
  publicUrl: string;
  /** the service’s own mailbox, which calendars show as the organiser of every session */
  organiser: Address;
}

/**
 * What the dispatcher asks of a row it is about to send: the address of now and the right of now (R63b, R75), then the
 * words. `withhold` when the account is disabled, the mandate over, the person recused or gone. `pool` reads account,
 * mandate, pole, correspondent, dossier_contact and workflow.instance.
 */
export function makePrepare(pool: Pool, config: PrepareConfig): Prepare {
  return async (row) => {
    const data = dataOf(row);
    const recipient = await recipientNow(pool, row, data);
    if (!recipient) return { withhold: 'recipientGone' };
    if (recipient.lost) return withheld(row, data, recipient, recipient.lost);
    return preparedOf(row, data, recipient, config);
  };
}

/** R75: an act that was asked of who signed is asked of who signs now; what was only told is told to nobody else. */
function withheld(
  { fact, recipient: { id: former } }: OutboxRow,
  data: LetterData,
  { heir }: RecipientNow,
  withhold: string,
): Prepared {
  if (!heir || data.kind !== 'A') return { withhold };
  const { clear, ...who } = heir;
  // R63a: nor does a position reach them before they have declared.
  const unread = !clear && positionTelling.includes(fact) ? positionUnread : {};
  const mandate = { ...data.mandate, role: heir.role };
  const told = { ...data, ...unread, mandate, insteadOf: data.insteadOf ?? former };
  return { withhold, instead: { ...who, data: told as unknown as OutboxRow['data'] } };
}

function preparedOf(
  row: OutboxRow,
  data: LetterData,
  recipient: RecipientNow,
  config: PrepareConfig,
): Prepared {
  const { name, address, writerName, writerAddress, writerPole, place, body, fallback } = recipient;
  const writer = writerName && writerAddress ? { name: writerName, address: writerAddress } : null;
  const words = composeLetter(row, {
    name,
    publicUrl: config.publicUrl,
    place: place ?? '',
    writer: writer && { name: writer.name, pole: writerPole ?? '' },
  });
  const calendar = calendarOf(row, data, recipient, config);
  const send = {
    to: { name, address },
    // R77: to the body, where its person is no longer found.
    ...(fallback && { fallback: { name: body ?? name, address: fallback } }),
    ...words,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Colabel-Reference': data.reference },
    ...(writer && { replyTo: writer }),
    ...(calendar && { calendar }),
  };
  return { send };
}

function calendarOf(
  { aggregateId: request, lang }: OutboxRow,
  { session, at, reference, path }: LetterData,
  { name, address, place }: RecipientNow,
  { publicUrl, organiser }: PrepareConfig,
): CalendarEntry | null {
  if (!session) return null;
  const link = new URL(path, publicUrl).href;
  const summary = subjectOfSession(lang, reference);
  const attendee = { name, address };
  return calendarEntry({ session, request, at, summary, link, place: place ?? '', organiser, attendee });
}

/** The outbox is written by lettersOf alone: its data is LetterData, kept as JSON. */
function dataOf({ data }: OutboxRow): LetterData {
  return data as unknown as LetterData;
}
