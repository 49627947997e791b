import { IsString, MaxLength } from 'class-validator';

/** R75: to whom a chair's power goes, and from which day to which; the page judges them, and gives them back. */
export class DelegateForm {
  /** the mandate of who is to sign */
  @IsString()
  @MaxLength(60)
  bearer: string;

  /** days, in Paris: `2027-03-09` */
  @IsString()
  @MaxLength(20)
  from: string;

  @IsString()
  @MaxLength(20)
  to: string;
}
