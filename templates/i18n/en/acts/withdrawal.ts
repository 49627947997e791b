import type { withdrawalActs as source } from '../../fr/acts/withdrawal.js';

/** Acts by which a pôle withdraws its own label, after hearing who holds the project (R70). */
export const withdrawalActs: typeof source = {
  noticeWithdrawal: {
    verb: ({ pole }) => `Begin the withdrawal of the label of ${pole}`,
    task: ({ pole }) => `Begin the withdrawal of the label of ${pole} for`,
    title: ({ project, pole }) => `Begin the withdrawal of the label of ${pole} for ${project}`,
    lede: ({ pole }) =>
      `You act for ${pole}, on one of the grounds the rule admits. The labels of the other clusters are not touched.`,
    consequence: () =>
      'The project holder reads the ground and your reasons, and has ten working days to answer, unless the call says otherwise. Then the decision body of your cluster votes. Until then the label stays what it is, unless you suspend it; nobody else is told.',
    done: () =>
      'The holder has been told. The decision body votes once they have answered, or at the deadline.',
  },
  dropWithdrawal: {
    verb: ({ pole }) => `Drop the withdrawal begun by ${pole}`,
    task: ({ pole }) => `Drop the withdrawal begun by ${pole} for`,
    title: ({ project }) => `Drop the withdrawal of the label of ${project}`,
    lede: ({ pole }) => `You act for ${pole}, whose body has not been called to vote yet.`,
    consequence: () =>
      'The procedure ends and the label stays what it is. A suspension is ended by an act of its own.',
    done: () => 'The withdrawal has been dropped, and the holder told.',
  },
  answerWithdrawal: {
    verb: ({ pole }) => `Answer the withdrawal begun by ${pole}`,
    task: ({ pole }) => `Answer the withdrawal begun by ${pole} for`,
    title: ({ project, pole }) => `Answer ${pole ? `what ${pole} writes ` : ''}about the label of ${project}`,
    lede: () => 'Say what the body of the cluster should know before it votes. You answer only once.',
    consequence: () =>
      'The decision body of the cluster is called to vote at once. Its members read your answer; the other clusters do not.',
    done: () => 'Your answer has been passed on. The decision will reach you by letter.',
  },
  decideWithdrawal: {
    verb: ({ pole }) => `Record the decision on the label of ${pole}`,
    task: ({ pole }) => `Record the decision on the label of ${pole} for`,
    title: ({ project, pole }) => `Record the committee’s decision on the label of ${pole} for ${project}`,
    lede: () =>
      'The body of the cluster is too small to judge: it falls to the steering committee to answer.',
    consequence: ({ pole }) =>
      `Withdrawn, the label of ${pole} leaves the certificate, and whoever was told of it is told the same day. Maintained, nothing changes.`,
    done: () => 'The committee’s decision is recorded.',
  },
  takeOverCertificate: {
    verb: ({ pole }) => `Become the lead of the certificate, for ${pole}`,
    task: ({ pole }) => `Become, for ${pole}, the lead of the certificate of`,
    title: ({ project }) => `Become the lead of the certificate of ${project}`,
    lede: ({ pole }) =>
      `The lead does not bear the label any more. You offer ${pole}, which labels the project.`,
    consequence: () =>
      'The first cluster that offers itself becomes the lead, named first on the certificate. Without any the label ends. Whoever was told of the label is told who leads it.',
    done: ({ pole }) => `${pole} leads this label from now on.`,
  },
};
