const lostSockets = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']);
// What pg says of a socket that closed has no code.
const lostWords =
  /connection terminated|connection error|connection timeout|timeout exceeded when trying to connect/i;

/** The connection went away: what was asked last may or may not have been done (08xxx, 57P01-03, 40003, sockets). */
export function isConnectionLost(fault: unknown): boolean {
  const code = field(fault, 'code');
  if (/^08...$|^57P0[1-3]$|^40003$/.test(code) || lostSockets.has(code)) return true;
  return lostWords.test(field(fault, 'message'));
}

// By shape, not by class: an error of a socket may come from another realm.
function field(fault: unknown, name: 'code' | 'message'): string {
  if (typeof fault !== 'object' || fault === null) return '';
  return String(Reflect.get(fault, name) ?? '');
}
