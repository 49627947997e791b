import { count } from './setting.js';

/** R70, R72, R73: how long each step of a label's life lasts. */
export const labelDelays = {
  suspensionCalendarDays: count('calendarDays', {
    rule: 'R70',
    default: 30,
    fr: 'Label suspendu : délai avant de demander où en est la suspension',
    en: 'Suspended label: time before asking what becomes of the suspension',
  }),
  withdrawalAnswer: count('workingDays', {
    rule: 'R70',
    default: 10,
    fr: 'Retrait de label : délai de réponse du porteur',
    en: 'Label withdrawal: time for the holder to answer',
  }),
  leadNaming: count('workingDays', {
    rule: 'R70',
    default: 5,
    fr: 'Label quitté par son pôle référent : délai pour en désigner un autre',
    en: 'Label left by its lead cluster: time to name another',
  }),
  fundingFirstReminderMonths: count('months', {
    rule: 'R72',
    default: 4,
    most: 60,
    fr: 'Label transmis : premier rappel du résultat du financement, après la clôture',
    en: 'Transmitted label: first reminder of the funding result, after the closing',
  }),
  fundingSecondReminderMonths: count('months', {
    rule: 'R72',
    default: 8,
    most: 60,
    fr: 'Label transmis : second rappel du résultat du financement, après la clôture',
    en: 'Transmitted label: second reminder of the funding result, after the closing',
  }),
  fundingResultMonths: count('months', {
    rule: 'R72',
    default: 12,
    most: 60,
    fr: 'Label transmis : délai du résultat du financement après la clôture',
    en: 'Transmitted label: time for the funding result after the closing',
  }),
  fundingCorrectionCalendarDays: count('calendarDays', {
    rule: 'R72',
    default: 15,
    fr: 'Projet non financé : délai pour corriger ce qui a été noté, avant la fin du label',
    en: 'Project not funded: time to put right what was noted, before the label ends',
  }),
  finalisationMonths: count('months', {
    rule: 'R72',
    default: 6,
    most: 60,
    fr: 'Projet retenu : délai de la convention de financement après les résultats',
    en: 'Project selected: time for the funding agreement after the results',
  }),
  finalReportMonths: count('months', {
    rule: 'R73',
    default: 6,
    most: 60,
    fr: 'Projet financé : délai du bilan final après la fin du projet',
    en: 'Funded project: time for the final report after the end of the project',
  }),
  followUpNoticeDays: count('calendarDays', {
    rule: 'R73',
    default: 30,
    fr: 'Projet financé : combien de jours avant son échéance un bilan est rappelé',
    en: 'Funded project: how many days before its date a form is asked for',
  }),
  followUpReminderMonths: count('months', {
    rule: 'R73',
    default: 3,
    most: 24,
    fr: 'Suivi en retard : intervalle des rappels',
    en: 'Late follow-up: time between two reminders',
  }),
};
