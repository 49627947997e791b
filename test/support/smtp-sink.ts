import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A real mail server that keeps what it is given. */
export interface SmtpSink {
  url: string;
  letters: ParsedMail[];
  /** while true, every letter is refused with a 554 */
  refusing: boolean;
  /** what RCPT TO of an address is answered, instead of being taken */
  refused: Map<string, number>;
  lettersTo: (address: string) => ParsedMail[];
  /** the n-th letter (from 1) to this address, waiting up to two seconds for it; throws when it does not come */
  letterTo: (address: string, n?: number) => Promise<ParsedMail>;
  close: () => Promise<void>;
}

export async function startSmtpSink(): Promise<SmtpSink> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => {
      const code = sink.refused.get(address);
      if (code === undefined) return done();
      return done(Object.assign(new Error(`5.1.1 <${address}>: no such mailbox`), { responseCode: code }));
    },
    onData: (stream, _session, done) => {
      simpleParser(stream).then((letter) => {
        if (sink.refusing) return done(Object.assign(new Error('refused'), { responseCode: 554 }));
        sink.letters.push(letter);
        done();
      }, done);
    },
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()));
  const { port } = server.server.address() as AddressInfo;
  const sink: SmtpSink = {
    url: `smtp://127.0.0.1:${port}`,
    letters: [],
    refusing: false,
    refused: new Map(),
    lettersTo: (address) => lettersTo(sink.letters, address),
    letterTo: (address, n = 1) => waitFor(() => lettersTo(sink.letters, address)[n - 1], address),
    close: () => new Promise((closed) => server.close(() => closed())),
  };
  return sink;
}

function lettersTo(letters: ParsedMail[], address: string): ParsedMail[] {
  return letters.filter(({ to }) =>
    [to].flat().some((field) => field?.value.some((one) => one.address === address)),
  );
}

async function waitFor<T>(look: () => T | undefined, what: string): Promise<T> {
  for (const until = Date.now() + 2_000; Date.now() < until;) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((passed) => setTimeout(passed, 10));
  }
  throw new Error(`no letter to ${what}`);
}
