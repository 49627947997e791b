import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { pieceFates, type PieceFate } from '../../dossiers/index.js';
import { textLimit } from './act.js';

/** R69: the answer to one thing that was asked; empty while it is not written. */
class AnswerGiven {
  /** the pôle and the rank there, `est-1` */
  @Matches(/^[a-z0-9-]{2,20}-\d{1,2}$/)
  ask: string;

  @IsString()
  @MaxLength(textLimit)
  answer: string;
}

/** R69: what becomes of a piece of the earlier dossier. */
class PieceGiven {
  @IsUUID()
  piece: string;

  @IsIn(pieceFates)
  fate: PieceFate;
}

/** R69: what is answered, and kept, of a project presented again; what is not named stays as it is. */
export class AnswerSheetForm {
  @IsArray()
  @ArrayMaxSize(200)
  @Type(() => AnswerGiven)
  @ValidateNested({ each: true })
  answers: AnswerGiven[];

  @IsArray()
  @ArrayMaxSize(200)
  @Type(() => PieceGiven)
  @ValidateNested({ each: true })
  pieces: PieceGiven[];

  /** of the sheet that was read, where a newer one must not be written over */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  revision?: number;
}

/** The fields of the page, `answer-est-1` and `piece-…`, as the form of the API. */
export function sheetTyped(body: unknown): object {
  const typed = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  const under = (prefix: string) =>
    typed.flatMap(([name, value]): [string, unknown][] =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
    );
  const text = (value: unknown) =>
    typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : value;
  const others = typed.filter(([name]) => !name.startsWith('answer-') && !name.startsWith('piece-'));
  return {
    answers: under('answer-').map(([ask, answer]) => ({ ask, answer: text(answer) })),
    pieces: under('piece-').map(([piece, fate]) => ({ piece, fate })),
    ...Object.fromEntries(others),
  };
}
