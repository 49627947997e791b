import { actSet } from '../../act-facts.js';

export const reviewActs = actSet({
  acceptReview: {
    verb: ({ pole }) => `Accept the review for ${pole}`,
    task: () => 'Accept or decline the review of',
    title: ({ project, pole }) => `Review ${project} for ${pole}`,
    lede: ({ pole }) => `${pole} undertakes to give an opinion before the joint review ends.`,
    consequence: () =>
      'The members of your decision body are called to declare their interests. Without an answer, your cluster would be deemed to have no objection.',
    done: ({ pole }) => `${pole} reviews this file.`,
  },
  declineReview: {
    verb: ({ pole }) => `Decline for ${pole}`,
    task: () => 'Decline the review of',
    title: ({ project, pole }) => `Decline ${project} for ${pole}`,
    lede: () => 'The project is outside your scope, or your cluster cannot review it.',
    consequence: ({ pole }) =>
      `${pole} gives no opinion and will not appear on the certificate. It does not oppose the label.`,
    done: ({ pole }) => `${pole} has declined the review.`,
  },
  recusePole: {
    verb: ({ pole }) => `Recuse ${pole}`,
    task: () => 'Recuse your cluster from',
    title: ({ project, pole }) => `Recuse ${pole} from ${project}`,
    lede: () =>
      'The cluster as a whole has an interest in the project, for example a budget in its own name.',
    consequence: ({ pole }) =>
      `${pole} leaves the table, is no longer counted and no longer reads the file. If it was the lead, another cluster is named. This cannot be undone.`,
    done: ({ pole }) => `${pole} is recused.`,
  },
  confirmConflict: {
    verb: () => 'Confirm a conflict of interest',
    task: () => 'Judge a possible conflict of interest in',
    title: ({ project }) => `Confirm a conflict of interest in ${project}`,
    lede: ({ pole }) =>
      `A link was found between somebody at ${pole} and a partner of the project. You are the judge of this.`,
    consequence: () =>
      'The person is recused: the file closes to them at once, and any ballot of theirs not yet counted goes. This cannot be undone.',
    done: () => 'The conflict of interest is confirmed, the person is recused.',
  },
  dismissConflict: {
    verb: () => 'Dismiss a conflict of interest',
    task: () => 'Dismiss a possible conflict of interest in',
    title: ({ project }) => `Dismiss a conflict of interest in ${project}`,
    lede: ({ pole }) =>
      `A link was found between somebody at ${pole} and a partner of the project. You are the judge of this.`,
    consequence: () =>
      'The person keeps their place. What was found is not put to you again, unless something new comes up.',
    done: () => 'The conflict of interest is dismissed.',
  },
  designateVoter: {
    verb: () => 'Designate a voter',
    task: () => 'Complete the body for',
    title: ({ project }) => `Designate a voter for ${project}`,
    lede: ({ pole }) =>
      `After the recusals the decision body of ${pole} has too few voters, alternates included. Choose who will vote in it, for this request only.`,
    consequence: () =>
      'This person receives a letter. They declare their interests before the file opens to them, then vote like a member of the decision body. This cannot be undone.',
    done: () => 'The person is designated to vote.',
  },
  assignExpert: {
    verb: () => 'Assign a reading',
    task: () => 'Assign a reading of',
    title: ({ project }) => `Assign a reading of ${project}`,
    lede: ({ pole }) => `Choose, among the experts of ${pole}, who will read and mark this file.`,
    consequence: () =>
      'This person receives a letter, and declares their interests before the file opens to them.',
    done: () => 'The reading is assigned.',
  },
  submitReview: {
    verb: () => 'Hand in my reading',
    task: () => 'Read and mark',
    title: ({ project }) => `Hand in your reading of ${project}`,
    lede: ({ pole }) => `${pole} has asked you to read this file.`,
    consequence: () => 'Your grid is sealed and opens to your cluster’s committee. It can no longer change.',
    done: () => 'Your reading is handed in.',
  },
  concludeExpertise: {
    verb: () => 'Close the readings',
    task: () => 'Close the readings of',
    title: ({ project }) => `Close the readings of ${project}`,
    lede: () => 'You move on without waiting for every reading requested, and you say why.',
    consequence: () => 'The file goes to the committee. A reading handed in afterwards will be kept.',
    done: () => 'The readings are closed, the vote is being prepared.',
  },
  openVote: {
    verb: ({ pole }) => `Open the vote of ${pole}`,
    task: () => 'Open the vote on',
    title: ({ project, pole }) => `Open the vote of ${pole} on ${project}`,
    lede: () =>
      'Those who vote are the voting seats whose mandate is valid today and whose holder is not recused.',
    consequence: () =>
      'Each voter receives a letter. The vote is counted when all have voted, or at its deadline.',
    done: () => 'The vote is open.',
  },
  castBallot: {
    verb: () => 'Cast the ballot',
    task: () => 'Vote on',
    title: ({ project }) => `Vote on ${project}`,
    lede: ({ pole }) =>
      `You vote in the decision body of ${pole}. Your ballot does not leave the cluster; its chair then signs the opinion.`,
    consequence: () => 'A ballot once cast cannot be taken back. It counts for the quorum from now on.',
    done: () => 'Your ballot is cast.',
  },
  closeVote: {
    verb: () => 'Close the vote',
    task: () => 'Close the vote on',
    title: ({ project, pole }) => `Close the vote of ${pole} on ${project}`,
    lede: () => 'The session is over: the ballots are counted as they are.',
    consequence: () =>
      'If the quorum is met, the opinion is computed and waits for the chair. Otherwise the decision body is convened again.',
    done: () => 'The vote is closed and counted.',
  },
  validateOpinion: {
    verb: ({ pole }) => `Sign the opinion of ${pole}`,
    task: ({ pole }) => `Sign the opinion of ${pole} on`,
    title: ({ project, pole }) => `Sign the opinion of ${pole} on ${project}`,
    lede: ({ pole }) =>
      `You sign the opinion that the decision body of ${pole} has voted for, and write its reasons.`,
    consequence: () =>
      'The opinion is shown to the lead and to the invited clusters. It can be revised, with a reason, until the joint decision.',
    done: ({ pole }) => `The opinion of ${pole} is signed.`,
  },
  reviseOpinion: {
    verb: ({ pole }) => `Revise the opinion of ${pole}`,
    task: ({ pole }) => `Revise the opinion of ${pole} on`,
    title: ({ project, pole }) => `Revise the opinion of ${pole} on ${project}`,
    lede: () => 'You replace the signed opinion, with a reason. The former one stays in the audit trail.',
    consequence: () =>
      'The other clusters see the new opinion. After the joint decision it would no longer count.',
    done: ({ pole }) => `The opinion of ${pole} is revised.`,
  },
});
