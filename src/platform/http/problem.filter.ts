import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isConnectionLost } from '../connection-lost.js';
import { Problem, problemJson, problemOfStatus } from '../problem.js';
import { currentRequestId } from '../request-context.js';
import { SeeOther } from './see-other.js';

/** Makes the HTML page of a problem; `requestId` is given for faults of ours, the only ones there is reason to quote. */
export type RenderError = (request: Request, problem: Problem, requestId: string | undefined) => string;

export interface ProblemFilterOptions {
  renderError: RenderError;
  logFault: (message: string, fault: unknown) => void;
  /** problems of faults whose class the platform does not know; undefined leaves it a 500 */
  translate?: (fault: unknown) => Problem | undefined;
}

/** Every refusal and failure, once: problem+json under /api, a page elsewhere, and never a stack. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly options: ProblemFilterOptions) {}

  catch(fault: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) return void response.end();
    if (fault instanceof SeeOther) return response.redirect(303, fault.location);
    const problem = this.problemOf(fault);
    if (problem.status >= 500) this.options.logFault('request failed', fault);
    this.answer(problem, request, response);
  }

  private problemOf(fault: unknown): Problem {
    if (fault instanceof Problem) return fault;
    const translated = this.options.translate?.(fault);
    if (translated) return translated;
    if (isConnectionLost(fault)) return new Problem(503, { retryAfter: 5 });
    return problemOfStatus(statusOf(fault));
  }

  private answer(problem: Problem, request: Request, response: Response): void {
    response.status(problem.status);
    if (problem.retryAfter !== undefined) response.setHeader('Retry-After', String(problem.retryAfter));
    if (isApi(request)) {
      if (problem.status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
      response
        .type('application/problem+json')
        .send(JSON.stringify(problemJson(problem, currentRequestId())));
      return;
    }
    const quoted = problem.status >= 500 ? currentRequestId() : undefined;
    response.type('html').send(this.options.renderError(request, problem, quoted));
  }
}

/** Whether a request speaks to the API, where answers are JSON and a cookie opens nothing. */
export function isApi(request: Pick<Request, 'path'>): boolean {
  return /^\/api(\/|$)/i.test(request.path);
}

// Errors of Express's own readers of bodies and paths carry a status; anything else is ours to mend.
function statusOf(fault: unknown): number {
  if (fault instanceof HttpException) return fault.getStatus();
  const status = fault instanceof Error && 'status' in fault ? Number(fault.status) : 500;
  return status >= 400 && status < 500 ? status : 500;
}
