import { invalid, type FieldError } from '../platform/problem.js';
import { rawForm, textOf, textsOf } from './forms/raw.js';

/** R66: who may open a piece, from the widest to the narrowest. */
export const annexLevels = ['public', 'membersOfReview', 'leadOnly', 'namedPersons'] as const;
export type AnnexLevel = (typeof annexLevels)[number];

export const defaultLevel: AnnexLevel = 'membersOfReview';

/** Whom a holder may name without knowing anybody’s name: people of a pôle, by what they do there. */
export const namedCapacities = ['caseOfficer', 'chair', 'member', 'expert'] as const;
export type NamedCapacity = (typeof namedCapacities)[number];

/** By what a reader can open a piece. */
export type ReadingGround = 'holder' | 'everyone' | 'review' | 'lead' | 'named';

/** Who may open a piece; `groups` are `pole:capacity`, both lists empty but of one for named persons. */
export interface Audience {
  level: AnnexLevel;
  groups: string[];
  mails: string[];
}

/** R66: who may open a piece, as a form shows it. */
export interface TypedAudience {
  level: string;
  groups: string[];
  mails: string;
}

export const groupOf = (pole: string, capacity: NamedCapacity): string => `${pole}:${capacity}`;

const limits = { mails: 20, mail: 254, groups: 80 };

/**
 * The audience a form or a program gives, the default where it gives none. Throws a 422 Problem at `level`, `readers` or `mails`:
 * named persons are at least one, of pôles there are, by addresses that read as such.
 */
export function audienceIn(body: unknown, poles: readonly string[]): Audience {
  const form = rawForm(body);
  const level = textOf(form, 'level') || defaultLevel;
  const known = annexLevels.find((one) => one === level);
  if (!known) throw invalid([{ field: 'level', code: 'unknownChoice' }]);
  if (known !== 'namedPersons') return { level: known, groups: [], mails: [] };
  const groups = [...new Set(textsOf(form, 'readers'))].sort();
  const mails = [...new Set(textsOf(form, 'mails').flatMap(addressesIn))].sort();
  const faults = [...groupFaults(groups, poles), ...mailFaults(mails)];
  if (groups.length + mails.length === 0) faults.push({ field: 'readers', code: 'nobodyNamed' });
  if (faults.length > 0) throw invalid(faults);
  return { level: known, groups, mails };
}

const addressesIn = (text: string) =>
  text
    .split(/[\s,;]+/u)
    .filter((one) => one !== '')
    .map((one) => one.toLowerCase());

function groupFaults(groups: readonly string[], poles: readonly string[]): FieldError[] {
  const known = poles.flatMap((pole) => namedCapacities.map((capacity) => groupOf(pole, capacity)));
  const wrong = groups.length > limits.groups || groups.some((one) => !known.includes(one));
  return wrong ? [{ field: 'readers', code: 'unknownChoice' }] : [];
}

function mailFaults(mails: readonly string[]): FieldError[] {
  if (mails.length > limits.mails)
    return [{ field: 'mails', code: 'tooManyMails', params: { max: limits.mails } }];
  const wrong = mails.some((one) => one.length > limits.mail || !/^[^@\s]+@[^@\s]+\.[^@\s]+$/u.test(one));
  return wrong ? [{ field: 'mails', code: 'emailForm' }] : [];
}
