import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser, type AddressObject, type ParsedMail } from 'mailparser';

/** A letter that reached the demonstration's mail server. */
export interface Post {
  id: number;
  /** addresses it went to */
  to: string[];
  toName: string;
  from: string;
  subject: string;
  /** ISO 8601: when it arrived in the time of the service, which its own header does not know of */
  date: string;
  messageId: string;
  mail: ParsedMail;
  raw: Buffer;
}

/** Every letter that was sent; kept as files when there is a folder, so that a restart finds them again. */
export class Mailbox {
  private readonly posts: Post[] = [];

  constructor(private readonly folder?: string) {}

  /** Reads again what an earlier run kept. */
  async open(): Promise<this> {
    if (!this.folder) return this;
    mkdirSync(this.folder, { recursive: true });
    for (const name of readdirSync(this.folder).sort()) {
      const arrived = /^\d+-(\d+)\.eml$/.exec(name)?.[1];
      if (arrived)
        await this.add(readFileSync(join(this.folder, name)), new Date(Number(arrived)).toISOString());
    }
    return this;
  }

  /** `at`: the present of the service, ISO 8601. */
  async keep(raw: Buffer, at: string): Promise<void> {
    const { id } = await this.add(raw, at);
    const name = `${String(id).padStart(6, '0')}-${Date.parse(at)}.eml`;
    if (this.folder) writeFileSync(join(this.folder, name), raw);
  }

  /** The newest first; those to one address when it is given. */
  list(to?: string): Post[] {
    return this.posts.filter((post) => !to || post.to.includes(to)).reverse();
  }

  find(id: number): Post | undefined {
    return this.posts.find((post) => post.id === id);
  }

  withMessageId(messageId: string): Post | undefined {
    return this.posts.find((post) => post.messageId === messageId);
  }

  private async add(raw: Buffer, date: string): Promise<Post> {
    const mail = await simpleParser(raw);
    const post = { ...summaryOf(mail), id: this.posts.length + 1, date, mail, raw };
    this.posts.push(post);
    return post;
  }
}

/** Throws away the letters of an earlier demonstration. */
export function emptyMailbox(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function summaryOf(mail: ParsedMail): Omit<Post, 'id' | 'date' | 'mail' | 'raw'> {
  const to = [mail.to].flat().flatMap((field) => field?.value ?? []);
  return {
    to: to.flatMap(({ address }) => address?.toLowerCase() ?? []),
    toName: to[0]?.name || (to[0]?.address ?? ''),
    from: addressText(mail.from),
    subject: mail.subject ?? '',
    messageId: mail.messageId ?? '',
  };
}

const addressText = (field: AddressObject | undefined) => field?.text ?? '';
