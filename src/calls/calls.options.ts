import type { Request } from 'express';
import type { PageFrame } from '../access/index.js';

export interface CallsOptions {
  /** what the application puts around the pages */
  frame?: (request: Request) => PageFrame;
}

/** Injection token of the options. */
export const CALLS_OPTIONS = Symbol('calls options');
