import { createServer, type AddressInfo, type Server } from 'node:net';
import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { isAddress, parseMailbox } from './address.js';
import { compose, deliveryFault, Mailer, MessageRefused, type Message } from './mailer.js';

interface Received {
  bytes: Buffer;
  from: string;
  to: string[];
}

let received: Received[];
let refusal: { code: number; text: string } | undefined;
let server: SMTPServer;
let mailer: Mailer;

beforeEach(async () => {
  received = [];
  refusal = undefined;
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (refusal) return done(Object.assign(new Error(refusal.text), { responseCode: refusal.code }));
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          bytes: Buffer.concat(chunks),
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
        });
        done(null, 'kept as number 1');
      });
    },
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.server.address() as AddressInfo;
  mailer = new Mailer({
    smtpUrl: `smtp://127.0.0.1:${port}`,
    mailFrom: 'Colabel <colabel@example.org>',
    mailReplyTo: 'aide@example.org',
  });
});

afterEach(async () => {
  mailer.close();
  await new Promise<void>((closed) => server.close(closed));
});

const letter: Message = {
  messageId: '<letter-1@colabel.example.org>',
  to: { name: 'Éléonore Vasseur, dite « Léo »', address: 'e.vasseur@example.org' },
  subject: 'Votre projet est labellisé — félicitations à tous les partenaires du consortium',
  text: 'Bonjour,\n.une ligne qui commence par un point\nÀ bientôt',
  html: '<p>Bonjour</p>',
  headers: { 'Auto-Submitted': 'auto-generated' },
  references: ['<letter-0@colabel.example.org>'],
  attachments: [
    { filename: 'procès-verbal.pdf', content: Buffer.from('%PDF-1.7'), contentType: 'application/pdf' },
  ],
};

describe('the mailer', () => {
  it('keeps exactly the bytes the server received', async () => {
    const sent = await mailer.send(letter);
    expect(sent.response).toMatch(/^250 .*kept as number 1/);
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ from: 'colabel@example.org', to: ['e.vasseur@example.org'] });
    expect(received[0]?.bytes.equals(sent.raw)).toBe(true);
    expect(sent.raw.toString('latin1').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('writes a letter another program reads back', async () => {
    const parsed = await simpleParser((await mailer.send(letter)).raw);
    expect(parsed).toMatchObject({
      subject: letter.subject,
      messageId: letter.messageId,
      inReplyTo: '<letter-0@colabel.example.org>',
      from: { value: [{ address: 'colabel@example.org', name: 'Colabel' }] },
      replyTo: { value: [{ address: 'aide@example.org' }] },
      to: { value: [letter.to] },
    });
    expect(parsed.text?.trimEnd()).toBe(letter.text);
    expect(parsed.html).toContain('<p>Bonjour</p>');
    expect(parsed.headers.get('auto-submitted')).toBe('auto-generated');
    expect(parsed.attachments.map(({ filename, content }) => [filename, String(content)])).toEqual([
      ['procès-verbal.pdf', '%PDF-1.7'],
    ]);
  });

  it.each([
    [550, 'permanent'],
    [552, 'permanent'],
    [421, 'temporary'],
    [451, 'temporary'],
  ] as const)('tells a %d as %s', async (code, kind) => {
    refusal = { code, text: 'refused by the test' };
    const fault = await mailer.send(letter).catch((thrown: unknown) => thrown);
    expect(deliveryFault(fault)).toBe(kind);
    expect(received).toEqual([]);
  });

  it('is temporary about an absent server, and about a refused login', async () => {
    const absent = new Mailer({ smtpUrl: 'smtp://127.0.0.1:9', mailFrom: 'colabel@example.org' });
    expect(deliveryFault(await absent.send(letter).catch((thrown: unknown) => thrown))).toBe('temporary');
    absent.close();
    expect(deliveryFault(Object.assign(new Error('login'), { responseCode: 535 }))).toBe('temporary');
  });

  it('gives up a stalled server when the signal says so', async () => {
    const stalled: Server = createServer(() => undefined);
    await new Promise<void>((listening) => stalled.listen(0, '127.0.0.1', listening));
    const { port } = stalled.address() as AddressInfo;
    const slow = new Mailer({ smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom: 'colabel@example.org' });
    const began = performance.now();
    await expect(slow.send(letter, AbortSignal.timeout(200))).rejects.toThrow();
    expect(performance.now() - began).toBeLessThan(2_000);
    slow.close();
    stalled.close();
  });
});

describe('hostile values', () => {
  it.each([
    { subject: 'Bonjour\r\nBcc: x@example.org' },
    { subject: '' },
    { to: { name: 'x', address: 'a@b@example.org' } },
    { to: { name: 'x', address: '"a b"@example.org' } },
    { to: { name: 'x', address: 'a@example.org,b@example.org' } },
    { to: { name: 'x\nBcc: y@example.org', address: 'a@example.org' } },
    { replyTo: { name: '', address: '<a@example.org>' } },
    { headers: { 'X-A': 'b\r\nX-C: d' } },
    { headers: { 'X A': 'b' } },
    { headers: { Bcc: 'x@example.org' } },
    { messageId: '<a@b>\r\nX: y' },
    { references: ['no brackets'] },
  ] as Partial<Message>[])('are refused before any connection: %j', async (part) => {
    await expect(mailer.send({ ...letter, ...part })).rejects.toBeInstanceOf(MessageRefused);
    expect(received).toEqual([]);
  });

  it('never add a header or a recipient', async () => {
    const names = (bytes: Buffer) =>
      [
        ...bytes
          .toString('latin1')
          .split('\r\n\r\n')[0]!
          .matchAll(/^([\w-]+):/gm),
      ].map((m) => m[1]);
    const plain = { ...letter, from: { name: '', address: 'colabel@example.org' } };
    const expected = names(await compose(plain));
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(text, text, text, async (subject, name, body) => {
        const hostile = {
          ...plain,
          subject: `À ${subject}`,
          text: body,
          to: { name, address: letter.to.address },
        };
        const bytes = await compose(hostile);
        expect(names(bytes)).toEqual(expected);
        const { to } = await simpleParser(bytes);
        expect(
          [to]
            .flat()
            .flatMap((list) => list?.value ?? [])
            .map(({ address }) => address),
        ).toEqual([letter.to.address]);
      }),
      { numRuns: 500 },
    );
  }, 120_000);

  it('are no addresses', () => {
    expect(['a@b.fr', 'a.b+c@sub.example.org'].every(isAddress)).toBe(true);
    const wrong = [
      'a',
      'a@',
      '@b',
      'a..b@c.fr',
      'é@b.fr',
      'a@b c.fr',
      'a@-b.fr',
      `${'a'.repeat(65)}@b.fr`,
      'a@b.fr\n',
      7,
    ];
    expect(wrong.filter(isAddress)).toEqual([]);
    expect(parseMailbox(' Pôle Énergie <a@b.fr> ')).toEqual({ name: 'Pôle Énergie', address: 'a@b.fr' });
    expect(parseMailbox('"A" <a@b.fr>')).toBeUndefined();
  });
});
