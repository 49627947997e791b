/** A person's or a service's e-mail address; nodemailer is given objects, so that it never parses user text. */
export interface Address {
  name: string;
  address: string;
}

const local = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const domain =
  /^([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)*[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

/** True for a plain address: one @, no quotes, comments, spaces or controls, ASCII, of the lengths of RFC 5321. */
export function isAddress(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 254) return false;
  const [before = '', after = '', ...others] = value.split('@');
  return others.length === 0 && before.length <= 64 && local.test(before) && domain.test(after);
}

/** True when the text has no control character: it may stand in a header. */
export function isOneLine(text: string): boolean {
  return !/[\p{Cc}\u2028\u2029]/u.test(text);
}

/** Reads `address` or `Name <address>`; undefined when it is neither. */
export function parseMailbox(value: string): Address | undefined {
  const [, name = '', address = value.trim()] = /^([^<>@"]*)<([^<>]+)>$/.exec(value.trim()) ?? [];
  return isAddress(address) && isOneLine(name) ? { name: name.trim(), address } : undefined;
}

/** True for what `parseMailbox` reads. */
export function isMailbox(value: unknown): boolean {
  return typeof value === 'string' && parseMailbox(value) !== undefined;
}
