import { messages } from '../../letter-facts.js';

const button = 'Open the file';

/** An organ that recusals have left too few voters, completed for one request (R31). */
export const designationActs = messages({
  voteAsDesignated: {
    subject: ({ own }) => `Designated to vote in the decision body of ${own}`,
    first: ({ project }) => `Declare your interests, then vote on ${project}`,
    then: ({ own }) =>
      `Recusals have left the decision body of ${own} without enough voters: you are designated to vote in it, on this request only. The file opens to you once your interests are declared.`,
    button: 'Declare my interests',
  },
});

export const designationNews = messages({
  voterDesignated: {
    subject: () => 'Voter designated',
    first: ({ project }) => `Somebody of your cluster is designated to vote on ${project}`,
    then: () =>
      'They are asked to declare their interests, then vote like a member of the decision body, on this request only.',
    button,
  },
});
