import { factSet, sentenceSet } from '../act-facts.js';
import { The } from './letters/poles.js';

const One = (pole: string) => (pole ? The(pole) : 'Un pôle');

/** R67: where a certificate may be wrong; in the two last it is not for a rectification. */
export const certificateFields = {
  projectName: 'nom du projet',
  holderName: 'nom du porteur',
  partnerName: 'nom d’un partenaire',
  poleName: 'nom d’un pôle',
  callName: 'nom de l’appel',
  amount: 'montant ou autre chiffre',
  date: 'date',
  result: 'résultat de la décision',
  labellingPoles: 'liste des pôles au certificat',
};

/** The versions of the certificate, in the part of the page that tells the life of the label. */
export const certificatePage = {
  current: 'Certificat en cours',
  version: (number: number, when: string) => `Version ${number}, du ${when}`,
  revoked: (when: string) => `révoquée le ${when}`,
  inForce: 'en cours',
  title: 'Versions du certificat',
  lede: 'Une version révoquée n’a plus cours ; elle reste lisible.',
  number: 'Version',
  date: 'Date',
  what: 'Ce qui change',
  standing: 'Validité',
  issued: (poles: string) => `Premier certificat : ${poles}.`,
  rectified: (pole: string, field: string) =>
    `${One(pole)} rectifie${field ? ` : ${field}` : ' une erreur'}.`,
  coLabelled: (pole: string) => `${One(pole)} ajoute son label.`,
  withdrawn: (pole: string) => `${One(pole)} retire son label.`,
  changed: () => 'Le projet a changé : le certificat est celui de la nouvelle version.',
  ledAnew: (pole: string) => `${One(pole)} devient référent du certificat.`,
  before: (text: string) => `Au lieu de : « ${text} »`,
  corrected: (text: string) => `Lire : « ${text} »`,
  why: (text: string) => `Motifs : ${text}`,
};

export const certificateJournal = factSet({
  labelRectified: ({ pole, detail }) =>
    `${One(pole)} rectifie le certificat${detail ? ` : ${detail}` : ''}. Une nouvelle version remplace la précédente.`,
});

export const certificateReasons = sentenceSet({
  resultNotRectified: () =>
    'Une erreur sur le résultat ou sur un vote n’est pas matérielle : la présidence ne la corrige pas seule. L’organe du pôle concerné en délibère de nouveau, pour retirer son label (R70), ou pour l’ajouter avant la clôture (R45).',
  polesNotRectified: () =>
    'La liste des pôles au certificat ne se rectifie pas : chaque pôle décide du sien. Il ajoute le sien par un avis favorable tardif de son organe, avant la clôture (R45), ou retire le sien (R70).',
});

export const certificateActFields = {
  field: 'Ce qui est erroné',
  before: 'Ce que dit le certificat',
  corrected: 'Ce qu’il doit dire',
};

export const certificateErrors = {
  field: 'Choisissez une ligne de la liste.',
  before: 'Recopiez ce que dit le certificat, en 300 signes au plus.',
  corrected: 'Écrivez ce qu’il doit dire, autrement que ce qu’il dit, en 300 signes au plus.',
};
