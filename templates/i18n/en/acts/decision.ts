import { actSet } from '../../act-facts.js';

export const decisionActs = actSet({
  liftOpposition: {
    verb: ({ pole }) => `Lift the opposition of ${pole}`,
    task: ({ pole }) => `Lift or maintain the opposition of ${pole} to`,
    title: ({ project, pole }) => `Lift the opposition of ${pole} to ${project}`,
    lede: ({ pole }) => `You sign for ${pole}. No other cluster can lift its opposition.`,
    consequence: ({ pole }) =>
      `${pole} will count as having no objection and will not appear on the certificate.`,
    done: ({ pole }) => `The opposition of ${pole} is lifted.`,
  },
  maintainOpposition: {
    verb: ({ pole }) => `Maintain the opposition of ${pole}`,
    task: ({ pole }) => `Maintain the opposition of ${pole} to`,
    title: ({ project, pole }) => `Maintain the opposition of ${pole} to ${project}`,
    lede: ({ pole }) => `You sign for ${pole}, after the conciliation.`,
    consequence: () =>
      'The dissent is recorded with the decision. It does not keep the other clusters from labelling, unless the rules of the call require it.',
    done: ({ pole }) => `The opposition of ${pole} is maintained.`,
  },
  reopenWindow: {
    verb: ({ pole }) => `Reopen a window for ${pole}`,
    task: ({ pole }) => `Reopen a window for ${pole} on`,
    title: ({ project, pole }) => `Reopen a window for ${pole} on ${project}`,
    lede: ({ pole }) =>
      `${pole} did not answer in time. The chair of the lead may reopen a window for it, once per request.`,
    consequence: () =>
      'The request goes back to the joint review for two working days at most; all the clusters are told, with your reasons. The result is then computed again.',
    done: ({ project }) => `A window is reopened on ${project}.`,
  },
  confirmOutcome: {
    verb: () => 'Certify the result',
    task: () => 'Certify the result of',
    title: ({ project }) => `Certify the result of ${project}`,
    lede: () =>
      'The chair of the cluster that signs certifies the computed result and cannot change it. No cluster decides for another.',
    consequence: () => 'The decision is taken and sent to the project holder, the clusters and the funders.',
    done: ({ project }) => `The result of ${project} is certified.`,
  },
  sendToSteering: {
    verb: () => 'Send the result to the steering committee',
    task: () => 'Send to the steering committee the result of',
    title: ({ project }) => `Send the result of ${project} to the steering committee`,
    lede: () =>
      'You disagree with the computed result: you may send it to the steering committee, once only, with your reasons.',
    consequence: () =>
      'The committee notes that the result stands or, if a body has voted, asks it to deliberate again; it cannot replace the result. You no longer certify: the deputy chair will.',
    done: ({ project }) => `The result of ${project} is sent to the steering committee.`,
  },
  ruleOnOutcome: {
    verb: () => 'Record the committee’s answer',
    task: () => 'Say what becomes of the result of',
    title: ({ project }) => `Answer of the steering committee on ${project}`,
    lede: () =>
      'The steering committee notes that the result stands or, if a body has voted, asks it for a new deliberation, once only.',
    consequence: () =>
      'If the result stands, the deputy chair of the cluster that signs certifies it. Otherwise the body named votes again and the result is computed again.',
    done: ({ project }) => `The committee’s answer on ${project} is recorded.`,
  },
  answerReservation: {
    verb: () => 'Answer a reservation',
    task: () => 'Answer the reservations on',
    title: ({ project }) => `Answer a reservation on ${project}`,
    lede: () => 'You say what has been done, or what changes, to meet the reservation.',
    consequence: () =>
      'The cluster that made it reads your answer, then lifts its reservation or upholds it.',
    done: () => 'Your answer has been passed on.',
  },
  liftReservation: {
    verb: ({ pole }) => `Lift a reservation of ${pole}`,
    task: ({ pole }) => `Lift or uphold a reservation of ${pole} on`,
    title: ({ project, pole }) => `Lift a reservation of ${pole} on ${project}`,
    lede: ({ pole }) => `You sign for ${pole}. No other cluster can lift its reservation.`,
    consequence: () => 'When the last reservation is lifted, the label is issued and everybody is told.',
    done: ({ pole }) => `The reservation of ${pole} is lifted.`,
  },
  upholdReservation: {
    verb: ({ pole }) => `Uphold a reservation of ${pole}`,
    task: ({ pole }) => `Uphold a reservation of ${pole} on`,
    title: ({ project, pole }) => `Uphold a reservation of ${pole} on ${project}`,
    lede: ({ pole }) => `You sign for ${pole}, having read the holder’s answer.`,
    consequence: () =>
      'The request is refused, with your reasons; the project holder may ask for a re-examination. This cannot be undone.',
    done: ({ pole }) => `The reservation of ${pole} is upheld, the request is refused.`,
  },
});
