import { deliberationsIn, isFinalInstance } from '../../workflows/index.js';
import type { Story } from './aggregate.js';

export { labelOf, labelOwner, requestOwner } from '../../workflows/index.js';

/** What organs are asked now. */
export const openDeliberationsOf = ({ aggregate }: Story): string[] =>
  deliberationsIn(aggregate).filter((key) => !isFinalInstance(aggregate, key));
