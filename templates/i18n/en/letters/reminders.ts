import type { LetterWords } from '../../fr/letters.js';

const open = 'Open the file';

export const reminders: Pick<LetterWords['acts'], 'stepSoon' | 'submitSoon' | 'castBallotSoon'> = {
  stepSoon: {
    subject: ({ detail }) => `Reminder, ${detail}`,
    first: ({ project, detail }) => `Complete the step “${detail}” of ${project}`,
    then: () => 'This step is waiting for you. The journal of the file records this reminder.',
    button: open,
  },
  submitSoon: {
    subject: () => 'Reminder, file to be submitted',
    first: ({ project }) => `Submit the ${project} file`,
    then: ({ call }) =>
      `The draft is open for the call ${call}. The clusters review a file better when it comes early; after this date it can no longer be received.`,
    button: 'Resume the file',
  },
  castBallotSoon: {
    subject: () => 'Reminder, ballot awaited',
    first: ({ project }) => `Vote on ${project}`,
    then: ({ own }) =>
      `The decision body of ${own} is still waiting for your ballot. Without it, you count neither for the quorum nor for the majority.`,
    button: 'Vote',
  },
};
