/** Whether the caller prefers to be told only that the act is done (RFC 7240): one read of the request less. */
export const prefersMinimal = (prefer: string | undefined): boolean =>
  (prefer ?? '').split(',').some((one) => /^\s*return\s*=\s*"?minimal"?\s*(;|$)/i.test(one));
