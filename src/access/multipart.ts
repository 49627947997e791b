import {
  applyDecorators,
  Injectable,
  SetMetadata,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
  type Type,
} from '@nestjs/common';
import type { Request } from 'express';
import { forbidden } from '../platform/problem.js';
import { formTokenOf } from './actor.js';
import { sameToken } from './csrf.js';

/** Where the guard finds that a route reads files. */
export const MULTIPART = 'colabel:multipart';

/**
 * Throws a 403 Problem unless the form carries the token of its sender in the field `_csrf`, which it then removes:
 * forms need not know it.
 */
export function assertFormToken(request: Request): void {
  const body: unknown = request.body;
  const fields = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const expected = formTokenOf(request);
  if (expected === '' || !sameToken(expected, fields['_csrf'])) throw forbidden([{ code: 'formExpired' }]);
  delete fields['_csrf'];
}

@Injectable()
class FormTokenInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler) {
    assertFormToken(context.switchToHttp().getRequest<Request>());
    return next.handle();
  }
}

/**
 * For a page's handler that receives files: `@Multipart(FileInterceptor('annex', { limits }))`. The files are read
 * after the guard has let the sender in, and the form's token is checked as soon as the fields are known.
 */
export const Multipart = (files: Type<NestInterceptor>) =>
  applyDecorators(SetMetadata(MULTIPART, true), UseInterceptors(files, FormTokenInterceptor));
