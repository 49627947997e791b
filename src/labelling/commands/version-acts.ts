import { Transform } from 'class-transformer';
import { IsBoolean, Matches } from 'class-validator';
import { act, ActForm, PoleActForm, Text, texts } from './act.js';

class ChangesForm extends ActForm {
  /** what the version changes and why; those who read the dossier read it */
  @Text()
  changes: string;
}

class RefusedForm extends ActForm {
  /** the holder reads them */
  @Text()
  reasons: string;
}

class ChangeRulingForm extends PoleActForm {
  /** number of the steering committee's decision */
  @Matches(/^COPIL-\d{4}-\d{2,3}$/)
  decision: string;

  /** true: that pôle keeps its label with the change; false: its label ends */
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  keeps: boolean;
}

/** A version of the dossier while the request is undecided, or once there is a label (R60, R62). */
export const versionActs = {
  handInVersion: act({
    form: ChangesForm,
    ask: ({ changes }) => ({ asked: { type: 'handInVersion' }, texts: texts({ changes }) }),
  }),
  confirmVersion: act({ form: ActForm, ask: () => ({ asked: { type: 'confirmVersion' }, texts: {} }) }),
  declareChange: act({
    form: ChangesForm,
    ask: ({ changes }) => ({ asked: { type: 'declareChange' }, texts: texts({ changes }) }),
  }),
  confirmChange: act({
    form: ActForm,
    ask: () => ({ asked: { type: 'confirmChange' }, texts: {} }),
    signs: 'label',
  }),
  decideChange: act({
    form: ChangeRulingForm,
    ask: ({ pole, decision, keeps }) => ({
      asked: { type: 'decideChange', pole, decision, keeps },
      texts: {},
    }),
    // What it answers is the change that was read (R5).
    signs: 'label',
  }),
  refuseVersion: act({
    form: RefusedForm,
    ask: ({ reasons }) => ({ asked: { type: 'refuseVersion' }, texts: texts({ reasons }) }),
  }),
};
