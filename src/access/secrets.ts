import { createHash, randomBytes } from 'node:crypto';

/** A new secret of 256 bits, base64url, 43 characters: shown or sent once, never stored. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a secret: its SHA-256, 32 bytes. 256 random bits need no slow hash. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
