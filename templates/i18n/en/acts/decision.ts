import { actSet } from '../../act-facts.js';

export const decisionActs = actSet({
  liftOpposition: {
    verb: ({ pole }) => `Lift the opposition of ${pole}`,
    task: ({ pole }) => `Lift or maintain the opposition of ${pole} to`,
    title: ({ project, pole }) => `Lift the opposition of ${pole} to ${project}`,
    lede: ({ pole }) => `You sign for ${pole}. No other cluster can lift its opposition.`,
    consequence: ({ pole }) =>
      `${pole} will count as having no objection and will not stand on the certificate.`,
    done: ({ pole }) => `The opposition of ${pole} is lifted.`,
  },
  maintainOpposition: {
    verb: ({ pole }) => `Maintain the opposition of ${pole}`,
    task: ({ pole }) => `Maintain the opposition of ${pole} to`,
    title: ({ project, pole }) => `Maintain the opposition of ${pole} to ${project}`,
    lede: ({ pole }) => `You sign for ${pole}, after the conciliation.`,
    consequence: () =>
      'The dissent is recorded at the decision. It does not keep the other clusters from labelling, unless the rules of the call say so.',
    done: ({ pole }) => `The opposition of ${pole} is maintained.`,
  },
  reopenWindow: {
    verb: ({ pole }) => `Open a window again for ${pole}`,
    task: ({ pole }) => `Open a window again for ${pole} on`,
    title: ({ project, pole }) => `Open a window again for ${pole} on ${project}`,
    lede: ({ pole }) =>
      `${pole} did not answer in time. The chair of the lead may open a window for it again, once a request.`,
    consequence: () =>
      'The request goes back to the co-review for two working days at most; all the clusters are told, with your reasons. The result is then computed anew.',
    done: ({ project }) => `A window is open again on ${project}.`,
  },
  confirmOutcome: {
    verb: () => 'Certify the result',
    task: () => 'Certify the result of',
    title: ({ project }) => `Certify the result of ${project}`,
    lede: () =>
      'The chair of the lead cluster certifies the computed result and cannot change it. No cluster decides for another.',
    consequence: () => 'The decision is taken and written to the holder, the clusters and the funders.',
    done: ({ project }) => `The result of ${project} is certified.`,
  },
  sendToSteering: {
    verb: () => 'Send the result to the steering committee',
    task: () => 'Send to the steering committee the result of',
    title: ({ project }) => `Send the result of ${project} to the steering committee`,
    lede: () =>
      'You disagree with the computed result: you may send it to the steering committee, once only, with your reasons.',
    consequence: () =>
      'The committee notes that the result stands, or asks one body to deliberate again; it never makes another result. You certify no more: the deputy chair will.',
    done: ({ project }) => `The result of ${project} is sent to the steering committee.`,
  },
  ruleOnOutcome: {
    verb: () => 'Record the answer of the committee',
    task: () => 'Say what becomes of the result of',
    title: ({ project }) => `Answer of the steering committee on ${project}`,
    lede: () =>
      'The steering committee notes that the result stands, or asks one body for a new deliberation, once only.',
    consequence: () =>
      'If the result stands, the deputy chair of the lead certifies it. Otherwise the body named votes again and the result is computed anew.',
    done: ({ project }) => `The answer of the committee on ${project} is recorded.`,
  },
  answerReservation: {
    verb: () => 'Answer a reservation',
    task: () => 'Answer the reservations on',
    title: ({ project }) => `Answer a reservation on ${project}`,
    lede: () => 'You say what is done, or what changes, to meet the reservation.',
    consequence: () =>
      'The cluster that made it reads your answer, then lifts its reservation or upholds it.',
    done: () => 'Your answer is passed on.',
  },
  liftReservation: {
    verb: ({ pole }) => `Lift a reservation of ${pole}`,
    task: ({ pole }) => `Lift or uphold a reservation of ${pole} on`,
    title: ({ project, pole }) => `Lift a reservation of ${pole} on ${project}`,
    lede: ({ pole }) => `You sign for ${pole}. No other cluster can lift its reservation.`,
    consequence: () => 'When the last reservation is lifted the label is issued and everyone is told.',
    done: ({ pole }) => `The reservation of ${pole} is lifted.`,
  },
  upholdReservation: {
    verb: ({ pole }) => `Uphold a reservation of ${pole}`,
    task: ({ pole }) => `Uphold a reservation of ${pole} on`,
    title: ({ project, pole }) => `Uphold a reservation of ${pole} on ${project}`,
    lede: ({ pole }) => `You sign for ${pole}, having read the answer of the holder.`,
    consequence: () =>
      'The request is refused, with your reasons; the holder may ask for a re-examination. This cannot be undone.',
    done: ({ pole }) => `The reservation of ${pole} is upheld, the request is refused.`,
  },
  transmitLabel: {
    verb: () => 'Transmit the label to the funder',
    task: () => 'Transmit to the funder the label of',
    title: ({ project }) => `Transmit the label of ${project}`,
    lede: ({ pole }) => `You act for ${pole}, the lead.`,
    consequence: () =>
      'The label is said transmitted. Its withdrawal would be told the same day to whoever received it.',
    done: ({ project }) => `The label of ${project} is transmitted.`,
  },
  withdrawLabel: {
    verb: () => 'Give up the label',
    task: () => 'Give up the label of',
    title: ({ project }) => `Give up the label of ${project}`,
    lede: () => 'You step back: the project will not be presented to this call.',
    consequence: () =>
      'The certificate is no longer valid and its verification page says so. The clusters and, if it was transmitted, the funder are told. This cannot be undone.',
    done: ({ project }) => `The label of ${project} is withdrawn.`,
  },
});
