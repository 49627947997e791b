import { addMonths } from '../../calendar/index.js';
import { settingsOf } from '../../rule-set.js';
import type { Reason } from '../../vocabulary.js';
import { supportRules } from './support-letter.js';
import type { LabelRequestCommand, LabelRequestContext } from './vocabulary.js';

type Context = LabelRequestContext;
type Of<Type extends LabelRequestCommand['type']> = Extract<LabelRequestCommand, { type: Type }>;

const refuse = (when: boolean, reason: Reason): Reason[] => (when ? [reason] : []);

/** R69: one answer to each thing asked, before it is handed in, and again with what completes it: the sheet goes whole. */
export const answersMissing = (
  { texts }: Pick<Of<'submit'>, 'texts'>,
  { resubmission }: Pick<Context, 'resubmission'>,
): Reason[] => {
  const left = (resubmission?.asks ?? []).filter(({ id }) => !texts?.[id]).length;
  return refuse(left > 0, { code: 'answersMissing', rule: 'R69', liftedBy: 'holder', params: { left } });
};

/** R69: presented again once for each time it is postponed; the light track is for what has hardly changed, and soon. */
export const resubmissionRules = {
  ...supportRules,
  resubmit: ({ over }: Of<'resubmit'>, { presented }: Context): Reason[] =>
    refuse((presented?.rank ?? 0) > over, { code: 'alreadyPresented', rule: 'R69' }),
  admit: ({ at, light }: Of<'admit'>, { resubmission, submission, submittedAt }: Context): Reason[] => {
    if (!light) return [];
    if (!resubmission) return [{ code: 'notPresentedAgain', rule: 'R69' }];
    const months = settingsOf(submission?.rules.values ?? {}).delays.lightTrackMonths;
    return [
      ...refuse((submittedAt ?? at) >= addMonths(resubmission.postponedAt, months), {
        code: 'lightTrackTooLate',
        rule: 'R69',
        params: { months },
      }),
      ...refuse(!light.minor, { code: 'lightTrackMajorChange', rule: 'R69' }),
    ];
  },
};
