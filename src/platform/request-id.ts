import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import type { Logger } from './logging.js';
import { requestContext } from './request-context.js';

const acceptable = /^[A-Za-z0-9-]{8,64}$/;

/**
 * Middleware, first of all: gives the request an id (a proxy's, when it looks like one), answers it in X-Request-Id,
 * and logs one line at the end with the route's pattern. The address itself may hold a secret and is never logged.
 */
export function requestId(
  logger: Logger,
): (request: Request, response: Response, next: NextFunction) => void {
  return (request, response, next) => {
    const given = request.get('x-request-id') ?? '';
    const context = { requestId: acceptable.test(given) ? given : randomUUID() };
    const began = performance.now();
    response.setHeader('X-Request-Id', context.requestId);
    response.once('close', () => {
      const ms = Math.round(performance.now() - began);
      const event = response.writableFinished ? 'answered' : 'cut';
      logger.info({
        ...context,
        method: request.method,
        route: routeOf(request),
        status: response.statusCode,
        ms,
        event,
      });
    });
    requestContext.run(context, next);
  };
}

function routeOf(request: Request): string {
  const route: unknown = request.route;
  const path = typeof route === 'object' && route !== null && 'path' in route ? route.path : undefined;
  return typeof path === 'string' ? path : 'unmatched';
}
