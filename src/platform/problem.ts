/** Why an act is refused: a key of the catalogues, the rule, and who could lift it. */
export interface ProblemReason {
  code: string;
  rule?: string;
  liftedBy?: string;
  params?: Record<string, string | number>;
}

/** A field of a form and what is wrong with it; `code` is a key of the catalogues. */
export interface FieldError {
  field: string;
  code: string;
  params?: Record<string, string | number>;
}

const kinds = {
  400: ['malformed', 'The request cannot be read'],
  401: ['unauthenticated', 'Sign in first'],
  403: ['forbidden', 'This is not yours to do'],
  404: ['not-found', 'Nothing here'],
  405: ['method', 'This method does not apply here'],
  409: ['conflict', 'This cannot be done now'],
  412: ['stale', 'This has changed since you read it'],
  413: ['too-large', 'This is too large'],
  415: ['media-type', 'This kind of content is not read here'],
  422: ['invalid', 'Some fields need correcting'],
  428: ['precondition', 'Say which version you have read: If-Match'],
  429: ['too-many', 'Too many requests'],
  500: ['internal', 'Something failed on our side'],
  503: ['unavailable', 'The service is briefly unavailable'],
} as const satisfies Record<number, readonly [string, string]>;

export type ProblemStatus = keyof typeof kinds;

interface ProblemParts {
  detail?: string;
  reasons?: readonly ProblemReason[];
  errors?: readonly FieldError[];
  /** seconds after which to try again */
  retryAfter?: number;
}

/** A refusal or failure told to the reader, as RFC 9457 has it; faces make a page or JSON of it. */
export class Problem extends Error {
  readonly type: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly reasons: readonly ProblemReason[];
  readonly errors: readonly FieldError[];
  readonly retryAfter: number | undefined;

  constructor(
    readonly status: ProblemStatus,
    parts: ProblemParts = {},
  ) {
    const [type, title] = kinds[status];
    super(title);
    this.name = 'Problem';
    this.type = `urn:colabel:problem:${type}`;
    this.title = title;
    this.detail = parts.detail;
    this.reasons = parts.reasons ?? [];
    this.errors = parts.errors ?? [];
    this.retryAfter = parts.retryAfter;
  }
}

/** 404. Takes no cause: what may not be seen answers as what does not exist. */
export const notFound = (): Problem => new Problem(404);
/** 409: not now, and why. */
export const conflict = (reasons: readonly ProblemReason[]): Problem => new Problem(409, { reasons });
/** 403: not you, and why. */
export const forbidden = (reasons: readonly ProblemReason[] = []): Problem => new Problem(403, { reasons });
/** 412: what the reader edits has moved on. */
export const stale = (): Problem => new Problem(412);
/** 422: the fields to correct. */
export const invalid = (errors: readonly FieldError[]): Problem => new Problem(422, { errors });
/** 401: no session, no token, or one that is revoked. */
export const unauthenticated = (): Problem => new Problem(401);

/** The problem for a status met elsewhere (the framework's own errors): an unknown 4xx is 400, all else 500. */
export function problemOfStatus(status: number): Problem {
  if (status in kinds) return new Problem(status as ProblemStatus);
  return new Problem(status >= 400 && status < 500 ? 400 : 500);
}

/** The body of application/problem+json. A 404 has the same bytes whatever its cause, the request id aside. */
export function problemJson(problem: Problem, requestId: string): Record<string, unknown> {
  const { type, title, status, detail, reasons, errors } = problem;
  const head = { type, title, status, instance: `urn:colabel:request:${requestId}` };
  if (status === 404) return head;
  return {
    ...head,
    ...(detail !== undefined && { detail }),
    ...(reasons.length > 0 && { reasons }),
    ...(errors.length > 0 && { errors }),
  };
}
