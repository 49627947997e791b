import { actSet, factSet, sentenceSet } from '../act-facts.js';
import { dayOf } from '../day-of.js';
import { messages } from '../letter-facts.js';
import { the } from './letters/poles.js';

/*
 * A request whose instruction is suspended (§9.2): always « l’instruction est suspendue », never « suspendu » alone, which is said
 * of a label (R70).
 */

/** What the page says of it. */
export const standstill = {
  title: 'Instruction suspendue',
  until: (when: string) => `jusqu’au ${when}.`,
  ground: 'Motif',
  grounds: {
    holderUnreachable: 'porteur injoignable',
    insolvency: 'procédure collective ouverte',
    consortiumDispute: 'litige entre partenaires du projet',
    authorityEnquiry: 'question de l’État ou du financeur',
    identityDoubt: 'doute sur l’identité du porteur ou d’un partenaire',
    other: 'autre motif',
  },
  now: (when: string) => `L’instruction est suspendue jusqu’au ${when} : rien n’est attendu de personne.`,
  then: 'Elle reprendra là où elle s’est arrêtée. Chaque délai sera plus long d’autant de jours, sans dépasser la clôture de l’appel.',
  thenHolder:
    'Elle reprendra là où elle s’est arrêtée, et vos délais seront plus longs d’autant de jours, sans dépasser la clôture de l’appel. Vos brouillons restent, et vous pouvez encore retirer la demande.',
  closes: (when: string) => `La clôture de l’appel, le ${when}, n’est pas reportée.`,
  closesBefore: (when: string) =>
    `La clôture de l’appel, le ${when}, n’est pas reportée : si l’instruction n’a pas repris et abouti avant, la demande est caduque.`,
  all: 'Suspensions de l’instruction',
  since: (from: string, until: string) => `Suspendue depuis le ${from}, au plus tard jusqu’au ${until}.`,
  between: (from: string, to: string, byItself: boolean) =>
    `Suspendue du ${from} au ${to}${byItself ? ', à son terme.' : ', puis reprise.'}`,
  suspendedFor: 'Pourquoi elle est suspendue',
  resumedFor: 'Pourquoi elle reprend',
  readers: 'les pôles qui instruisent le dossier, et non le porteur',
  listed: (until: string) => `instruction suspendue jusqu’au ${until}`,
  fields: { until: 'Dernier jour de la suspension' },
  hints: {
    ground: 'Le porteur lit ce motif, et les pôles.',
    until: 'L’instruction reprend d’elle-même à la fin de ce jour, si personne ne la reprend avant.',
  },
  later: 'Échéances reportées',
  laterSub:
    'Si personne ne reprend l’instruction avant son dernier jour. Plus tôt reprise, elles le sont moins.',
  moves: (from: string, to: string) => (from === to ? `${from}, inchangée` : `${from}, reportée au ${to}`),
};

export const standstillActs = actSet({
  suspendRequest: {
    verb: () => 'Suspendre l’instruction',
    task: () => 'Suspendre l’instruction de',
    title: ({ project }) => `Suspendre l’instruction de ${project}`,
    lede: () =>
      'Vous arrêtez l’instruction dans tous les pôles, pour un motif et jusqu’à un jour que vous dites. Une demande ne peut être suspendue que deux fois.',
    consequence: () =>
      'Plus aucun acte n’est pris, sauf les déclarations d’intérêts, les exclusions, les départs, le retrait de la demande et ce qui touche l’appel. Les votes ouverts restent ouverts et scellés. Les délais s’arrêtent ; la clôture de l’appel, non. Tous ceux que le dossier occupe sont avertis.',
    done: () => 'L’instruction est suspendue.',
  },
  resumeRequest: {
    verb: () => 'Reprendre l’instruction',
    task: () => 'Reprendre l’instruction de',
    title: ({ project }) => `Reprendre l’instruction de ${project}`,
    lede: () => 'L’instruction reprend aujourd’hui là où elle s’est arrêtée, dans tous les pôles.',
    consequence: () =>
      'Chaque délai est plus long d’autant de jours que la suspension a duré, ouvrés s’il se compte ainsi, sans dépasser la clôture de l’appel. Tous ceux que le dossier occupe sont avertis.',
    done: () => 'L’instruction reprend.',
  },
});

/** Why nothing is done while it is suspended, why it is not suspended, or does not go on. */
export const standstillReasons = sentenceSet({
  requestSuspended: ({ until }) =>
    `L’instruction est suspendue jusqu’au ${dayOf('fr-FR', until)} : la présidence du référent ou le secrétariat de la coopération peut la reprendre avant.`,
  suspendedTwice: ({ times }) =>
    `L’instruction a déjà été suspendue ${times === 2 ? 'deux' : times} fois ; elle ne l’est pas davantage.`,
  suspensionEndPast: () => 'Le dernier jour de la suspension est passé : donnez-en un à venir.',
  suspensionTooLong: ({ days }) =>
    `Une suspension dure ${days} jours au plus : donnez un dernier jour plus proche.`,
  notSuspended: () => 'L’instruction n’est pas suspendue.',
});

export const standstillJournal = factSet({
  requestSuspended: ({ detail, to }) =>
    `L’instruction est suspendue${to ? ` jusqu’au ${to}` : ''}${detail ? ` : ${detail}.` : '.'}`,
  requestResumed: () => 'L’instruction reprend, et ses délais avec elle.',
});

const button = 'Ouvrir le dossier';
const last = (due: string) =>
  due
    ? `Elle reprend d’elle-même après le ${due}, ou avant si la présidence du référent ou la coopération le décide. `
    : '';

/** The letters: without a word of why, but its ground to the holder (R82). */
export const standstillNews = messages({
  instructionSuspended: {
    subject: ({ project }) => `Instruction suspendue : ${project}`,
    first: ({ project }) => `L’instruction de ${project} est suspendue`,
    then: ({ due }) =>
      `Rien n’est attendu de vous tant qu’elle l’est, et les délais s’arrêtent. ${last(due)}Un vote ouvert reste ouvert, et ce qui est commencé est gardé. La clôture de l’appel n’est pas reportée.`,
    button,
  },
  instructionSuspendedYours: {
    subject: () => 'L’instruction de votre demande est suspendue',
    first: ({ project }) => `L’instruction de ${project} est suspendue`,
    then: ({ due, detail }) =>
      `${detail ? `Motif : ${detail}. ` : ''}Vos délais s’arrêtent aussi. ${last(due)}Attention : la clôture de l’appel n’est pas reportée, et une demande qui n’a pas abouti à cette date est caduque. Vous pouvez encore retirer la demande.`,
    button,
  },
  instructionResumed: {
    subject: ({ project }) => `L’instruction reprend : ${project}`,
    first: ({ project }) => `L’instruction de ${project} reprend là où elle s’était arrêtée`,
    then: () =>
      'Chaque délai ouvert est plus long d’autant de jours qu’elle a été suspendue, sans dépasser la clôture de l’appel. Les nouvelles dates, et ce qui est attendu de vous, sont sur la page du dossier.',
    button,
  },
  instructionResumedYours: {
    subject: () => 'L’instruction de votre demande reprend',
    first: ({ project }) => `L’instruction de ${project} reprend là où elle s’était arrêtée`,
    then: ({ lead }) =>
      `Vos délais sont plus longs d’autant de jours qu’elle a été suspendue, sans dépasser la clôture de l’appel. Les nouvelles dates sont sur la page du dossier. Pour toute question, écrivez au secrétariat${lead ? ` qui le suit pour ${the(lead)}` : ''}.`,
    button,
  },
});
