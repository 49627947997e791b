import type { Words } from '../shape.js';

/** Words that belong to no page: time, figures, small connections. */
export const common = {
  today: 'aujourd’hui',
  tomorrow: 'demain',
  yesterday: 'hier',
  inDays: (days: number) => `dans ${days} jours`,
  daysAgo: (days: number) => `il y a ${days} jours`,
  dayAtTime: (day: string, time: string) => `${day} à ${time}`,
  you: 'vous',
  yours: 'à faire',
  nobody: 'personne',
  /** « Quorum : 3 sur 4 ». */
  labelled: (label: string, text: string) => `${label} : ${text}`,
  none: 'aucun',
};

export type CommonWords = Words<typeof common>;
