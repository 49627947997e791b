import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { LANGS, type Lang } from '../../../templates/i18n/words.js';

/** The address typed to sign in. Its form is judged by the page, which gives it back with a sentence. */
export class AskLinkForm {
  @IsString()
  @MaxLength(1000)
  email: string;

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  next?: string;
}

/** The button of the link's page; a new account says its name and language there. */
export class UseLinkForm {
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  name?: string;

  @IsOptional()
  @IsIn(LANGS)
  lang?: Lang;
}
