import { isOneLine } from '../platform/address.js';

/** The name as it will be shown, spaces put right; undefined when it is empty, over 120 signs or holds a control. */
export function personalName(typed: string | undefined): string | undefined {
  return shortText(typed, 120);
}

/** One line of text of 1 to `most` signs, spaces put right; undefined for anything else. */
export function shortText(typed: string | undefined, most: number): string | undefined {
  const text = (typed ?? '').trim().replace(/ +/g, ' ');
  return text !== '' && [...text].length <= most && isOneLine(text) ? text : undefined;
}
