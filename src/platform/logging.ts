import type { LoggerService } from '@nestjs/common';
import { destination, pino, type DestinationStream, type Logger } from 'pino';
import { describeFault } from './faults.js';
import { requestContext } from './request-context.js';

export type { Logger } from 'pino';

// An allow-list: a field nobody thought of stays out of the logs, whatever it holds.
const allowed = new Set([
  'requestId', 'actorId', 'method', 'route', 'status', 'ms', 'context', 'event', 'fault', 'count', 'attempt',
  'aggregateId', 'kind', 'letterId', 'messageId', 'template', 'dueKey', 'command', 'port', 'host', 'mode', 'signal',
  'migrations', 'version',
]); // prettier-ignore

/** JSON lines on standard error, always: standard output belongs to what a command answers. */
export function makeLogger(level: string, stream: DestinationStream = destination(2)): Logger {
  return pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      mixin: () => ({ ...requestContext.getStore() }),
      formatters: { level: (label) => ({ level: label }), log: onlyAllowed },
      nestedKey: undefined,
    },
    stream,
  );
}

function onlyAllowed(fields: Record<string, unknown>): Record<string, unknown> {
  const kept = Object.entries(fields).filter(([name]) => allowed.has(name));
  const fault = fields['fault'] ?? fields['err'];
  return { ...Object.fromEntries(kept), ...(fault !== undefined && { fault: describeFault(fault) }) };
}

/** The listener pools and workers want: `logFault('what failed', error)`. */
export function faultLog(logger: Logger): (message: string, fault: unknown) => void {
  return (message, fault) => logger.error({ fault }, message);
}

/** Nest's own messages through the same logger. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.logger.info({ context: contextOf(rest) }, textOf(message));
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.logger.warn({ context: contextOf(rest) }, textOf(message));
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.logger.debug({ context: contextOf(rest) }, textOf(message));
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.logger.trace({ context: contextOf(rest) }, textOf(message));
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.logger.fatal({ context: contextOf(rest), fault: faultOf(message) }, textOf(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.logger.error({ context: contextOf(rest), fault: faultOf(message) }, textOf(message));
  }
}

function faultOf(message: unknown): unknown {
  return message instanceof Error ? message : undefined;
}

function textOf(message: unknown): string {
  if (message instanceof Error) return message.name;
  return typeof message === 'string' ? message : 'message of another shape';
}

function contextOf(rest: unknown[]): string | undefined {
  const last = rest.at(-1);
  return typeof last === 'string' && !last.includes('\n') ? last : undefined;
}
