import { ValidationPipe } from '@nestjs/common';
import { invalid, Problem } from '../problem.js';
import { fieldErrors } from './judge-form.js';

/**
 * The judge of every body a handler declares by its class: unknown fields are refused, and a body without a class is
 * a fault of ours, for nothing would judge it.
 */
export const formPipe = new ValidationPipe({
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  transform: true,
  exceptionFactory: (faults): Problem => invalid(faults.flatMap((fault) => fieldErrors(fault, ''))),
});
