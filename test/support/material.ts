import {
  defaultRules,
  type Answer,
  type Ballot,
  type By,
  type DeliberationCommand,
  type HandoverCommand,
  type LabelCommand,
  type LabelRequestCommand,
  type PinnedCall,
  type PoleReviewCommand,
  type ProposalCommand,
  type Roll,
  type RuleValues,
  type Submission,
} from '../../workflows/index.js';

type Bare<Command> = Command extends unknown ? Omit<Command, 'at' | 'by'> : never;
export type RequestAct = Bare<LabelRequestCommand>;
export type ReviewAct = Bare<PoleReviewCommand>;
export type LabelAct = Bare<LabelCommand>;
export type DeliberationAct = Bare<DeliberationCommand>;
export type HandoverAct = Bare<HandoverCommand | ProposalCommand>;

export const opensAt = '2026-03-02T09:00:00.000Z';
export const closesAt = '2026-06-30T10:00:00.000Z';
/** Codes of the pôles of the stories; each of them may lead. */
export const sevenPoles = ['ouest', 'est', 'nord', 'sud', 'alpes', 'loire', 'rhin'];

/** The call of the stories, received in time until its closing. */
export const call: PinnedCall = {
  id: 'call-1',
  version: 0,
  mode: 'labelBeforeClosing',
  awards: 'label',
  follows: null,
  intakeAt: '2026-05-19T21:59:59.000Z',
  depositBy: closesAt,
  closesAt,
};

/** The same, where the pôles give an opinion and no label (R51). */
export const firstStep: PinnedCall = { ...call, awards: 'opinion' };

export const text = (id: string) => ({ id, hash: id.padEnd(64, '0') });
export const person = (id: string): By => ({ kind: 'person', id, role: 'member' });
/** A ballot of who holds the seat of this name, cast for the first time. */
export const ballotOf = (who: string, ballot: Ballot): Extract<ReviewAct, { type: 'castBallot' }> => ({
  ...{ type: 'castBallot', seat: `seat-${who}`, person: who, voter: who, votedAlready: false, ballot },
  texts: { reasons: text('why') },
});
/** An answer of who holds the seat of this name in the other organ, who has had no vote before (R68). */
export const answerOf = (
  who: string,
  answer: Answer,
  votedBefore = false,
): Extract<DeliberationAct, { type: 'castAnswer' }> => ({
  ...{ type: 'castAnswer', seat: `seat-${who}`, person: who, voter: who, votedBefore, answer },
  texts: { reasons: text('why') },
});
/** The other organ of a pôle, its board: none of its members votes on labels. */
export const boardOf = (pole: string, count = 4) => ({ code: 'board', roll: rollOf(`${pole}.board`, count) });
export const clock: By = { kind: 'clock' };

/** A pôle's organ: `count` voting seats (chair and deputy first), one alternate, one advisory voice. */
export function rollOf(pole: string, count = 4): Roll {
  const voting = Array.from({ length: count }, (_, index) => `${pole}.${index + 1}`);
  return [
    ...voting.map((id, index) => ({
      id: `seat-${id}`,
      person: id,
      college: index < 2 ? 'industry' : 'research',
      kind: 'voting' as const,
      ...(index === 0 && { chair: true }),
      ...(index === 1 && { deputy: true }),
    })),
    { id: `seat-${pole}.alt`, person: `${pole}.alt`, college: 'research', kind: 'alternate' },
    { id: `seat-${pole}.adv`, person: `${pole}.adv`, college: 'research', kind: 'advisory' },
  ];
}

export const rollsOf = (poles: string[]): Record<string, Roll> =>
  Object.fromEntries(poles.map((pole) => [pole, rollOf(pole)]));

/** A submission whose lead is certain (the first pôle) and whose other pôles are all wished. */
export function submissionOf(
  poles: string[],
  more: Partial<Submission> = {},
  rules: Partial<RuleValues> = {},
) {
  const [first = 'ouest', ...others] = poles;
  const submission: Submission = {
    file: { version: 1, hash: 'f'.repeat(64) },
    call,
    rules: { id: 'rules-1', hash: 'r'.repeat(64), values: { ...defaultRules, ...rules } },
    receivingPole: first,
    domainLeads: [first],
    otherDomainLeads: [],
    shares: Object.fromEntries(poles.map((pole) => [pole, pole === first ? 0.5 : 0.5 / others.length])),
    wished: others,
    members: poles,
    partnerPoles: [],
    calendars: Object.fromEntries(poles.map((pole) => [pole, 'france' as const])),
    consent: true,
  };
  return { ...submission, ...more };
}

/** A value as PostgreSQL gives a `jsonb` back: JSON only, keys by length and then by bytes. */
export function asStored<Value>(value: Value): Value {
  return sorted(JSON.parse(JSON.stringify(value))) as Value;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const byJsonb = ([one]: [string, unknown], [other]: [string, unknown]) =>
    one.length - other.length || (one < other ? -1 : 1);
  return Object.fromEntries(
    Object.entries(value)
      .sort(byJsonb)
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

/** With what a request of a walk begins. */
export const requestInput = { holder: 'holder', at: opensAt, call, continues: null };
