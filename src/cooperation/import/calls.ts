import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { IsNull } from 'typeorm';
import { settingsOf, type RuleValues } from '../../../workflows/rule-set.js';
import { Correspondent, FundingCall, RuleSet } from '../entities/index.js';
import { ruleHash } from '../rule-hash.js';
import { recordDecision, succeed } from '../rule-sets.js';
import { CooperationRefused } from './faults.js';
import type { CallFile, CorrespondentFile, DecisionFile, RuleSetFile } from './file.js';
import { instantOf } from './instants.js';
import { bounds, keep } from './keep.js';
import { idOf, type Known } from './known.js';
import type { ImportSession } from './session.js';

/** Decisions not recorded yet; one recorded is never edited. */
export async function importDecisions(session: ImportSession, decisions: DecisionFile[]): Promise<void> {
  for (const { number, object, decidedAt, text } of decisions) {
    const decision = { number, object, decidedAt: instantOf(decidedAt), body: text };
    if (await recordDecision(session.tx, decision)) session.counts.opened += 1;
  }
}

/** The whole values of a rule set: the defaults, and what the file changes of them. */
const valuesOf = ({ values = {} }: RuleSetFile): RuleValues => settingsOf(values);

/**
 * Rule sets; changed values make another row, which ends the one in force and succeeds it (R3). What a decision adopted
 * once is not adopted again by an old file that comes back: the newest stays; only another decision returns to its values.
 */
export async function importRuleSets(
  session: ImportSession,
  sets: RuleSetFile[],
  known: Known,
): Promise<void> {
  for (const set of sets) {
    const values = valuesOf(set);
    const hash = ruleHash(values);
    const rows = await session.tx.find(RuleSet, { where: { code: set.code }, order: { validFrom: 'DESC' } });
    // A setting added since the row was written changes nothing of what it says.
    const same = rows.filter((row) => ruleHash(settingsOf(row.values)) === hash);
    const newest = rows.find(({ successorId }) => successorId === null);
    const stands = same.some((row) => row === newest || row.adoptedBy === set.adoptedBy);
    const id = stands && newest ? newest.id : await adopt(session, set, values, hash);
    known.ruleSets.set(set.code, id);
  }
}

async function adopt(
  session: ImportSession,
  set: RuleSetFile,
  values: RuleValues,
  hash: string,
): Promise<string> {
  const former = await session.tx.findOneBy(RuleSet, { code: set.code, successorId: IsNull() });
  const { validFrom, validTo } = bounds(set, undefined, session);
  const start = former && former.validFrom >= validFrom ? session.at : validFrom;
  const fields = { code: set.code, hash, values, adoptedBy: set.adoptedBy, successorId: null, callId: null };
  const id = await succeed(session.tx, former, { ...fields, id: randomUUID(), validFrom: start, validTo });
  session.counts.opened += 1;
  session.adopted.push({ id, hash });
  if (former) session.counts.ended += 1;
  return id;
}

export async function importCorrespondents(
  session: ImportSession,
  correspondents: CorrespondentFile[],
  known: Known,
): Promise<void> {
  for (const one of correspondents) {
    const row = (await session.tx.findOneBy(Correspondent, { code: one.code })) ?? undefined;
    const email = one.email.toLowerCase();
    const { code, body, kind, name, lang = 'fr', region = null, fallbackEmail = null } = one;
    const who = { accountId: idOf(known.accounts, email), name, email, lang, fallbackEmail };
    await keep(session, Correspondent, row, {
      code,
      body,
      kind,
      region,
      ...who,
      ...bounds(one, row, session),
    });
  }
}

export async function importCalls(session: ImportSession, calls: CallFile[], known: Known): Promise<void> {
  // A call that follows another comes after it (R51).
  const inOrder = [...calls].sort(
    (one, other) => Number(one.follows !== undefined) - Number(other.follows !== undefined),
  );
  for (const { ruleSet, opensAt, intakeAt, closesAt, cutoffDates = [], ...given } of inOrder) {
    const { awards = 'label', follows, source = null, ...call } = given;
    const row = (await session.tx.findOneBy(FundingCall, { code: call.code })) ?? undefined;
    const instants = {
      opensAt: instantOf(opensAt),
      intakeAt: instantOf(intakeAt),
      closesAt: instantOf(closesAt),
      cutoffDates: cutoffDates.map(instantOf),
    };
    await keep(session, FundingCall, row, {
      ...{ ...call, source, earlierThresholds: row?.earlierThresholds ?? null },
      ...(await standingOf(session, row, { ...instants, ...(await stepOf(session, awards, follows)) })),
      ruleSetId: idOf(known.ruleSets, ruleSet),
    });
  }
}

type Step = Pick<FundingCall, 'awards' | 'followsId'>;
type Said = Step & Pick<FundingCall, 'opensAt' | 'intakeAt' | 'closesAt' | 'cutoffDates'>;

async function stepOf({ tx }: ImportSession, awards: Step['awards'], follows?: string): Promise<Step> {
  const first = follows === undefined ? null : await tx.findOneBy(FundingCall, { code: follows });
  return { awards, followsId: first?.id ?? null };
}

/**
 * R51, R52: a call that an act has changed or cancelled keeps its dates and what it awards, whatever an old file says; one that
 * has dossiers is changed by the act that reaches them, and by no file.
 */
async function standingOf({ tx }: ImportSession, row: FundingCall | undefined, said: Said) {
  const fresh = { version: row?.version ?? 0, cancelledAt: row?.cancelledAt ?? null };
  if (!row) return { ...said, ...fresh };
  const { opensAt, intakeAt, closesAt, cutoffDates, awards, followsId } = row;
  const standing = { opensAt, intakeAt, closesAt, cutoffDates, awards, followsId };
  if (row.version > 0 || row.cancelledAt) return { ...standing, ...fresh };
  if (isDeepStrictEqual(standing, said)) return { ...said, ...fresh };
  const [held] = await tx.query<object[]>('SELECT FROM dossier WHERE call_id = $1 LIMIT 1', [row.id]);
  if (!held) return { ...said, ...fresh };
  throw new CooperationRefused([{ path: 'calls', message: hasDossiers(row, { ...standing, ...said }) }]);
}

/** Why a file does not change this call: an act that reaches its dossiers moves it; what they were asked for stands. */
const hasDossiers = (row: FundingCall, { awards, followsId }: Step): string =>
  awards === row.awards && followsId === row.followsId
    ? `${row.code} has dossiers: move it from its page, which reaches them (R52)`
    : `${row.code} has dossiers, which were asked for what it awards: that stands (R51)`;
