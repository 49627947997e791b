import type { lateActs as frenchActs, lateNews as frenchNews } from '../../fr/letters/late.js';

const button = 'Open the file';

export const lateNews: typeof frenchNews = {
  lateOpinion: {
    subject: ({ pole }) => `Late opinion of ${pole}`,
    first: ({ pole, project }) => `${pole} gave an opinion on ${project} after its window`,
    then: ({ position }) =>
      `${position ? `Its opinion: ${position}. ` : ''}It is kept and can be read on the file’s page; it is not counted. Until the decision, the chair of the lead may open a window again, once only, for a cluster that kept silent.`,
    button,
  },
  windowReopened: {
    subject: ({ pole }) => `Window opened again for ${pole}`,
    first: ({ pole, project }) => `${pole} may still give its opinion on ${project}`,
    then: ({ lead, due }) =>
      `The chair of ${lead} opens a window for it again, once only${due ? `, until ${due}` : ''}; the reasons are on the file’s page. The result will be computed anew afterwards.`,
    button,
  },
};

export const lateActs: typeof frenchActs = {
  giveOpinionAgain: {
    subject: ({ own }) => `Window opened again, opinion of ${own} awaited`,
    first: ({ own, project }) => `${own} may still give its opinion on ${project}`,
    then: ({ lead }) =>
      `Your cluster was deemed to have no objection, for want of an answer. The chair of ${lead} opens a window for it again, once only; the reasons are on the file’s page. Without a validated opinion by that date, silence holds again.`,
    button: 'Give the opinion',
  },
};
