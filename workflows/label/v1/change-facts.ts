import { currentCertificate } from './certificate.js';
import { steeringsIn } from './change-answers.js';
import { openChange, reviewedChange } from './change.js';
import type { ChangeFact, ChangeState, LabelChange } from './change-told.js';
import type { LabelCommand, LabelContext, LabelFact } from './vocabulary.js';

type Told = LabelFact | LabelFact[] | null;
type Teller = (context: LabelContext, command: LabelCommand) => Told;

/** The change that was settled so by this very act. */
export const settledNow = (
  { changes }: Pick<LabelContext, 'changes'>,
  { at }: Pick<LabelCommand, 'at'>,
  how: ChangeState,
): LabelChange | undefined =>
  changes.filter(({ state, settledAt }) => state === how && settledAt === at).at(-1);

/** Whether the lead has left the certificate by this very act. */
export const leavesByChange = (context: LabelContext, command: LabelCommand): boolean =>
  settledNow(context, command, 'taken')?.left.includes(context.vacancy?.former ?? '') ?? false;

/** R62: said after the change of the context. */
export const changeTellers = {
  changeDeclared: (context, command) => {
    const one = openChange(context);
    if (command.type !== 'declareChange' || !one) return null;
    const { version, kind, state, until, texts } = one;
    return { type: 'changeDeclared', version, kind, state, pole: context.labelling[0] ?? '', until, texts };
  },
  /** of all, or of the pôle that has just joined */
  changePut: (context, command) => {
    const { asked = [] } = reviewedChange(context) ?? {};
    const put = command.type === 'recordCoLabel' ? asked.filter((pole) => pole === command.pole) : asked;
    return put.map((pole) => ({ type: 'changePut', pole }));
  },
  changePassedOn: (context, command) =>
    command.type === 'recordKept' && steeringsIn(context).includes(command.pole)
      ? { type: 'changePassedOn', pole: command.pole }
      : null,
  changeRulingOverdue: (context) => ({ type: 'changeRulingOverdue', poles: steeringsIn(context) }),
  changeRuled: (_, command) => {
    if (command.type !== 'decideChange') return null;
    const { pole, keeps, decision } = command;
    return { type: 'changeRuled', pole, verdict: keeps ? 'carried' : 'notCarried', decision };
  },
  changeTaken: (context, command) => {
    const one = settledNow(context, command, 'taken');
    if (!one) return null;
    const { version, left } = one;
    const certificate = currentCertificate(context);
    return { type: 'changeTaken', version, certificate, pole: context.labelling[0] ?? '', left };
  },
  changeRefused: (context, command) => {
    const one = settledNow(context, command, 'refused');
    return one ? { type: 'changeRefused', version: one.version } : null;
  },
  changeUnmended: (context) => ({ type: 'changeUnmended', version: openChange(context)?.version ?? 0 }),
} satisfies Record<ChangeFact['type'], Teller>;
