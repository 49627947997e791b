import type {
  minutesActs as frenchMinutes,
  sessionCalls as frenchCalls,
  sessionNews as frenchNews,
} from '../../fr/letters/sessions.js';

const button = 'Open the file';
const where = (place: string) => (place ? ` Place: ${place}.` : '');
const joined = ' The invitation attached opens in your calendar.';

/** The sessions of an organ, to those called to them (§9.2). */
export const sessionCalls: typeof frenchCalls = {
  attendSession: {
    subject: ({ starts }) => `You are called to a session, ${starts}`,
    first: ({ own, starts, project }) =>
      `Take your seat in the decision body of ${own} about ${project}, on ${starts}`,
    then: ({ place }) =>
      `Declare your interests before the session, if you have not yet: the file opens then.${where(place)}${joined}`,
    button,
  },
  attendMovedSession: {
    subject: ({ starts }) => `Session moved to ${starts}`,
    first: ({ own, starts, project }) =>
      `Take your seat in the decision body of ${own} about ${project}, on the new date: ${starts}`,
    then: ({ place }) => `This replaces the earlier invitation.${where(place)}${joined}`,
    button,
  },
};

export const minutesActs: typeof frenchMinutes = {
  signMinutes: {
    subject: () => 'Minutes to sign',
    first: ({ project }) => `Sign the minutes of the session about ${project}`,
    then: ({ own }) =>
      `The office of ${own} has drafted them. Without an answer from you by then, your silence approves them. To correct them, draft them again on Colabel.`,
    button: 'Read and sign',
  },
};

export const sessionNews: typeof frenchNews = {
  sessionConvened: {
    subject: ({ starts }) => `Session called, ${starts}`,
    first: ({ own, starts, project }) =>
      `The decision body of ${own} is called on ${starts} about ${project}`,
    then: ({ place }) =>
      `Each member who is to vote gets an invitation; whoever stands aside gets none.${where(place)}${joined}`,
    button,
  },
  sessionMoved: {
    subject: ({ starts }) => `Session moved to ${starts}`,
    first: ({ own, starts, project }) =>
      `The session of the decision body of ${own} about ${project} is moved to ${starts}`,
    then: ({ place }) => `Each member who is to vote is told the new date.${where(place)}${joined}`,
    button,
  },
  sessionCancelled: {
    subject: ({ starts }) => `Session of ${starts} cancelled`,
    first: ({ own, starts, project }) =>
      `The session of the decision body of ${own} about ${project}, on ${starts}, does not take place`,
    then: ({ own }) =>
      `${own} has cancelled it, or the request needs it no more. The cancellation attached takes it out of your calendar.`,
    button,
  },
};
