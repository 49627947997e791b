import { addWorkingDays, earlier } from '../../calendar/index.js';
import { nextMorning, rungsOf } from '../../reminders.js';
import { settingsOf } from '../../rule-set.js';
import { afterStandstills, ladderAfter } from '../../standstill.js';
import type { Instant, PoleCode } from '../../vocabulary.js';
import { windowEnd } from '../../windows.js';
import { submitted } from './pinned.js';
import { calendarOf, paceOf } from './step-ends.js';
import { changesConsortium, kindOf, type HandedVersion, type VersionPins } from './version.js';
import type { LabelRequestCommand, LabelRequestContext, Submission } from './vocabulary.js';

type Context = LabelRequestContext;
type Of<Type extends LabelRequestCommand['type']> = Extract<LabelRequestCommand, { type: Type }>;

/** R62: the version that waits for the lead, if one does. */
export const awaitedVersion = ({ versions }: Pick<Context, 'versions'>): HandedVersion | undefined =>
  versions.find(({ state }) => state === 'awaiting');

/** Before admission there is no lead to confirm, no pôle to invite: the case officer checks whatever stands. */
export const isAdmitted = ({ leadPole, leadDoubt, panel }: Context): boolean =>
  leadPole !== null || leadDoubt !== null || panel !== null;

/** The pôle that acts for the request, and confirms. */
export const confirmingPole = ({ leadPole, panel, submission }: Context): PoleCode =>
  leadPole ?? panel?.pole ?? submission?.receivingPole ?? '';

export function handedIn(context: Context, command: Of<'handInVersion'>): HandedVersion {
  const { submission, change, at, texts } = command;
  const awaits = isAdmitted(context) && changesConsortium(change.grounds);
  return {
    ...{ version: submission.file.version, replaces: submitted(context).file.version },
    ...{ kind: kindOf(change.grounds), at, texts },
    ...change,
    state: awaits ? 'awaiting' : 'taken',
    ...(awaits ? { pins: pinsOf(submission) } : { settledAt: at, lead: context.leadPole }),
    ...{ ladderFrom: at, overdue: false },
  };
}

export function pinsOf({ file, domainLeads, otherDomainLeads, shares, ...rest }: Submission): VersionPins {
  const { wished, partnerPoles, consent } = rest;
  return { file, domainLeads, otherDomainLeads, shares, wished, partnerPoles, consent };
}

/** One that waits gives way to the next: the lead confirms what is handed in last. */
export const withVersion = ({ versions }: Context, one: HandedVersion): HandedVersion[] => [
  ...versions.map((before) =>
    before.state === 'awaiting' ? settled(before, { state: 'replaced', settledAt: one.at }) : before,
  ),
  one,
];

export function settled({ pins: _pins, ...one }: HandedVersion, how: Partial<HandedVersion>): HandedVersion {
  return { ...one, ...how };
}

/** R62: what waits is judged when it is confirmed, by who leads then and the rules the request has then. */
export function judgedNow(
  one: HandedVersion,
  { change }: Pick<Of<'confirmVersion'>, 'change'>,
): HandedVersion {
  return change ? { ...one, ...change, kind: kindOf(change.grounds) } : one;
}

/** Nobody answers any more for a request that is decided or over: what stood is what was judged. */
export const overtaken = (context: Context, at: Instant): Partial<Context> =>
  awaitedVersion(context) ? { versions: settling(context, { state: 'overtaken', settledAt: at }) } : {};

export const settling = ({ versions }: Context, how: Partial<HandedVersion>): HandedVersion[] =>
  versions.map((one) => (one.state === 'awaiting' ? settled(one, how) : one));

/** R62: the lead answers within its working days; its silence decides nothing (R42). */
function confirmationEnd(context: Context, { at }: HandedVersion): Instant {
  const submission = submitted(context);
  const pace = paceOf(context, submission, calendarOf(context, submission), at);
  const own = windowEnd(pace, ({ versionConfirmation }) =>
    addWorkingDays(at, versionConfirmation, pace.calendar),
  );
  return afterStandstills(earlier(own, submission.call.closesAt), {
    ...{ standstills: context.standstills, since: at, counted: pace.calendar },
    closesAt: submission.call.closesAt,
  });
}

/** R54, R62: when the lead hears next of a version it has not answered, and when its time to answer ends. */
export function confirmationDates(context: Context): { due: Instant | null; reminder: Instant | null } {
  const one = awaitedVersion(context);
  if (!one || one.overdue) return { due: null, reminder: null };
  const due = confirmationEnd(context, one);
  const { call, rules } = submitted(context);
  const calendar = calendarOf(context, submitted(context));
  const step = { since: one.at, due, calendar, closesAt: call.closesAt };
  const from = ladderAfter(context, one.ladderFrom);
  return { due, reminder: nextMorning(step, rungsOf(settingsOf(rules.values)), from) };
}

/** The lead was told again, or its time has gone by. */
export const versionTold = (
  context: Context,
  deadline: 'versionConfirmation' | 'versionReminder',
  at: Instant,
): Partial<Context> => ({
  versions: context.versions.map((one) => {
    if (one.state !== 'awaiting') return one;
    return deadline === 'versionReminder' ? { ...one, ladderFrom: at } : { ...one, overdue: true };
  }),
});

/** Whether this very act has had the lead judge a version anew: it led before, and leads still. */
export const isTakenAgain = ({ versions, leadPole, since }: Context, at: Instant): boolean =>
  versions.some(
    ({ state, settledAt, lead, kind }) =>
      state === 'taken' && kind === 'major' && settledAt === at && since === at && lead === leadPole,
  );

/** R60: the version that was under review at an instant: what a reading of that instant is of. */
export function versionAt(
  { versions, submission }: Pick<Context, 'versions' | 'submission'>,
  at: Instant,
): number {
  const first = versions[0]?.replaces ?? submission?.file.version ?? 1;
  const taken = versions.filter(({ state, settledAt }) => state === 'taken' && (settledAt ?? '') <= at);
  return taken.reduce((one, { version }) => Math.max(one, version), first);
}
