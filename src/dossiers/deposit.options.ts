import type { Request } from 'express';
import type { PageFrame } from '../access/index.js';

export interface DepositOptions {
  /** what the application puts around the pages: navigation, the reader, the demo's banner */
  frame?: (request: Request) => PageFrame;
}

/** Injection token of the options. */
export const DEPOSIT_OPTIONS = Symbol('deposit options');
