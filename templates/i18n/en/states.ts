import type { StatesWords } from '../fr/states.js';
import { over } from './states/over.js';
import { underWay } from './states/under-way.js';

export const states: StatesWords = { ...underWay, ...over };
