import type { LetterWords } from '../../fr/letters.js';

const open = 'Open the file';

export const reminders: Pick<LetterWords['acts'], 'stepSoon' | 'submitSoon' | 'castBallotSoon'> = {
  stepSoon: {
    subject: ({ detail }) => `Reminder, ${detail}`,
    first: ({ project, detail }) => `Complete the step “${detail}” of ${project}`,
    then: () =>
      'This step waits for an act of yours. The journal of the file keeps the trace of this reminder.',
    button: open,
  },
  submitSoon: {
    subject: () => 'Reminder, file to submit',
    first: ({ project }) => `Submit the file ${project}`,
    then: ({ call }) =>
      `The draft is open for the call ${call}. Clusters review better a file that comes early; after this date it can no longer be received.`,
    button: 'Go on with the file',
  },
  castBallotSoon: {
    subject: () => 'Reminder, ballot awaited',
    first: ({ project }) => `Vote on ${project}`,
    then: ({ own }) =>
      `The decision body of ${own} still awaits your ballot. Without it, your voice counts neither for the quorum nor for the majority.`,
    button: 'Vote',
  },
};
