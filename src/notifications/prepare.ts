import type { Pool } from 'pg';
import type { OutboxRow, Prepare, Prepared } from '../engine/index.js';
import { composeLetter } from './compose.js';
import type { LetterData } from './letter-data.js';
import { recipientNow, type RecipientNow } from './recipient.js';

/** The origin people type, https://host: links start with it. */
export interface PrepareConfig {
  publicUrl: string;
}

/**
 * What the dispatcher asks of a row it is about to send: the address of now and the right of now (R63b, R75), then the
 * words. `withhold` when the account is disabled, the mandate over, the person recused or gone. `pool` reads account,
 * mandate, pole, correspondent, dossier_contact and workflow.instance.
 */
export function makePrepare(pool: Pool, { publicUrl }: PrepareConfig): Prepare {
  return async (row) => {
    const data = dataOf(row);
    const recipient = await recipientNow(pool, row, data);
    if (!recipient) return { withhold: 'recipientGone' };
    if (recipient.lost) return { withhold: recipient.lost };
    return preparedOf(row, data, recipient, publicUrl);
  };
}

function preparedOf(row: OutboxRow, data: LetterData, recipient: RecipientNow, publicUrl: string): Prepared {
  const { name, address, writerName, writerAddress, writerPole } = recipient;
  const writer = writerName && writerAddress ? { name: writerName, address: writerAddress } : null;
  const words = composeLetter(row, {
    name,
    publicUrl,
    writer: writer && { name: writer.name, pole: writerPole ?? '' },
  });
  const send = {
    to: { name, address },
    ...words,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Colabel-Reference': data.reference },
    ...(writer && { replyTo: writer }),
  };
  return { send };
}

/** The outbox is written by lettersOf alone: its data is LetterData, kept as JSON. */
function dataOf({ data }: OutboxRow): LetterData {
  return data as unknown as LetterData;
}
