import type { Reason, Role } from '../../workflows/index.js';

/**
 * R3: whoever signs in reads the rules they are led by. Until the steering committee decides in the product, the
 * cooperation's secretary alone writes, rehearses and publishes them, and records its decision. Empty for who may.
 */
export function ruleRefusals(mandates: { role: Role }[]): Reason[] {
  const isSecretary = mandates.some(({ role }) => role === 'secretary');
  return isSecretary ? [] : [{ code: 'notSecretary', rule: 'R3', liftedBy: 'secretary' }];
}
