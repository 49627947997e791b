import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsObject, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import {
  defaultRules,
  type BackPlanning,
  type Delays,
  type RuleValues,
} from '../../../workflows/rule-set.js';
import { all, Share } from './decorators.js';

const count = (least: number) => all(IsOptional(), IsInt(), Min(least), Max(366));

/** Makes every key of `known` a whole number one may give: the defaults say which delays there are. */
const Counts =
  (known: object, least: number): ClassDecorator =>
  (type) =>
    Object.keys(known).forEach((key) => count(least)(type.prototype as object, key));

@Counts(defaultRules.delays, 1)
class DelaysFile {}

@Counts(defaultRules.backPlanning, 0)
class BackPlanningFile {}

/** What a rule set changes of the defaults; each key is that of RuleValues, with its rule. */
export class RuleValuesFile {
  @IsOptional() @IsIn(['parallelLabels']) decisionModel?: RuleValues['decisionModel'];
  @IsOptional() @IsBoolean() dissentBlocks?: boolean;
  @IsOptional() @IsIn(['onValidation', 'whenAllSettled']) opinionVisibility?: RuleValues['opinionVisibility'];
  @IsOptional() @IsIn(['overlapped', 'sequential']) coReviewMode?: RuleValues['coReviewMode'];
  @IsOptional() @Share() leadMinimumShare?: number;
  @IsOptional() @Share() invitationShare?: number;
  @IsOptional() @Share() quorumShare?: number;
  @count(1) minimumVoters?: number;
  @count(1) secondCallMinimum?: number;
  @IsOptional() @Share() reservationsShare?: number;
  @IsOptional() @IsBoolean() castingVote?: boolean;
  @count(0) expectedReviews?: number;
  @IsOptional() @IsObject() @ValidateNested() @Type(() => DelaysFile) delays?: Partial<Delays>;
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => BackPlanningFile)
  backPlanning?: Partial<BackPlanning>;
}
