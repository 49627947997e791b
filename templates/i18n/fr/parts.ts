import type { Words } from '../shape.js';

/** The words the drawings and the shared parts say by themselves. */
export const parts = {
  line: {
    label: 'Étapes du dossier',
    doneOn: (day: string) => `fait le ${day}`,
    done: 'fait',
    current: 'en cours',
    currentUntil: (deadline: string) => `en cours, jusqu’au ${deadline}`,
    before: (day: string) => `avant le ${day}`,
    plannedOn: (day: string) => `prévu le ${day}`,
    possible: 'à venir',
    blocked: 'bloqué',
    detour: (from: string) => `détour possible après « ${from} »`,
    ending: (from: string) => `issue possible après « ${from} »`,
    comeback: (from: string, to: string) => `retour possible de « ${from} » à « ${to} »`,
  },
  table: {
    count: (given: number, seats: number) => `${given} sur ${seats}`,
    yourPosition: 'votre position',
    yourBallot: 'votre bulletin',
  },
  meter: { threshold: 'Le trait haut marque le seuil.' },
  letters: { none: 'Aucune lettre ne partira.', soon: 'aussitôt' },
  rows: { choose: (name: string) => `Choisir ${name}`, chooseHead: 'Choisir' },
  stops: { done: 'Terminé', inProgress: 'En cours', todo: 'Non commencé', fix: 'À corriger' },
  journal: { prove: 'Prouver' },
  tabs: { waiting: '(à faire)' },
};

export type PartWords = Words<typeof parts>;
