import { currentCertificate } from './certificate.js';
import { openChange } from './change.js';
import type { ChangeFact } from './change-told.js';
import type { LabelCommand, LabelContext, LabelFact } from './vocabulary.js';

type Told = LabelFact | LabelFact[] | null;
type Teller = (context: LabelContext, command: LabelCommand) => Told;

/** The change that was taken by this very act. */
const takenNow = ({ changes }: LabelContext, { at }: LabelCommand) =>
  changes.find(({ state, settledAt }) => state === 'taken' && settledAt === at);

/** Whether the lead has left the certificate by this very act. */
export const leavesByChange = (context: LabelContext, command: LabelCommand): boolean =>
  command.type === 'recordKept' &&
  (takenNow(context, command)?.left.includes(context.vacancy?.former ?? '') ?? false);

/** R62: said after the change of the context. */
export const changeTellers = {
  changeDeclared: (context, command) => {
    const one = openChange(context);
    if (command.type !== 'declareChange' || !one) return null;
    const { version, kind, state, until, texts } = one;
    return { type: 'changeDeclared', version, kind, state, pole: context.labelling[0] ?? '', until, texts };
  },
  changePut: (context) => {
    const one = openChange(context);
    if (one?.state !== 'reviewing') return null;
    return one.asked.map((pole) => ({ type: 'changePut', pole }));
  },
  changeTaken: (context, command) => {
    const one = takenNow(context, command);
    if (!one) return null;
    const { version, left } = one;
    const certificate = currentCertificate(context);
    return { type: 'changeTaken', version, certificate, pole: context.labelling[0] ?? '', left };
  },
  changeUnmended: (context) => ({ type: 'changeUnmended', version: openChange(context)?.version ?? 0 }),
} satisfies Record<ChangeFact['type'], Teller>;
