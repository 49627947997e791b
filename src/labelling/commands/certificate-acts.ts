import { Transform } from 'class-transformer';
import { IsIn, IsString, Length, registerDecorator, type ValidationArguments } from 'class-validator';
import { certificateFields, type CertificateField } from '../../../workflows/index.js';
import { act, ActForm, PoleActForm, Text, texts } from './act.js';

/** Characters of what a certificate says in one place: a name, a figure, a date. */
export const statementLimit = 300;

const Statement = () => (target: object, field: string) => {
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))(
    target,
    field,
  );
  IsString()(target, field);
  Length(1, statementLimit)(target, field);
};

/** R67: what is put right is otherwise than it was. */
const Differs = (from: string) => (target: object, propertyName: string) =>
  registerDecorator({
    ...{ name: 'differs', constraints: [from], target: target.constructor, propertyName },
    validator: {
      validate: (value: unknown, { object }: ValidationArguments) =>
        value !== (object as Record<string, unknown>)[from],
    },
  });

/** R67: what the certificate says wrongly, as it was and as it is. */
class RectifyForm extends ActForm {
  @IsIn(certificateFields)
  field: CertificateField;

  /** word for word, as the certificate in force has it */
  @Statement()
  before: string;

  @Statement()
  @Differs('before')
  corrected: string;

  /** the holder and the pôles read them */
  @Text()
  reasons: string;
}

/** Acts that make a new version of the certificate. */
export const certificateActs = {
  rectify: act({
    form: RectifyForm,
    ask: ({ field, before, corrected, reasons }) => ({
      asked: { type: 'rectify', field },
      texts: texts({ before, corrected, reasons }),
    }),
    signs: 'label',
  }),
  /** R45 */
  addCoLabel: act({
    form: PoleActForm,
    ask: ({ pole }) => ({ asked: { type: 'addCoLabel', pole }, texts: {} }),
    signs: 'label',
  }),
};
