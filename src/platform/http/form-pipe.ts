import { ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { invalid, Problem } from '../problem.js';
import { fieldErrors } from './judge-form.js';
import { strayTexts } from './stray-characters.js';

/**
 * The judge of every body a handler declares by its class: unknown fields are refused, and a body without a class is
 * a fault of ours, for nothing would judge it. One declared `unknown` is judged by what reads it.
 */
class FormPipe extends ValidationPipe {
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const judged = metadata.type === 'body' && metadata.metatype !== Object;
    const stray = judged ? strayTexts(value) : [];
    if (stray.length > 0) throw invalid(stray);
    return super.transform(value, metadata) as Promise<unknown>;
  }
}

export const formPipe = new FormPipe({
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  transform: true,
  exceptionFactory: (faults): Problem => invalid(faults.flatMap((fault) => fieldErrors(fault, ''))),
});
