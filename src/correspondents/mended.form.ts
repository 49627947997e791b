import { IsIn, IsOptional } from 'class-validator';

/** R77: that the address was mended where it stands: the body says that it takes mail again. */
export class MendedForm {
  @IsOptional()
  @IsIn(['true'])
  works?: 'true';
}
