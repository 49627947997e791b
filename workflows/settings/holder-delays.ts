import { count } from './setting.js';

/** R62: how long each step lasts in which a dossier is handed to another account. */
export const holderDelays = {
  handoverAnswer: count('workingDays', {
    rule: 'R62',
    default: 10,
    fr: 'Dossier transmis : délai laissé à la personne pressentie pour l’accepter',
    en: 'Dossier handed on: time for the person asked to accept it',
  }),
  handoverObjection: count('workingDays', {
    rule: 'R62',
    default: 5,
    fr: 'Dossier transmis à la place d’un porteur absent : délai pour s’y opposer',
    en: 'Dossier handed on in the place of an absent holder: time to object',
  }),
  handoverVersion: count('workingDays', {
    rule: 'R62',
    default: 20,
    fr: 'Organisation porteuse remplacée : délai pour que la version qui la remplace soit retenue',
    en: 'Holding organisation replaced: time for the version that replaces it to be in force',
  }),
};
