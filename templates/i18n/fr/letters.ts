import type { Words } from '../shape.js';
import { acts } from './letters/acts.js';
import { afterwards, decisions } from './letters/decisions.js';
import { designationActs, designationNews } from './letters/designation.js';
import { exclusionActs, exclusionDecisions } from './letters/exclusions.js';
import { details, frame, steps } from './letters/frame.js';
import { labelDetails } from './label.js';
import { delegationNews } from './delegation.js';
import { readerLetters, readerNews } from './readers.js';
import { certificateAfterwards, certificateDecisions } from './letters/certificate.js';
import { coLabelAfterwards, coLabelDecisions, coLabelLetters } from './letters/co-label.js';
import { fundingAsked } from './letters/funding.js';
import { labelAfterwards, labelAsked, labelDecisions } from './letters/label.js';
import { news } from './letters/news.js';
import { panelLetters, panelNews } from './letters/panel.js';
import { reexaminationDecisions, reexaminationLetters, reexaminationNews } from './letters/reexamination.js';
import { reservationActs } from './letters/reservations.js';
import { minutesActs, sessionCalls, sessionNews } from './letters/sessions.js';
import { steeringActs } from './letters/steering.js';
import { changeAsked, changeNews } from './letters/change.js';
import { withdrawalAfterwards, withdrawalAsked, withdrawalDecisions } from './letters/withdrawal.js';
import { handoverLetters, handoverNews } from './letters/handover.js';
import { departureLetters, departureNews } from './letters/departures.js';
import { standstill } from './standstill.js';
import { standstillNews } from './standstill-letters.js';
import { resubmissionNews } from './resubmission.js';
import { supportDecisions, supportNews } from './support.js';
import { versionDecisions, versionLetters, versionNews, versionRefusedNews } from './letters/versions.js';

/** The words of the letters: one message a template, and what stands around it. */
export const letters = {
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
  news: {
    ...handoverNews,
    ...news,
    ...sessionNews,
    ...designationNews,
    ...readerNews,
    ...delegationNews,
    ...panelNews,
    ...reexaminationNews,
    ...versionNews,
    ...changeNews,
    ...departureNews,
    ...standstillNews,
    ...resubmissionNews,
    ...supportNews,
    ...versionRefusedNews,
  },
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
  afterwards: {
    ...afterwards,
    ...labelAfterwards,
    ...withdrawalAfterwards,
    ...certificateAfterwards,
    ...coLabelAfterwards,
  },
  frame,
  steps,
  details: { ...details, ...labelDetails, ...standstill.grounds },
};

export type LetterWords = Words<typeof letters>;
