import { IsIn, IsString, MaxLength } from 'class-validator';

/** What an officer types to invite somebody. Forms of names and addresses are judged by the page, which gives them back. */
export class InviteForm {
  @IsString()
  @MaxLength(1000)
  email: string;

  @IsString()
  @MaxLength(1000)
  name: string;

  @IsIn(['fr', 'en'])
  lang: 'fr' | 'en';

  /** `expert`, or the id of the vacant seat the person is to hold */
  @IsString()
  @MaxLength(60)
  place: string;
}
