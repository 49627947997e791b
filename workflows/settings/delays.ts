import { count } from './setting.js';

/** §9.2: how long each step lasts. A step between pôles also ends at its back-planned date (R51). */
export const delays = {
  admissibility: count('workingDays', {
    rule: 'R51',
    default: 3,
    fr: 'Recevabilité : délai avant d’alerter la direction du pôle',
    en: 'Admissibility: time before the director of the pôle is told',
  }),
  completionCalendarDays: count('calendarDays', {
    rule: 'R43',
    default: 15,
    fr: 'Complément : délai laissé au porteur',
    en: 'Completion: time left to the holder',
  }),
  completionExtensionCalendarDays: count('calendarDays', {
    rule: 'R43',
    default: 7,
    fr: 'Complément : prolongation, une fois',
    en: 'Completion: extension, once',
  }),
  leadAttribution: count('workingDays', {
    rule: 'R23',
    default: 5,
    fr: 'Désignation du pôle référent par le comité de pilotage',
    en: 'Naming of the lead by the steering committee',
  }),
  takeOver: count('workingDays', {
    rule: 'R42',
    default: 5,
    fr: 'Reprise possible après un avis défavorable du pôle référent',
    en: 'Take-over possible after an unfavourable opinion of the lead',
  }),
  coReview: count('workingDays', {
    rule: 'R41',
    default: 10,
    fr: 'Instruction concertée : délai des pôles sollicités',
    en: 'Co-review: time of the invited pôles',
  }),
  conciliation: count('workingDays', {
    rule: 'R36',
    default: 5,
    fr: 'Concertation après une opposition',
    en: 'Conciliation after an opposition',
  }),
  certification: count('workingDays', {
    rule: 'R37',
    default: 2,
    fr: 'Décision concertée : délai de la présidence avant la vice-présidence',
    en: 'Joint decision: time of the chair before the deputy chair',
  }),
  escalation: count('workingDays', {
    rule: 'R42',
    default: 2,
    fr: 'Référent silencieux : délai entre la suppléance, la direction et la présidence',
    en: 'Silent lead: time between the deputy, the director and the presidency',
  }),
  clearance: count('workingDays', {
    rule: 'R63',
    default: 3,
    fr: 'Déclarations d’intérêts dans un pôle',
    en: 'Declarations of interests in a pôle',
  }),
  expertise: count('workingDays', {
    rule: 'R43',
    default: 8,
    fr: 'Lectures des experts',
    en: 'Readings of the experts',
  }),
  voteWindow: count('workingDays', {
    rule: 'R44',
    default: 3,
    fr: 'Fenêtre de vote',
    en: 'Window of a vote',
  }),
  opinionValidation: count('workingDays', {
    rule: 'R42',
    default: 2,
    fr: 'Validation de l’avis par la présidence du pôle',
    en: 'Validation of the opinion by the chair of the pôle',
  }),
  reconveneCalendarDays: count('calendarDays', {
    rule: 'R32',
    default: 15,
    fr: 'Quorum manqué : délai de la nouvelle convocation',
    en: 'Quorum missed: time to the second call',
  }),
  reconveneNearClosing: count('workingDays', {
    rule: 'R32',
    default: 5,
    fr: 'Quorum manqué près de la clôture : délai de la nouvelle convocation',
    en: 'Quorum missed near the closing: time to the second call',
  }),
  nearClosingCalendarDays: count('calendarDays', {
    rule: 'R32',
    default: 30,
    fr: 'À partir de quand la clôture est proche',
    en: 'From when on the closing is near',
  }),
  refusedCalendarDays: count('calendarDays', {
    rule: 'R68',
    default: 15,
    fr: 'Demande refusée : délai avant clôture du dossier',
    en: 'Refused request: time before it is closed',
  }),
  inadmissibleCalendarDays: count('calendarDays', {
    rule: 'R51',
    default: 15,
    fr: 'Demande irrecevable : délai avant clôture du dossier',
    en: 'Inadmissible request: time before it is closed',
  }),
  postponedMonths: count('months', {
    rule: 'R69',
    default: 9,
    most: 60,
    fr: 'Demande ajournée : délai avant clôture du dossier',
    en: 'Postponed request: time before it is closed',
  }),
  fundingResultMonths: count('months', {
    rule: 'R72',
    default: 8,
    most: 60,
    fr: 'Label transmis : délai du résultat du financement après la clôture',
    en: 'Transmitted label: time of the funding result after the closing',
  }),
  answerMonths: count('months', {
    rule: 'R51',
    default: 2,
    most: 24,
    fr: 'Appel qui labellise après le dépôt : délai de la réponse des pôles',
    en: 'Call that labels after the deposit: time of the answer of the pôles',
  }),
};
