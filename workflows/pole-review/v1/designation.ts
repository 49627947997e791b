import type { PersonId, Reason } from '../../vocabulary.js';
import { electorateOf, isShort, rollOfNow } from './electorate.js';
import { recalled } from './session.js';
import type { PoleReviewCommand, PoleReviewContext } from './vocabulary.js';

type Context = PoleReviewContext;
type Designate = Extract<PoleReviewCommand, { type: 'designateVoter' }>;

const refuse = (when: boolean, reason: Reason): Reason[] => (when ? [reason] : []);

/** R31: alternates come first; nobody names themselves, and who reads the dossier as an expert does not judge it too. */
export const designationReasons = ({ person, roll, by }: Designate, context: Context): Reason[] => [
  ...refuse(!isShort({ ...context, roll, designated: answered(context) }), {
    code: 'electorateComplete',
    rule: 'R31',
  }),
  ...refuse(by.kind === 'person' && by.id === person, { code: 'notOneself', rule: 'R31' }),
  ...refuse(context.declarations[person] === false, { code: 'personAside', rule: 'R63' }),
  ...refuse(
    electorateOf(context, roll).some((seat) => seat.person === person),
    { code: 'votesAlready', rule: 'R31' },
  ),
  ...refuse(
    context.experts.some((expert) => expert.person === person),
    { code: 'readerVotes', rule: 'R31' },
  ),
];

/** Whom it has designated and who has answered; one who has not gives way to the next. */
const answered = ({ designated, declarations }: Context): PersonId[] =>
  designated.filter((person) => declarations[person] !== undefined);

/** R31: called to an open vote and to the session to come; their declaration is awaited like any voter's. */
export function designate(context: Context, { person, roll: now, at }: Designate): Partial<Context> {
  const roll = rollOfNow(context, now);
  const designated = [...answered(context), person];
  const next = { ...context, roll, designated };
  const { vote, tally: counted } = context;
  const called = { roll, designated, sessions: recalled(next, at) };
  return vote && !counted ? { ...called, vote: { ...vote, electorate: electorateOf(next, roll) } } : called;
}
