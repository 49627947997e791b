import type {
  minutesActs as frenchMinutes,
  sessionCalls as frenchCalls,
  sessionNews as frenchNews,
} from '../../fr/letters/sessions.js';

const button = 'Open the file';
const where = (place: string) => (place ? ` Place: ${place}.` : '');
const joined = ' The attached invitation opens in your calendar.';

/** The sessions of an organ, to those called to them (§9.2). */
export const sessionCalls: typeof frenchCalls = {
  attendSession: {
    subject: ({ starts }) => `You are called to a session on ${starts}`,
    first: ({ own, starts, project }) =>
      `Attend the session of ${own}’s decision body about ${project}, on ${starts}`,
    then: ({ place }) =>
      `Declare your interests before the session, if you have not done so: the file then opens to you.${where(place)}${joined}`,
    button,
  },
  attendMovedSession: {
    subject: ({ starts }) => `Session moved to ${starts}`,
    first: ({ own, starts, project }) =>
      `Attend the session of ${own}’s decision body about ${project}, on its new date: ${starts}`,
    then: ({ place }) => `This replaces the earlier invitation.${where(place)}${joined}`,
    button,
  },
};

export const minutesActs: typeof frenchMinutes = {
  signMinutes: {
    subject: () => 'Minutes to be signed',
    first: ({ project }) => `Sign the minutes of the session about ${project}`,
    then: ({ own }) =>
      `The secretariat of ${own} has drafted them. Without an answer from you by then, they are approved by your silence. To correct them, draft them again on Colabel.`,
    button: 'Read and sign',
  },
};

export const sessionNews: typeof frenchNews = {
  sessionConvened: {
    subject: ({ starts }) => `Session called for ${starts}`,
    first: ({ own, starts, project }) =>
      `The decision body of ${own} is called to a session about ${project}, on ${starts}`,
    then: ({ place }) =>
      `Each member who is to vote gets an invitation; whoever has stood aside gets none.${where(place)}${joined}`,
    button,
  },
  sessionMoved: {
    subject: ({ starts }) => `Session moved to ${starts}`,
    first: ({ own, starts, project }) =>
      `The session of ${own}’s decision body about ${project} is moved to ${starts}`,
    then: ({ place }) => `Each member who is to vote is told the new date.${where(place)}${joined}`,
    button,
  },
  sessionCancelled: {
    subject: ({ starts }) => `Session of ${starts} cancelled`,
    first: ({ own, starts, project }) =>
      `The session of ${own}’s decision body about ${project}, on ${starts}, will not take place`,
    then: ({ own }) =>
      `${own} has cancelled it, or the request no longer needs it. The attached cancellation removes it from your calendar.`,
    button,
  },
};
