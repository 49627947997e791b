import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { act, ActForm, Text, texts } from './act.js';

/** R69: the call in which the project is presented again. */
class PresentedAgainForm extends ActForm {
  @IsUUID()
  call: string;
}

/** R69: what is presented again may be read on the light track. */
class AdmitForm extends ActForm {
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === '' ? undefined : value))
  @IsOptional()
  @IsBoolean()
  light?: boolean;
}

/** R74: the words of the letter, or why it is taken back. */
class SupportForm extends ActForm {
  /** the holder and the pôles read them */
  @Text()
  reasons: string;
}

const ofSupport = (type: string) =>
  act({ form: SupportForm, ask: ({ reasons }) => ({ asked: { type }, texts: texts({ reasons }) }) });

/** A letter of support, which is no label (R74). */
export const supportActs = {
  grantSupport: ofSupport('grantSupport'),
  withdrawSupport: ofSupport('withdrawSupport'),
};

/** A project presented again, and how it is read (R69). */
export const resubmissionActs = {
  resubmit: act({
    form: PresentedAgainForm,
    ask: ({ call }) => ({ asked: { type: 'resubmit', call }, texts: {} }),
  }),
  admit: act({
    form: AdmitForm,
    ask: ({ light }) => ({ asked: { type: 'admit', ...(light && { light }) }, texts: {} }),
  }),
};
