import { IsIn } from 'class-validator';
import { standstillGrounds, type StandstillGround } from '../../../workflows/index.js';
import { act, ActForm, Day, Text, texts } from './act.js';

/** §9.2: why a request stands still, and its last day. */
class SuspendRequestForm extends ActForm {
  @IsIn(standstillGrounds)
  ground: StandstillGround;

  @Day()
  until: string;

  /** the pôles that read the dossier read them; the holder does not */
  @Text()
  reasons: string;
}

class ResumeRequestForm extends ActForm {
  /** the pôles that read the dossier read them; the holder does not */
  @Text()
  reasons: string;
}

export const standstillActs = {
  suspendRequest: act({
    form: SuspendRequestForm,
    ask: ({ ground, until, reasons }) => ({
      asked: { type: 'suspendRequest', ground, until },
      texts: texts({ reasons }),
    }),
  }),
  resumeRequest: act({
    form: ResumeRequestForm,
    ask: ({ reasons }) => ({ asked: { type: 'resumeRequest' }, texts: texts({ reasons }) }),
  }),
};
