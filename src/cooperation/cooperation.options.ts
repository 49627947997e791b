import type { Request } from 'express';
import type { PageFrame } from '../access/index.js';

export interface CooperationOptions {
  /** what the application puts around the pages */
  frame?: (request: Request) => PageFrame;
}

/** Injection token of the options. */
export const COOPERATION_OPTIONS = Symbol('cooperation options');
