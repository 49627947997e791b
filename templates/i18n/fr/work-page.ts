import type { Words } from '../shape.js';

const count = [
  'Aucun acte',
  'Un acte',
  'Deux actes',
  'Trois actes',
  'Quatre actes',
  'Cinq actes',
  'Six actes',
];
const counted = (acts: number) => count[acts] ?? `${acts} actes`;
const small = ['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six'];

/** « Mon travail », and the list of requests. */
export const workPage = {
  title: 'Mon travail',
  nothing: 'Aucun acte ne vous attend.',
  waits: (acts: number) => (acts > 1 ? `${counted(acts)} vous attendent` : `${counted(acts)} vous attend`),
  /** « Deux actes vous attendent, dont un ce soir. » */
  tonight: (sentence: string, acts: number, all: number) =>
    acts === all ? `${sentence}, pour ce soir.` : `${sentence}, dont ${small[acts] ?? acts} ce soir.`,
  today: (sentence: string, acts: number, all: number) =>
    acts === all ? `${sentence}, pour aujourd’hui.` : `${sentence}, dont ${small[acts] ?? acts} aujourd’hui.`,
  late: (sentence: string, acts: number, all: number) =>
    acts === all ? `${sentence}, en retard.` : `${sentence}, dont ${small[acts] ?? acts} en retard.`,
  full: (sentence: string) => `${sentence}.`,
  nothingLate: 'Rien n’est en retard.',
  someLate: (acts: number) => (acts > 1 ? `${acts} échéances sont passées.` : 'Une échéance est passée.'),
  next: (name: string, when: string) => `Prochaine échéance : ${name}, ${when}.`,
  noNext: 'Aucune échéance ne presse.',
  strip: 'Vos échéances sur quatorze jours',
  stripEmpty: 'Aucune échéance dans les quatorze jours.',
  stripYours: (name: string, when: string) => `${name}, ${when}`,
  stripTheirs: (name: string, when: string) => `${name}, ${when}, attendu d’autres`,
  stripMore: (names: number) => `${names} dossiers`,
  toDo: 'À faire',
  toDoEmpty: 'Rien à faire.',
  toDoEmptyNext: 'Une lettre vous préviendra dès qu’un acte vous reviendra.',
  seeAll: 'Voir tous les dossiers',
  lookedAt: (count: number) =>
    `Cette page lit vos ${count} dossiers en cours les plus pressants ; les autres sont dans la liste.`,
  waiting: 'J’attends',
  waitingEmpty: 'Vous n’attendez rien de personne.',
  news: 'Nouveau',
  newsSub: 'depuis sept jours',
  newsEmpty: 'Rien de nouveau depuis sept jours.',
  completeOrgan: (pole: string) => `Complétez l’organe de décision, ${pole}, pour voter sur`,
  organShort: (voters: number, needed: number) =>
    `Après les déports, ${voters > 1 ? `il reste ${voters} votants` : voters === 1 ? 'il reste un votant' : 'il ne reste aucun votant'} ; il en faut ${needed}. Le bureau du pôle désigne qui siège, la coopération l’enregistre.`,
  noDeadline: 'Sans échéance',
  tonightAt: (time: string) => `Ce soir, ${time}`,
  todayAt: (time: string) => `Aujourd’hui, ${time}`,
  at: (day: string, time: string) => `${day}, ${time}`,
  since: (when: string) => `depuis ${when}`,
  sinceDays: (days: number) =>
    days > 1 ? `depuis ${days} jours` : days === 1 ? 'depuis hier' : 'depuis aujourd’hui',
  because: (step: string, pole: string) => (pole ? `${step}, pour ${pole}.` : `${step}.`),
  lateSince: (days: number) => (days > 1 ? `En retard de ${days} jours.` : 'En retard.'),
  awaits: (who: string) => `Attendu : ${who}.`,
  awaitsBy: (who: string, when: string) => `Attendu : ${who}, avant ${when}.`,
  stepOf: (step: string) => `Étape « ${step} » du dossier`,
  drafts: 'Mes brouillons',
  draftSaved: (when: string) => `Enregistré ${when}.`,
  draftNew: 'Rien n’y est encore écrit.',
  answer: 'Statuer',
  goOn: 'Continuer',
  calls: 'Appels ouverts',
  callCloses: (when: string, left: string) => `Clôture ${when} (${left}).`,
  awards: { label: '', opinion: 'Première étape : les pôles y donnent un avis.' },
  followsFirst: 'Seconde étape : ouvrez la proposition complète depuis votre dossier de première étape.',
  noCall: 'Aucun appel n’est ouvert. Le prochain s’affichera ici.',
  deposit: 'Déposer un dossier',
  margin: 'En marge',
  unnamed: 'Projet sans nom',
  list: {
    title: 'Dossiers',
    caption: 'Dossiers que vous pouvez lire',
    summary: (all: number, late: number) =>
      `${all > 1 ? `${all} dossiers` : all === 1 ? 'Un dossier' : 'Aucun dossier'}, ${late > 1 ? `${late} en retard` : late === 1 ? 'un en retard' : 'aucun en retard'}`,
    dossier: 'Dossier',
    step: 'Étape',
    due: 'Échéance',
    who: 'La main est à',
    all: (count: number) => `Tous (${count})`,
    mine: 'À moi',
    filters: 'Filtres',
    clear: 'Effacer les filtres',
    next: 'Dossiers suivants',
    emptyFiltered: (filter: string) => `Aucun dossier pour ce filtre : ${filter}.`,
    empty: 'Aucun dossier pour l’instant.',
    emptyNext: 'Un dossier paraît ici quand il est déposé auprès de votre pôle, ou quand vous en ouvrez un.',
    closed: 'close',
    none: '–',
    days: (days: number) => `${days} j`,
    lateBy: 'en retard',
    illustration: 'illustration',
    opinion: 'avis demandé',
  },
};

export type WorkPageWords = Words<typeof workPage>;
