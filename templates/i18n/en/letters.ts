import type { LetterWords } from '../fr/letters.js';
import { acts } from './letters/acts.js';
import { afterwards, decisions } from './letters/decisions.js';
import { details, frame, steps } from './letters/frame.js';
import { news } from './letters/news.js';

export const letters: LetterWords = { acts, news, decisions, afterwards, frame, steps, details };
