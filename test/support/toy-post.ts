import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { Dispatcher, type DispatcherParts, type Prepare } from '../../src/engine/index.js';
import { Mailer } from '../../src/platform/mailer.js';
import { advanceClock } from './clock.js';
import { toyEngine } from './toy-engine.js';

/** Writes every letter alike, to an address made of its recipient. */
export const prepare: Prepare = async (row) => ({
  send: {
    to: { name: 'Lecteur', address: `${row.recipient.id}@demo.colabel.example` },
    ...{ subject: 'Le compteur est arrêté', text: 'Bonjour', html: '<p>Bonjour</p>', headers: {} },
  },
});

/** Every hour is an hour of mail. */
const opens = (at: string) => at;

/** Writes to one reader, withholds from the others. */
export const onlyTo = (id: string): Partial<DispatcherParts> => ({
  prepare: async (row) => (row.recipient.id === id ? prepare(row) : { withhold: 'noLongerReader' }),
});

/** A mail server that answers with `replies`, one each, then takes all; what it took is in `received`. */
async function scriptedServer() {
  const script = { received: [] as string[], replies: [] as number[] };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const code = script.replies.shift() ?? 250;
        if (code !== 250) return done(Object.assign(new Error(`scripted ${code}`), { responseCode: code }));
        script.received.push(Buffer.concat(parts).toString());
        done(null, 'taken over');
      });
    },
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  const { port } = server.server.address() as AddressInfo;
  return { script, port, close: () => new Promise<void>((closed) => server.close(closed)) };
}

/** Counters that owe letters, a mail server, and dispatchers between them. */
export async function toyPost() {
  const toy = await toyEngine();
  const { script, port, close } = await scriptedServer();
  const mailFrom = 'Colabel <colabel@demo.colabel.example>';
  const mailer = new Mailer({ smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom, mailReplyTo: undefined });
  const faults: string[] = [];
  const send: DispatcherParts['send'] = (message, signal) => mailer.send(message, signal);
  const logFault = (message: string) => void faults.push(message);
  return {
    ...{ toy, script, faults, send },
    dispatcher: (parts: Partial<DispatcherParts> = {}) =>
      new Dispatcher(toy.pool, {
        prepare,
        send,
        host: 'letters.example',
        everyMs: 20,
        opens,
        logFault,
        ...parts,
      }),
    later: (interval: string) => toy.owner((owner) => advanceClock(owner, interval)),
    letters: () =>
      toy.rows<{
        id: string;
        raw: Buffer | null;
        hash: string | null;
        attempts: number;
        error: string | null;
      }>(
        `SELECT id, recipient_id, attempts, sent_at IS NOT NULL AS sent, smtp_response AS response, sent_raw AS raw,
           sent_hash AS hash, withheld_reason AS withheld, failed_at IS NOT NULL AS failed, last_error AS error
         FROM workflow.outbox ORDER BY recipient_id`,
      ),
    tasks: () =>
      toy.rows<{ kind: string; data: { letterId: string } }>('SELECT kind, data FROM workflow.task'),
    /** two letters owed: to anna and to bruno */
    complete: async () => toy.ask(await toy.opened(), { type: 'add', by: 4 }),
    reset: async () => {
      await toy.owner((owner) =>
        owner.query('TRUNCATE workflow.aggregate CASCADE; TRUNCATE workflow.due, workflow.task'),
      );
      script.received = [];
      script.replies = [];
      faults.length = 0;
    },
    close: async () => {
      mailer.close();
      await toy.close();
      await close();
    },
  };
}

export type ToyPost = Awaited<ReturnType<typeof toyPost>>;
