import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/**
 * What the mail server does with a letter: a code refuses it, at RCPT or after its final dot; `drop` takes it over and
 * breaks the connection before saying so; `stall` says nothing at all; `take` is what servers usually do.
 */
export type Reply = 'take' | 'drop' | 'stall' | 421 | 451 | 550;

/** A letter that is being given: at RCPT its recipient is known, at its final dot its Message-ID too. */
export interface Offered {
  at: 'rcpt' | 'dot';
  to: string;
  messageId: string;
}

/** A letter the server took over; whoever sent it knows when it was answered. */
export interface Taken {
  messageId: string;
  to: string;
  answered: boolean;
}

export interface ScriptedSmtp {
  url: string;
  /** asked twice of each letter, at RCPT and at its final dot; replaced at will */
  script: (offered: Offered) => Reply;
  taken: Taken[];
  /** how often each reply was given, by `rcpt 451`, `dot take`… */
  given: Record<string, number>;
  /** a server that is down: whoever is connected is cut, whoever comes is refused */
  down: () => Promise<void>;
  up: () => Promise<void>;
  close: () => Promise<void>;
}

/** A real mail server that replies by a script, and takes everything until it is given one. Loopback only. */
export async function scriptedSmtp(): Promise<ScriptedSmtp> {
  const sockets = new Map<number, Socket>();
  const listen = async (port: number) => {
    const server = serverOf(smtp, sockets);
    await new Promise<void>((ready) => server.listen(port, '127.0.0.1', () => ready()));
    return server;
  };
  const down = () => {
    for (const socket of sockets.values()) socket.destroy();
    return new Promise<void>((closed) => server.close(() => closed()));
  };
  const smtp: ScriptedSmtp = {
    ...{ url: '', script: () => 'take', taken: [], given: {}, down, close: down },
    up: async () => void (server = await listen(port)),
  };
  let server = await listen(0);
  const { port } = server.server.address() as AddressInfo;
  smtp.url = `smtp://127.0.0.1:${port}`;
  return smtp;
}

function serverOf(smtp: ScriptedSmtp, sockets: Map<number, Socket>): SMTPServer {
  const replyTo = (offered: Offered): Reply => {
    const reply = smtp.script(offered);
    const name = `${offered.at} ${reply}`;
    smtp.given[name] = (smtp.given[name] ?? 0) + 1;
    return reply;
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 100,
    onRcptTo: ({ address }, { remotePort }, done) => {
      const reply = replyTo({ at: 'rcpt', to: address, messageId: '' });
      if (reply === 'drop') sockets.get(remotePort)?.destroy();
      else if (reply !== 'stall') done(refusal(reply));
    },
    onData: (stream, { remotePort, envelope }, done) => {
      const judge = (letter: string) => {
        const messageId = /^Message-ID: (\S+)/im.exec(letter)?.[1] ?? '';
        const to = envelope.rcptTo[0]?.address ?? '';
        const reply = replyTo({ at: 'dot', to, messageId });
        if (reply === 'stall') return;
        if (typeof reply === 'number') return done(refusal(reply));
        smtp.taken.push({ messageId, to, answered: reply === 'take' });
        if (reply === 'drop') sockets.get(remotePort)?.destroy();
        else done(null, 'taken over');
      };
      // A sender killed in the middle of a letter is owed no answer.
      text(stream).then(judge, () => undefined);
    },
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => {
    const port = socket.remotePort ?? 0;
    sockets.set(
      port,
      socket.once('close', () => sockets.delete(port)),
    );
  });
  return server;
}

const refusal = (reply: Reply): Error | null =>
  typeof reply === 'number' ? Object.assign(new Error(`scripted ${reply}`), { responseCode: reply }) : null;
