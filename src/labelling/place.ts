import { isUUID } from 'class-validator';
import type { Place } from './reach.js';

/** A place of the list as an address holds it. */
export const placeText = ({ at, id }: Place): string => `${at}_${id}`;

/** The place an address names; null for none, and for what is no place: the list then begins at its top. */
export function placeOf(text: unknown): Place | null {
  if (typeof text !== 'string') return null;
  const [at = '', id = ''] = text.split('_');
  return isUUID(id) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(at) ? { at, id } : null;
}
