import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { formSchema } from './form-schema.js';
import { hoist } from './hoist.js';
import { onceEach } from './parameters.js';

class Base {
  @IsUUID()
  id: string;
}

class Inner {
  @IsIn(['a', 'b'])
  choice: string;
}

class SampleForm extends Base {
  @IsString()
  @Length(3, 40)
  name: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(9)
  level?: number;

  @IsBoolean()
  clear: boolean;

  @Matches(/^[a-z]{2}$/)
  code: string;

  @ValidateBy({ name: 'tooMany', validator: { validate: () => true } }, { context: { max: 3 } })
  @Type(() => Inner)
  @ValidateNested({ each: true })
  parts: Inner[] = [];

  @ValidateBy({ name: 'unknownChoice', constraints: [['x', 'y']], validator: { validate: () => true } })
  kind: string | null = null;
}

class StrangeForm {
  @IsDefined()
  @ValidateBy({ name: 'neverToldBefore', validator: { validate: () => true } })
  field: string;
}

describe('the schema of a form', () => {
  it('says each rule that judges it, those of the form it extends and of its parts included', () => {
    expect(formSchema(SampleForm)).toEqual({
      title: 'SampleForm',
      type: 'object',
      properties: {
        id: { type: 'string', format: 'uuid' },
        name: { type: 'string', minLength: 3, maxLength: 40 },
        level: { type: 'integer', minimum: 1, maximum: 9 },
        clear: { type: 'boolean' },
        code: { type: 'string', pattern: '^[a-z]{2}$' },
        parts: {
          type: ['array', 'null'],
          maxItems: 3,
          items: {
            title: 'Inner',
            type: 'object',
            properties: { choice: { enum: ['a', 'b'] } },
            required: ['choice'],
            additionalProperties: false,
          },
        },
        kind: { type: ['string', 'null'], enum: ['x', 'y', null] },
      },
      required: expect.arrayContaining(['id', 'name', 'clear', 'code']),
      additionalProperties: false,
    });
    expect(formSchema(SampleForm)['required']).toHaveLength(4);
  });

  it('is never made of a rule nobody has told the document of', () => {
    expect(() => formSchema(StrangeForm)).toThrow('does not tell the rule neverToldBefore');
  });
});

describe('a named schema', () => {
  const named = (type: string) => ({ title: 'One', type });

  it('is kept once and pointed to', () => {
    expect(hoist([named('string'), { inner: named('string') }])).toEqual({
      value: [{ $ref: '#/components/schemas/One' }, { inner: { $ref: '#/components/schemas/One' } }],
      schemas: { One: named('string') },
    });
  });

  it('is refused when another has its name', () => {
    expect(() => hoist([named('string'), named('number')])).toThrow('two different schemas are named One');
  });
});

it('keeps the parameter that is described', () => {
  const seen = { in: 'header', name: 'if-match' };
  const described = { in: 'header', name: 'If-Match', description: 'The ETag you have read' };
  const path = { in: 'path', name: 'ref' };
  expect(onceEach([path, seen, described])).toEqual([path, described]);
});
