import type { LetterWords } from '../../templates/i18n/fr/letters.js';

export type Act = keyof LetterWords['acts'];
export type News = keyof LetterWords['news'];
export type DecisionLetter = keyof LetterWords['decisions'];

/** One letter's name: its sentences in the catalogues; its form is the family's. */
export type Template = Act | News | DecisionLetter | 'minimal';

/** A change of a letter's words raises its version here: each letter sent records the one it was written with (R81). */
const revised: Partial<Record<Template, number>> = {
  ...{ granted: 4, grantedToYou: 5, leadIsLate: 3, callMoved: 3, completeOrgan: 3, certify: 3 },
  ...{
    postponed: 3,
    postponedToYou: 4,
    refused: 4,
    refusedToYou: 6,
    inadmissibleToYou: 3,
    namePanel: 3,
    panelAwaited: 3,
  },
  ...{ voteOnChange: 3, voteOnChangeAgain: 3, voteOnChangeSoon: 3, changeVoteOff: 3 },
  ...{ leadTheCertificate: 3, leadVacated: 3 },
  ...{ replaceOrganisation: 3, replaceOrganisationSoon: 3 },
  ...{
    instructionSuspended: 3,
    instructionSuspendedYours: 3,
    instructionResumed: 3,
    instructionResumedYours: 3,
  },
};

/** All were read and revised together, with what stands around their sentences. */
const allRevised = 2;

/** The version of a letter's words. */
export const versionOf = (template: Template): number => revised[template] ?? allRevised;
