import { IsIn } from 'class-validator';
import { suspensionGrounds, type SuspensionGround } from '../../../workflows/index.js';
import { act, ActForm, PoleActForm, Text, texts } from './act.js';

/** R70: in an emergency, for one of these grounds and no other. */
class SuspendForm extends PoleActForm {
  @IsIn(suspensionGrounds)
  ground: SuspensionGround;

  /** the holder and the pôles read them */
  @Text()
  reasons: string;
}

class ResumeForm extends PoleActForm {
  /** the holder and the pôles read them */
  @Text()
  reasons: string;
}

const bare = (type: string) => act({ form: ActForm, ask: () => ({ asked: { type }, texts: {} }) });

/** Acts on a label once it is granted (§9.2, `Label`). */
export const labelActs = {
  transmitLabel: bare('transmitLabel'),
  withdrawLabel: bare('withdrawLabel'),
  suspendLabel: act({
    form: SuspendForm,
    ask: ({ pole, ground, reasons }) => ({
      asked: { type: 'suspendLabel', pole, ground },
      texts: texts({ reasons }),
    }),
  }),
  resumeLabel: act({
    form: ResumeForm,
    ask: ({ pole, reasons }) => ({ asked: { type: 'resumeLabel', pole }, texts: texts({ reasons }) }),
  }),
};
