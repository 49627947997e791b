import {
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  Min,
} from 'class-validator';
import { Type } from 'class-transformer';
import { settings, type PinnedValues } from '../../workflows/index.js';
import { callModels } from './call-models.js';

const day = /^(?:19|20)\d{2}-\d{2}-\d{2}$/;
const code = /^[a-z0-9][a-z0-9-]{1,40}$/;

/** A draft is made of the rules in force of a code, or of those a call follows. */
export class OpenRuleDraftForm {
  @IsString()
  @MaxLength(1000)
  title: string;

  /** of the rules it follows; left out when it is for one call */
  @IsOptional()
  @Matches(code)
  code?: string;

  /** the code of the one call it is for */
  @IsOptional()
  @Matches(code)
  call?: string;

  /** the code of a known call, whose thresholds and rates it begins with */
  @IsOptional()
  @IsIn(callModels.map((one) => one.code))
  model?: string;

  /** made once by the page that shows the form: a double click makes one draft */
  @IsOptional()
  @IsUUID()
  commandId?: string;
}

/** The same on a page, which offers what a draft can be for: `code:…` or `call:…`. */
export class OpenRuleDraftPageForm {
  @IsString()
  @MaxLength(1000)
  title: string;

  @Matches(/^(code|call):[a-z0-9][a-z0-9-]{1,40}$/)
  scope: string;

  @IsOptional()
  @IsIn(['', ...callModels.map((one) => one.code)])
  model?: string;

  @IsUUID()
  commandId: string;
}

/** The whole of a draft, for programs. */
export class SaveRuleDraftForm {
  @IsString()
  @MaxLength(1000)
  title: string;

  /** by the names of docs/generated/settings.md; a setting left out reads its default */
  @IsObject()
  values: PinnedValues;
}

/** The page's form: a field for each setting of the catalogue, by its name. */
export class RuleDraftPageForm {
  @IsString()
  @MaxLength(1000)
  title: string;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  revision: number;

  [setting: string]: unknown;
}

for (const { name } of settings) {
  IsOptional()(RuleDraftPageForm.prototype, name);
  IsString()(RuleDraftPageForm.prototype, name);
  MaxLength(60)(RuleDraftPageForm.prototype, name);
}

/** R3: the steering decision that adopts a draft, and the day it takes effect. Judged by the act, which tells the field. */
export class PublishRulesForm {
  @IsString()
  @MaxLength(1000)
  decision: string;

  @IsString()
  @MaxLength(1000)
  decidedOn: string;

  /** what was decided; may be left out for a decision that is recorded already */
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  object?: string;

  /** the first day, in Paris; at once when left out */
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  effectOn?: string;
}

/** The same on a page, with the version of the draft that was read; `step` is the button. */
export class PublishRulesPageForm extends PublishRulesForm {
  @Type(() => Number)
  @IsInt()
  @Min(1)
  revision: number;

  @IsOptional()
  @IsIn(['rehearse', 'publish'])
  step?: 'rehearse' | 'publish';
}

/** What only names the version of the draft that was read. */
export class RuleDraftVersionForm {
  @Type(() => Number)
  @IsInt()
  @Min(1)
  revision: number;
}

/** A day of the calendar, written as a form of dates sends it. */
export const isDay = (value: string): boolean => {
  if (!day.test(value)) return false;
  const instant = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value);
};
