import { IsOptional, IsUUID } from 'class-validator';

/** A version to come is begun, or given up, without a word: asked twice it is as asked once. */
export class VersionDraftForm {
  /** made once with the page, as for any act; the draft itself tells what was done */
  @IsOptional()
  @IsUUID()
  commandId?: string;
}
