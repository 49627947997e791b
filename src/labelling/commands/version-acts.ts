import { act, ActForm, Text, texts } from './act.js';

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
  refuseVersion: act({
    form: RefusedForm,
    ask: ({ reasons }) => ({ asked: { type: 'refuseVersion' }, texts: texts({ reasons }) }),
  }),
};
