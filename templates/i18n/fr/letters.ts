import type { Words } from '../shape.js';
import { acts } from './letters/acts.js';
import { afterwards, decisions } from './letters/decisions.js';
import { details, frame, steps } from './letters/frame.js';
import { news } from './letters/news.js';
import { reservationActs } from './letters/reservations.js';
import { sessionCalls, sessionNews } from './letters/sessions.js';
import { steeringActs } from './letters/steering.js';

/** The words of the letters: one message a template, and what stands around it. */
export const letters = {
  acts: { ...acts, ...reservationActs, ...steeringActs, ...sessionCalls },
  news: { ...news, ...sessionNews },
  decisions,
  afterwards,
  frame,
  steps,
  details,
};

export type LetterWords = Words<typeof letters>;
