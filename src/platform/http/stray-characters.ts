import type { FieldError } from '../problem.js';

// Controls apart from tab and line ends, and halves of a pair: PostgreSQL keeps no NUL, UTF-8 no half.
const stray = /[^\P{Cc}\t\n\r\u007f-\u009f]|\p{Cs}/u;

export const isStray = (text: string): boolean => stray.test(text);

/** A fault at each field of a body, by its path, whose text could be neither kept nor read; a list of texts is one field. */
export function strayTexts(body: unknown, path = ''): FieldError[] {
  if (typeof body === 'string') return isStray(body) ? [{ field: path, code: 'strayCharacter' }] : [];
  if (typeof body !== 'object' || body === null) return [];
  const isList = Array.isArray(body);
  const faults = Object.entries(body).flatMap(([name, value]) => {
    const inside = path === '' ? name : `${path}.${name}`;
    return strayTexts(value, isList && typeof value === 'string' ? path : inside);
  });
  return faults.filter(({ field }, index) => faults.findIndex((one) => one.field === field) === index);
}
