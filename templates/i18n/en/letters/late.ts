import type { lateActs as frenchActs, lateNews as frenchNews } from '../../fr/letters/late.js';

const button = 'Open the file';

export const lateNews: typeof frenchNews = {
  lateOpinion: {
    subject: ({ pole }) => `Late opinion of ${pole}`,
    first: ({ pole, project }) => `${pole} gave its opinion on ${project} after its window had closed`,
    then: ({ position }) =>
      `${position ? `Its opinion: ${position}. ` : ''}It is kept and can be read on the file’s page; it is not counted. Until the decision, the chair of the lead may reopen a window, once only, for a cluster that kept silent.`,
    button,
  },
  windowReopened: {
    subject: ({ pole }) => `Window reopened for ${pole}`,
    first: ({ pole, project }) => `${pole} may still give its opinion on ${project}`,
    then: ({ lead, due }) =>
      `The chair of ${lead} reopens a window for it, once only${due ? `, until ${due}` : ''}; the reasons are on the file’s page. The result will then be computed again.`,
    button,
  },
};

export const lateActs: typeof frenchActs = {
  giveOpinionAgain: {
    subject: ({ own }) => `Window reopened, opinion of ${own} awaited`,
    first: ({ own, project }) => `${own} may still give its opinion on ${project}`,
    then: ({ lead }) =>
      `Your cluster had not answered and was deemed to have no objection. The chair of ${lead} reopens a window for it, once only; the reasons are on the file’s page. Without a validated opinion by that date, it is deemed again to have no objection.`,
    button: 'Give the opinion',
  },
};
