import { aidRates } from './aid-rates.js';
import { delays } from './delays.js';
import { eligibility } from './eligibility.js';
import { backPlanning, reminders } from './planning.js';
import { reasonsRequired } from './reasons.js';
import {
  choice,
  count,
  isSetting,
  share,
  yesNo,
  type Catalogue,
  type Setting,
  type ValuesOf,
} from './setting.js';

/** R6: each pôle for itself (R36), the lead after the others' opinions, one committee of all (R40). */
export const decisionModels = ['parallelLabels', 'leadAfterOpinions', 'singleCommittee'] as const;
export type DecisionModel = (typeof decisionModels)[number];

/**
 * R3: every value a procedure pins at its submission. Its default is the bold one of the rule it names. A setting added
 * here exists from then on in validation, documents, the cooperation file and the administration; a rule set pinned
 * before it was added reads its default (`settingsOf`), and one of a setting taken away reads as if it were not there.
 */
export const catalogue = {
  decisionModel: choice(decisionModels, {
    rule: 'R6',
    default: 'parallelLabels',
    fr: 'Décision : chaque pôle pour lui-même, le référent après les avis, ou un comité unique à double majorité',
    en: 'Decision: each cluster for itself, the lead after the opinions, or a single committee by double majority',
  }),
  dissentBlocks: yesNo({
    rule: 'R36',
    default: false,
    fr: 'Une opposition maintenue ajourne la demande, au lieu d’être mentionnée',
    en: 'A maintained opposition postpones the request, instead of being recorded',
  }),
  opinionVisibility: choice(['onValidation', 'whenAllSettled'], {
    rule: 'R84',
    default: 'onValidation',
    fr: 'Quand l’avis d’un pôle est montré aux autres : à sa validation, ou quand tous sont rendus',
    en: 'When the opinion of a cluster is shown to the others: on validation, or when all are settled',
  }),
  coReviewMode: choice(['overlapped', 'sequential'], {
    rule: 'R26',
    default: 'overlapped',
    fr: 'Les pôles invités lisent dès la recevabilité, ou après l’avis du pôle référent',
    en: 'Invited clusters read from admission on, or after the opinion of the lead',
  }),
  leadMinimumShare: share({
    rule: 'R22',
    default: 0.25,
    fr: 'Part des travaux que porte au moins le territoire du pôle référent',
    en: 'Least share of the work in the territory of the lead',
  }),
  invitationShare: share({
    rule: 'R24',
    default: 0.1,
    fr: 'Part des travaux à partir de laquelle un pôle est invité',
    en: 'Share of the work from which a cluster is invited',
  }),
  versionBudgetShare: share({
    rule: 'R60',
    default: 0.15,
    least: 0.001,
    fr: 'Nouvelle version : écart de budget à partir duquel le changement est majeur',
    en: 'New version: change of budget from which it is major',
  }),
  versionTextShare: share({
    rule: 'R60',
    default: 0.1,
    least: 0.001,
    fr: 'Nouvelle version : part des mots du résumé ou de la description dont le changement est majeur',
    en: 'New version: share of the words of the abstract or description whose change is major',
  }),
  quorumShare: share({
    rule: 'R30',
    default: 0.5,
    least: 0.001,
    fr: 'Quorum : part des votants, arrondie vers le haut',
    en: 'Quorum: share of the voters, rounded up',
  }),
  minimumVoters: count('voters', {
    rule: 'R30',
    default: 3,
    most: 50,
    fr: 'Quorum : nombre de votants au moins',
    en: 'Quorum: least number of voters',
  }),
  secondCallMinimum: count('voters', {
    rule: 'R32',
    default: 2,
    most: 50,
    fr: 'Seconde convocation en séance : nombre de votants au moins',
    en: 'Second call in session: least number of voters',
  }),
  reservationsShare: share({
    rule: 'R33',
    default: 0.5,
    least: 0.001,
    fr: 'Part des voix favorables, avec réserves, qui rend l’avis favorable avec réserves',
    en: 'Share of the votes for, with reservations, that makes the opinion carry reservations',
  }),
  reasonsRequired,
  sealedBallots: yesNo({
    rule: 'R84',
    default: false,
    fr: 'Les bulletins sont scellés jusqu’à la clôture du vote, qui les ouvre tous ensemble',
    en: 'Ballots are sealed until the vote closes, which opens them all at once',
  }),
  castingVote: yesNo({
    rule: 'R34',
    default: true,
    fr: 'La présidence départage les voix égales',
    en: 'The chair breaks a tie',
  }),
  expectedReviews: count('reviews', {
    rule: 'R43',
    default: 2,
    least: 0,
    most: 20,
    fr: 'Lectures attendues dans un pôle',
    en: 'Readings expected in a cluster',
  }),
  fewestLeadReviews: count('reviews', {
    rule: 'R43',
    default: 1,
    least: 0,
    most: 20,
    fr: 'Lectures dont le pôle référent peut se contenter, en disant pourquoi',
    en: 'Readings the lead may settle for, saying why',
  }),
  fewestInvitedReviews: count('reviews', {
    rule: 'R43',
    default: 0,
    least: 0,
    most: 20,
    fr: 'Lectures dont un pôle invité peut se contenter, en disant pourquoi',
    en: 'Readings an invited cluster may settle for, saying why',
  }),
  lightReviews: count('reviews', {
    rule: 'R69',
    default: 1,
    least: 0,
    most: 20,
    fr: 'Instruction allégée : lectures attendues dans un pôle, dont il peut se passer en disant pourquoi',
    en: 'Light track: readings expected in a cluster, which may do without, saying why',
  }),
  benefitLost: yesNo({
    rule: 'R72',
    default: false,
    fr: 'Un financement que nulle convention ne confirme dans le délai est dit perdu',
    en: 'A funding that no agreement confirms in time is said to be lost',
  }),
  compression: share({
    rule: 'R51',
    default: 0.5,
    least: 0.1,
    fr: 'Calendrier resserré : part de chaque délai qui reste, un jour ouvré au moins',
    en: 'Compressed calendar: share of each time limit that is left, one working day at least',
  }),
  reminders,
  quietHours: yesNo({
    rule: 'R54',
    default: true,
    fr: 'Aucune lettre ne part la nuit (de 20 h à 8 h), le week-end ni un jour férié, sauf le jour de la clôture',
    en: 'No letter is sent at night (8 pm to 8 am), at weekends or on public holidays, except on closing day',
  }),
  delays,
  backPlanning,
  eligibility,
  aidRates,
};

export type RuleValues = ValuesOf<typeof catalogue>;

/** A setting by its full name: `quorumShare`, `delays.coReview`. */
export interface Named {
  name: string;
  setting: Setting;
}

/** Every setting, in the order of the catalogue. */
const entries: Catalogue = catalogue;
export const settings: readonly Named[] = Object.entries(entries).flatMap(([name, entry]) =>
  isSetting(entry)
    ? [{ name, setting: entry }]
    : Object.entries(entry).map(([part, setting]) => ({ name: `${name}.${part}`, setting })),
);
