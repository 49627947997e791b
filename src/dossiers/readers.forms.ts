import { IsArray, IsIn, IsOptional, IsString } from 'class-validator';
import { annexLevels, type AnnexLevel } from './levels.js';

/** R66: who may open a piece. */
export class ReadersForm {
  @IsIn(annexLevels)
  level: AnnexLevel;

  /** `pole:capacity`, for named persons */
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  readers?: string[];

  /** addresses, for named persons */
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  mails?: string[];
}
