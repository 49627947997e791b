import type { steeringActs as frenchActs, steeringNews as frenchNews } from '../../fr/letters/steering.js';

const button = 'Open the file';

export const steeringNews: typeof frenchNews = {
  sentToSteering: {
    subject: () => 'Result sent to the steering committee',
    first: ({ project }) => `The result of ${project} is sent to the steering committee`,
    then: ({ lead, due }) =>
      `The chair of ${lead} has not certified it, and can send it there only once; the reasons are on the file’s page. The committee notes that the result stands, or asks one body to deliberate again${due ? `, by ${due}` : ''}. It cannot replace the result.`,
    button,
  },
  outcomeUpheld: {
    subject: () => 'The computed result stands',
    first: ({ project }) => `The computed result of ${project} stands`,
    then: ({ lead }) =>
      `The steering committee has noted it, or has decided nothing in time. The deputy chair of ${lead} may certify it.`,
    button,
  },
  deliberationOrdered: {
    subject: ({ pole }) => `New deliberation of ${pole}`,
    first: ({ pole, project }) => `${pole} is to deliberate again on ${project}`,
    then: ({ due }) =>
      `The steering committee asked for it, once only${due ? `; it is held by ${due}` : ''}. Without it, the opinion already given counts. The result is then computed again.`,
    button,
  },
  deliberationLapsed: {
    subject: ({ pole }) => `No new deliberation of ${pole}`,
    first: ({ pole, project }) => `${pole} has not deliberated again on ${project}`,
    then: () => 'The opinion it had given counts, and the result is computed with it.',
    button,
  },
};

export const steeringActs: typeof frenchActs = {
  ruleOnResult: {
    subject: () => 'Contested result, answer of the steering committee awaited',
    first: ({ project }) => `Say what becomes of the result of ${project}`,
    then: ({ lead }) =>
      `The chair of ${lead} does not certify it and says why on the file’s page. The steering committee notes that the result stands, or asks one body to deliberate again. Without an answer by that date, the result stands.`,
    button: 'Open the file',
  },
  certifyUpheld: {
    subject: () => 'Result to be certified in the chair’s place',
    first: ({ project }) => `Certify the result of ${project}`,
    then: () =>
      'The chair had sent it to the steering committee, and it stands: you may certify it in the chair’s place. The call closes on that date: the request would then lapse.',
    button: 'Certify the result',
  },
  deliberateAgain: {
    subject: ({ own }) => `New deliberation of ${own} to be held`,
    first: ({ own, project }) => `Deliberate again on ${project} for ${own}`,
    then: ({ own }) =>
      `The steering committee asks ${own}’s decision body for a new vote, once only. Without a validated opinion by that date, the opinion already given counts.`,
    button: 'Open the file',
  },
};
