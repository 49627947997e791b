import type { Reason } from '../../vocabulary.js';
import { submitted } from './pinned.js';
import type { LabelRequestCommand, LabelRequestContext, PinnedCall } from './vocabulary.js';

/** R51: at the first step of a call that has two the pôles give an opinion; a label only at the second. */
export const asksLabel = (context: Pick<LabelRequestContext, 'submission'>): boolean =>
  submitted(context).call.awards === 'label';

/** R51: what a call of the second step receives has had an opinion at the first; its holder opens it from there. */
export const withoutFirstStep = (
  { follows }: Pick<PinnedCall, 'follows'>,
  continues: string | null,
): Reason[] =>
  follows !== null && continues === null
    ? [{ code: 'firstStepMissing', rule: 'R51', liftedBy: 'holder' }]
    : [];

/** R51: an opinion is taken up once. */
export const takenUp = ({
  continued,
}: Extract<LabelRequestCommand, { type: 'openFullProposal' }>): Reason[] =>
  continued ? [{ code: 'alreadyContinued', rule: 'R51' }] : [];
