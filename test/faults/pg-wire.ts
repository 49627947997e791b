/** One message of PostgreSQL's protocol (version 3), whole. */
export interface WireMessage {
  /** its first byte as a letter; '' for the start-up packet, which has none */
  kind: string;
  bytes: Buffer;
}

/**
 * Cuts a stream into messages: give it what arrives, it gives what is whole by now. `opening`: the stream begins with a
 * start-up packet, a message without a letter.
 */
export function wireReader({ opening }: { opening: boolean }): (chunk: Buffer) => WireMessage[] {
  let rest: Buffer = Buffer.alloc(0);
  let nameless = opening;
  return (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const whole: WireMessage[] = [];
    for (;;) {
      const head = nameless ? 0 : 1;
      if (rest.length < head + 4) return whole;
      const length = head + rest.readUInt32BE(head);
      if (rest.length < length) return whole;
      whole.push({ kind: rest.toString('latin1', 0, head), bytes: rest.subarray(0, length) });
      rest = rest.subarray(length);
      nameless = false;
    }
  };
}

/** The name of the prepared statement a Parse or Bind speaks of; '' for the unnamed one and for other messages. */
export function statementOf({ kind, bytes }: WireMessage): string {
  if (kind === 'P') return cString(bytes, 5);
  if (kind === 'B') return cString(bytes, bytes.indexOf(0, 5) + 1);
  return '';
}

const cString = (bytes: Buffer, from: number): string => bytes.toString('utf8', from, bytes.indexOf(0, from));

/** What a server says to whoever connects while it starts or stops. */
export function fatalError(code: string, message: string): Buffer {
  const fields = Buffer.from(`SFATAL\0VFATAL\0C${code}\0M${message}\0\0`);
  const head = Buffer.from('E\0\0\0\0');
  head.writeUInt32BE(fields.length + 4, 1);
  return Buffer.concat([head, fields]);
}
