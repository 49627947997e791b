import { Transform, Type } from 'class-transformer';
import { ArrayNotEmpty, IsArray, IsIn, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { LANGS, type Lang } from '../../../templates/i18n/words.js';

export class ProfileForm {
  @IsString()
  @MaxLength(1000)
  name: string;

  @IsIn(LANGS)
  lang: Lang;
}

export class EndSessionForm {
  @Matches(/^[0-9a-f]{64}$/)
  session: string;
}

/** Days a token may last. */
export const tokenDays = [30, 90, 365] as const;

/** What the page offers: to read, or to read and act. */
export const tokenRights = ['read', 'write'] as const;

export class MakeTokenForm {
  @IsString()
  @MaxLength(1000)
  name: string;

  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? [value] : value))
  @IsArray()
  @ArrayNotEmpty()
  @IsIn(tokenRights, { each: true })
  scopes: (typeof tokenRights)[number][];

  @Type(() => Number)
  @IsIn(tokenDays)
  days: (typeof tokenDays)[number];
}

export class RevokeTokenForm {
  @IsUUID()
  token: string;
}
