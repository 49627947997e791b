import type { Request } from 'express';
import type { PageFrame } from '../access/index.js';

export interface CorrespondentsOptions {
  /** what the application puts around the pages */
  frame?: (request: Request) => PageFrame;
}

/** Injection token of the options. */
export const CORRESPONDENTS_OPTIONS = Symbol('correspondents options');
