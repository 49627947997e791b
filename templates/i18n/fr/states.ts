import type { Words } from '../shape.js';
import { over } from './states/over.js';
import { underWay } from './states/under-way.js';

/** The states of a request: the pôles' precise words, the holder's plain ones. */
export const states = { ...underWay, ...over };

export type StatesWords = Words<typeof states>;
