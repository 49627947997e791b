import { settingsOf } from '../../rule-set.js';
import type { Instant, Reason } from '../../vocabulary.js';
import { mayReopen } from './step-ends.js';
import { kindOf, type ChangeGround, type ChangeKind } from './version.js';
import { unsettledConditions } from './conditions.js';
import { awaitedVersion, isAdmitted, judgedNow } from './versions.js';
import type { Declaration, LabelRequestCommand, LabelRequestContext } from './vocabulary.js';

type Context = LabelRequestContext;
type Of<Type extends LabelRequestCommand['type']> = Extract<LabelRequestCommand, { type: Type }>;

const refuse = (when: boolean, reason: Reason): Reason[] => (when ? [reason] : []);

/** R51: what is judged anew needs a day at least, before the certificates are out. */
function tooLate(context: Context, kind: ChangeKind, at: Instant): Reason[] {
  const { submission } = context;
  const late = kind === 'major' && isAdmitted(context) && submission !== null && !mayReopen(submission, at);
  const days = submission ? settingsOf(submission.rules.values).backPlanning.certificates : 0;
  return refuse(late, { code: 'versionTooLate', rule: 'R51', params: { days } });
}

const noneAwaits = (context: Context): Reason[] =>
  refuse(!awaitedVersion(context), { code: 'noVersionAwaits', rule: 'R62', liftedBy: 'holder' });

/** Why a version is not handed in, or not answered, now. */
export const versionRules = {
  handInVersion: ({ submission: given, change, at }: Of<'handInVersion'>, context: Context): Reason[] => {
    const { submission, versions } = context;
    const { version, hash } = given.file;
    // What waits for the lead is taken back by handing in the one before anew.
    const last = awaitedVersion(context)?.pins?.file ?? submission?.file;
    const known =
      version <= (submission?.file.version ?? 0) ||
      versions.some((one) => one.version === version) ||
      hash === last?.hash;
    return [
      ...refuse(submission !== null && at > submission.call.closesAt, { code: 'callClosed', rule: 'R20' }),
      ...refuse(known, { code: 'versionUnchanged', rule: 'R60', liftedBy: 'holder' }),
      ...tooLate(context, kindOf(change.grounds), at),
    ];
  },
  confirmVersion: (command: Of<'confirmVersion'>, context: Context): Reason[] => {
    const { at } = command;
    const handed = awaitedVersion(context);
    const one = handed && judgedNow(handed, command);
    return [
      ...noneAwaits(context),
      // R62: the minimum of the call is broken by the change itself.
      ...refuse(one?.lost.includes('consortium') ?? false, {
        code: 'consortiumBroken',
        rule: 'R62',
        liftedBy: 'holder',
      }),
      ...(one ? tooLate(context, one.kind, at) : []),
    ];
  },
  refuseVersion: (_: Of<'refuseVersion'>, context: Context): Reason[] => noneAwaits(context),
};

const bringsIn: readonly ChangeGround[] = ['partnerJoined', 'mainPartner', 'partnerPole', 'holderReplaced'];

/** R63: what was declared of the partners before says nothing of one that has joined since. */
export const mayDeclareAgain = ({ at }: Pick<Declaration, 'at'>, versions: Context['versions']): boolean =>
  versions.some(
    ({ state, settledAt, grounds }) =>
      state === 'taken' && (settledAt ?? '') > at && grounds.some((ground) => bringsIn.includes(ground)),
  );

/** R62: the result is not certified of a project whose partners are not settled; the same pôle settles them. */
export const versionUnanswered = (context: Context): Reason[] =>
  refuse(awaitedVersion(context) !== undefined, {
    code: 'versionAwaited',
    rule: 'R62',
    liftedBy: 'caseOfficer',
  });

/** R38: nor by the reservation that is lifted last. */
export const lastOne = (context: Context): Reason[] =>
  unsettledConditions(context).length === 1 ? versionUnanswered(context) : [];
