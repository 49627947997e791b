import type { CallAct, CallActView } from '../../../src/calls/call-acts.js';
import type { RefusalReason } from '../../i18n/reasons.js';
import type { FieldError } from '../parts/form-parts.js';

/** What the page tells of an act: done, rehearsed, or refused with what was typed. */
export interface CallNews {
  /** of the address: `deplace`, `annule`, `donne` */
  done?: unknown;
  act?: CallAct;
  typed?: Readonly<Record<string, string>>;
  errors?: readonly FieldError[];
  reasons?: readonly RefusalReason[];
  rehearsed?: CallActView;
  commandId: string;
}
