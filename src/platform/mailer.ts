import { createTransport } from 'nodemailer';
import MailComposer from 'nodemailer/lib/mail-composer';
import { isAddress, isOneLine, parseMailbox, type Address } from './address.js';
import type { Config } from './settings.js';

export type { Address } from './address.js';

export interface Attachment {
  filename: string;
  content: Buffer;
  contentType: string;
}

/** A letter, whole: what it says and whom it goes to. Nothing in it is parsed for addresses, files or links. */
export interface Message {
  /** `<left@right>`, the same at each attempt */
  messageId: string;
  to: Address;
  from?: Address;
  replyTo?: Address;
  subject: string;
  text: string;
  html: string;
  headers?: Record<string, string>;
  /** ids of the messages before it in its thread, oldest first */
  references?: string[];
  attachments?: Attachment[];
  /** an iCalendar object, as another way to read the letter and as a file */
  calendar?: { method: 'REQUEST' | 'CANCEL'; content: string };
}

export interface Sent {
  /** the server's last line, as `250 2.0.0 Ok: queued as …` */
  response: string;
  /** the bytes sent, exactly */
  raw: Buffer;
}

// Shorter than the dispatcher's lease: a stalled server never holds a letter somebody else has taken over.
const socketTimeoutMs = 30_000;

/** The mail server. Letters are composed first and sent as those bytes, so that what is kept is what went out. */
export class Mailer {
  private readonly transport: ReturnType<typeof openTransport>;
  /** the service’s own mailbox */
  readonly from: Address;
  private readonly replyTo: Address | undefined;

  constructor(config: Pick<Config, 'smtpUrl' | 'mailFrom' | 'mailReplyTo'>) {
    this.transport = openTransport(config.smtpUrl);
    this.from = mailbox(config.mailFrom);
    this.replyTo = config.mailReplyTo === undefined ? undefined : mailbox(config.mailReplyTo);
  }

  /**
   * Sends one message to one recipient. Throws MessageRefused before any connection when a field could not stand in a
   * letter, the signal's reason when aborted, and the server's or network's fault otherwise (`deliveryFault` sorts it).
   */
  async send(message: Message, signal?: AbortSignal): Promise<Sent> {
    const whole = { from: this.from, ...(this.replyTo && { replyTo: this.replyTo }), ...message };
    assertSendable(whole);
    const raw = await compose(whole);
    const envelope = { from: whole.from.address, to: [whole.to.address] };
    const answer = await this.transport.sendMail({ envelope, raw, ...(signal && { signal }) });
    return { response: answer.response ?? '', raw };
  }

  /** Ends the idle connections; a letter under way ends first. */
  close(): void {
    this.transport.close();
  }
}

function openTransport(url: string) {
  return createTransport({
    url,
    pool: true,
    maxConnections: 3,
    socketTimeout: socketTimeoutMs,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/** The exact bytes of a letter, with CRLF line ends. */
export function compose(message: Message & { from: Address }): Promise<Buffer> {
  const { references = [], attachments = [], headers = {}, calendar, ...fields } = message;
  const parent = references.at(-1);
  const composer = new MailComposer({
    ...fields,
    headers,
    attachments,
    ...(calendar && { icalEvent: { ...calendar, filename: 'seance.ics' } }),
    ...(parent && { references, inReplyTo: parent }),
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'windows',
  });
  return composer.compile().build();
}

// Written from the message's own fields, once.
const ownHeaders =
  /^(from|sender|to|cc|bcc|reply-to|subject|date|message-id|in-reply-to|references|content-.*|mime-version)$/i;

/** A letter that cannot be written; no attempt will change it. */
export class MessageRefused extends Error {
  constructor(readonly field: string) {
    super(`letter refused: ${field}`);
    this.name = 'MessageRefused';
  }
}

function assertSendable(message: Message & { from: Address }): void {
  const { from, to, replyTo, subject, headers = {}, messageId, references = [] } = message;
  const people = Object.entries({ from, to, ...(replyTo && { replyTo }) });
  for (const [field, { name, address }] of people) refuseUnless(isAddress(address) && isOneLine(name), field);
  refuseUnless(isOneLine(subject) && subject.trim() !== '', 'subject');
  for (const id of [messageId, ...references]) refuseUnless(/^<[\w.+-]+@[\w.-]+>$/.test(id), 'messageId');
  for (const [name, value] of Object.entries(headers)) {
    refuseUnless(/^[A-Za-z][A-Za-z-]*$/.test(name) && !ownHeaders.test(name) && isOneLine(value), 'headers');
  }
}

function refuseUnless(right: boolean, field: string): void {
  if (!right) throw new MessageRefused(field);
}

function mailbox(value: string): Address {
  const found = parseMailbox(value);
  if (!found) throw new MessageRefused('from');
  return found;
}

/** `permanent`: no attempt will change it (5xx, or a letter that cannot be written); `temporary`: try again. */
export function deliveryFault(fault: unknown): 'permanent' | 'temporary' {
  if (fault instanceof MessageRefused) return 'permanent';
  const code = fault instanceof Error && 'responseCode' in fault ? Number(fault.responseCode) : 0;
  // A refused login is the operator's to mend: the letter is not at fault.
  const authentication = [530, 534, 535, 538].includes(code);
  return code >= 500 && code < 600 && !authentication ? 'permanent' : 'temporary';
}
