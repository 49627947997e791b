import { actSet, factSet, sentenceSet } from '../act-facts.js';
import { dayOf } from '../day-of.js';

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
  then: 'Elle reprendra là où elle s’est arrêtée. Chaque délai sera reporté des jours qu’elle aura duré, ou de moins quand la clôture de l’appel, qui ne bouge pas, est proche.',
  thenHolder:
    'Elle reprendra là où elle s’est arrêtée. Vos délais seront reportés des jours qu’elle aura duré, ou de moins quand la clôture de l’appel, qui ne bouge pas, est proche. Vos brouillons restent, et vous pouvez encore retirer la demande.',
  /** its call was brought forward meanwhile */
  nowToClosing: (closing: string) =>
    `L’instruction est suspendue, et la clôture de l’appel, le ${closing}, vient avant le terme de la suspension.`,
  thenLapses:
    'Si personne ne reprend l’instruction, et si elle n’aboutit pas d’ici là, la demande sera caduque à la clôture.',
  closes: (when: string) => `La clôture de l’appel, le ${when}, n’est pas reportée.`,
  closesBefore: (when: string) =>
    `La clôture de l’appel, le ${when}, n’est pas reportée : si l’instruction n’a pas repris et abouti avant, la demande est caduque.`,
  all: 'Suspensions de l’instruction',
  since: (from: string, until: string) => `Suspendue depuis le ${from}, au plus tard jusqu’au ${until}.`,
  between: (from: string, to: string, ended: 'byItself' | 'resumed' | 'withRequest') =>
    `Suspendue du ${from} au ${to}, ${{ byItself: 'son dernier jour', resumed: 'puis reprise', withRequest: 'jour où la demande a pris fin' }[ended]}.`,
  suspendedFor: 'Pourquoi elle est suspendue',
  resumedFor: 'Pourquoi elle reprend',
  readers: 'les pôles qui instruisent le dossier, et non le porteur',
  listed: (until: string) => `instruction suspendue jusqu’au ${until}`,
  fields: { until: 'Dernier jour de la suspension' },
  hints: {
    ground: 'Le porteur lit ce motif, et les pôles.',
    until:
      'L’instruction reprend d’elle-même à la fin de ce jour, si personne ne la reprend avant. Il précède la clôture de l’appel.',
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
      'Vous arrêtez l’instruction dans tous les pôles, pour un motif et jusqu’à un jour que vous dites. Une demande ne peut être suspendue que deux fois. Suspendue par la coopération, elle ne reprend avant ce jour que par elle.',
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
      'Chaque délai est reporté des jours que la suspension a duré, ouvrés s’il se compte ainsi, ou de moins quand la clôture de l’appel, qui ne bouge pas, est proche. Tous ceux que le dossier occupe sont avertis.',
    done: () => 'L’instruction reprend.',
  },
});

/** Why nothing is done while it is suspended, why it is not suspended, or does not go on. */
export const standstillReasons = sentenceSet({
  requestSuspended: ({ until }) =>
    `L’instruction est suspendue jusqu’au ${dayOf('fr-FR', until)} : qui l’a suspendue, ou le secrétariat de la coopération, peut la reprendre avant.`,
  suspendedTwice: ({ times }) =>
    `L’instruction a déjà été suspendue ${times === 2 ? 'deux' : times} fois ; elle ne l’est pas davantage.`,
  suspensionEndPast: () => 'Le dernier jour de la suspension est passé : donnez-en un à venir.',
  suspensionTooLong: ({ days }) =>
    `Une suspension dure ${days} jours au plus : donnez un dernier jour plus proche.`,
  suspensionPastClosing: () =>
    'La suspension finit avant la clôture de l’appel, qui n’est pas reportée : donnez un dernier jour plus proche.',
  suspensionNearClosing: ({ days }) =>
    `À moins de ${days} jours de la clôture, le secrétariat de la coopération peut seul suspendre l’instruction : donnez un dernier jour plus proche, ou adressez-vous à lui.`,
  leadMayNotSuspend: () =>
    'Le pôle qui conduit l’instruction a laissé passer une échéance, ou son avis est défavorable : le secrétariat de la coopération peut seul la suspendre.',
  suspendedBySteering: () =>
    'La coopération a suspendu l’instruction : son secrétariat seul peut la reprendre avant son dernier jour.',
  notSuspended: () => 'L’instruction n’est pas suspendue.',
});

export const standstillJournal = factSet({
  requestSuspended: ({ detail, to }) =>
    `L’instruction est suspendue${to ? ` jusqu’au ${to}` : ''}${detail ? ` : ${detail}.` : '.'}`,
  requestResumed: () => 'L’instruction reprend, et ses délais avec elle.',
});
