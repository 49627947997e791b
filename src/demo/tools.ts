import type { Config } from '../platform/config.js';
import type { Background } from './background.js';
import type { Mailbox } from './mailbox.js';
import type { Troupe } from './troupe.js';

/** What the demonstration's pages work with, opened before the application. */
export interface DemoTools {
  config: Config;
  mailbox: Mailbox;
  background: Background;
  troupe: Troupe;
}

/** Injection token of the tools. */
export const DEMO_TOOLS = Symbol('demo tools');
