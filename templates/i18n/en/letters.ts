import type { LetterWords } from '../fr/letters.js';
import { acts } from './letters/acts.js';
import { afterwards, decisions } from './letters/decisions.js';
import { readerLetters } from './readers.js';
import { designationActs } from './letters/designation.js';
import { exclusionActs, exclusionDecisions } from './letters/exclusions.js';
import { details, frame, steps } from './letters/frame.js';
import { certificateDecisions } from './letters/certificate.js';
import { changeAsked } from './letters/change.js';
import { coLabelDecisions, coLabelLetters } from './letters/co-label.js';
import { fundingAsked } from './letters/funding.js';
import { labelAsked, labelDecisions } from './letters/label.js';
import { news } from './letters/news.js';
import { panelLetters } from './letters/panel.js';
import { reexaminationDecisions, reexaminationLetters } from './letters/reexamination.js';
import { reservationActs } from './letters/reservations.js';
import { minutesActs, sessionCalls } from './letters/sessions.js';
import { steeringActs } from './letters/steering.js';
import { withdrawalAsked, withdrawalDecisions } from './letters/withdrawal.js';
import { handoverLetters } from './letters/handover.js';
import { departureLetters } from './letters/departures.js';
import { supportDecisions } from './support.js';
import { versionDecisions, versionLetters } from './letters/versions.js';

export const letters: LetterWords = {
  acts: {
    ...acts,
    ...reservationActs,
    ...steeringActs,
    ...sessionCalls,
    ...minutesActs,
    ...exclusionActs,
    ...designationActs,
    ...readerLetters,
    ...panelLetters,
    ...labelAsked,
    ...withdrawalAsked,
    ...changeAsked,
    ...fundingAsked,
    ...reexaminationLetters,
    ...coLabelLetters,
    ...versionLetters,
    ...departureLetters,
    ...handoverLetters,
  },
  news,
  decisions: {
    ...decisions,
    ...exclusionDecisions,
    ...labelDecisions,
    ...withdrawalDecisions,
    ...certificateDecisions,
    ...coLabelDecisions,
    ...reexaminationDecisions,
    ...versionDecisions,
    ...supportDecisions,
  },
  afterwards,
  frame,
  steps,
  details,
};
