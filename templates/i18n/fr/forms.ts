import { figure } from '../numbers.js';
import type { Words } from '../shape.js';

/** Fields, errors and acts. */
export const forms = {
  readers: (who: string) => `Sera lu par : ${who}.`,
  characters: (used: number, limit: number) =>
    used === 0
      ? `${figure('fr', limit)} signes au plus.`
      : `${figure('fr', used)} signes sur ${figure('fr', limit)}.`,
  optional: '(facultatif)',
  errorsTitle: (count: number) => (count > 1 ? `${count} points à corriger` : 'Un point à corriger'),
  choose: 'Choisir',
  savedAt: (time: string) => `Enregistré à ${time}`,
  score: (score: number, max: number) => `${score} sur ${max}`,
};

export type FormWords = Words<typeof forms>;
