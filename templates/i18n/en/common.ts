import type { CommonWords } from '../fr/common.js';

export const common: CommonWords = {
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  inDays: (days) => `in ${days} days`,
  daysAgo: (days) => `${days} days ago`,
  dayAtTime: (day, time) => `${day} at ${time}`,
  you: 'you',
  yours: 'to do',
  nobody: 'nobody',
  labelled: (label, text) => `${label}: ${text}`,
  none: 'none',
};
