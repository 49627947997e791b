import { actSet } from '../../act-facts.js';

export const requestActs = actSet({
  submit: {
    verb: () => 'Submit the file',
    task: () => 'Finish and submit',
    title: ({ project }) => `Submit ${project}`,
    lede: () => 'You ask the clusters to label this project, for this call and no other.',
    consequence: () =>
      'The file is sealed and the cluster you chose checks its admissibility. It no longer changes unless a completion is requested.',
    done: ({ project }) => `${project} is submitted. You will get the receipt by e-mail.`,
  },
  deleteDraft: {
    verb: () => 'Delete the draft',
    task: () => 'Delete the draft of',
    title: ({ project }) => `Delete the draft of ${project}`,
    lede: () => 'Nobody but you has read this draft.',
    consequence: () => 'It leaves your files. This cannot be undone.',
    done: () => 'The draft is deleted.',
  },
  openFullProposal: {
    verb: () => 'Submit the full proposal',
    task: () => 'Open the full proposal of',
    title: ({ project }) => `Submit the full proposal of ${project}`,
    lede: () =>
      'The clusters are favourable to the project. If the funder lets it through, its full proposal goes to the call of the second step, where they give their label.',
    consequence: () =>
      'A draft opens, linked to this file and filled with what it says; documents and declarations are to be given anew. An opinion opens one full proposal only.',
    done: () => 'The full proposal is open, as a draft.',
  },
  complete: {
    verb: () => 'Send the completion',
    task: () => 'Complete the file',
    title: ({ project }) => `Complete ${project}`,
    lede: () => 'You answer what the cluster asked you.',
    consequence: () => 'A new version is sealed and the check of admissibility resumes.',
    done: ({ project }) => `The completion of ${project} is sent.`,
  },
  withdraw: {
    verb: () => 'Withdraw the request',
    task: () => 'Withdraw the request',
    title: ({ project }) => `Withdraw the label request for ${project}`,
    lede: () => 'It is your right at any time before the decision, and you need not say why.',
    consequence: () =>
      'The clusters stop their review and are told. This cannot be undone; a new request remains possible.',
    done: ({ project }) => `The label request for ${project} is withdrawn.`,
  },
  admit: {
    verb: () => 'Declare the file admissible',
    task: () => 'Check the admissibility of',
    title: ({ project }) => `Declare ${project} admissible`,
    lede: ({ pole }) =>
      `You say, for ${pole}, that the file is complete and falls within the call. You do not judge the project yet.`,
    consequence: () =>
      'The lead cluster is named by domain and territory, and the clusters concerned are invited to review.',
    done: ({ project }) => `${project} is admissible, the review begins.`,
  },
  askCompletion: {
    verb: () => 'Request a completion',
    task: () => 'Request a completion of',
    title: ({ project }) => `Request a completion of ${project}`,
    lede: () => 'Only one request is possible: say everything that is missing, in one list.',
    consequence: () =>
      'The file reopens to its holder, with a deadline. Without an answer by then, the request lapses.',
    done: ({ project }) => `The completion of ${project} is requested.`,
  },
  extendCompletion: {
    verb: () => 'Extend the deadline',
    task: () => 'Extend the completion deadline of',
    title: ({ project }) => `Extend the deadline of ${project}`,
    lede: () => 'Only one extension is possible.',
    consequence: () => 'The project holder is told the new deadline by letter.',
    done: () => 'The deadline is extended.',
  },
  rejectInadmissible: {
    verb: () => 'Declare the file inadmissible',
    task: () => 'Declare inadmissible',
    title: ({ project }) => `Declare ${project} inadmissible`,
    lede: ({ pole }) =>
      `You sign for ${pole}. The project is not judged: the file does not fall within the call.`,
    consequence: () =>
      'The review stops and the reasons are sent to the project holder. The committee may reopen the request at its next meeting.',
    done: ({ project }) => `${project} is declared inadmissible.`,
  },
  adoptRuleSet: {
    verb: () => 'Apply the rules in force',
    task: () => 'Apply the rules in force to',
    title: ({ project }) => `Apply the rules in force to ${project}`,
    lede: () =>
      'A request keeps the rules it was submitted under. You record a decision of the steering committee, under its number: it replaces these rules with those the call follows today.',
    consequence: () =>
      'Open deadlines are recalculated. What has been voted and counted stands. The decision is recorded in the journal, and everybody concerned is told.',
    done: () => 'The rules in force now apply to this request.',
  },
  attributeLead: {
    verb: () => 'Name the lead cluster',
    task: () => 'Name the lead of',
    title: ({ project }) => `Name the lead cluster of ${project}`,
    lede: () => 'You record a decision of the steering committee, under its number.',
    consequence: () =>
      'This cluster conducts the review and alone answers the project holder. Every cluster is told.',
    done: () => 'The lead cluster is named.',
  },
  declareInterests: {
    verb: () => 'Declare my interests',
    task: () => 'Declare your links with',
    title: ({ project }) => `Declare your links with ${project}`,
    lede: ({ pole }) =>
      `${pole} reviews this file. It opens to you once you have said that you have no interest in it.`,
    consequence: () =>
      'No link: the file opens at once. A link: you stand aside, the file closes to you and you hear no more of it. Standing aside is final.',
    done: () => 'Your declaration is recorded.',
  },
  claimLead: {
    verb: () => 'Take over the file',
    task: () => 'Consider taking over',
    title: ({ project }) => `Take over ${project} as lead`,
    lede: ({ pole }) =>
      `${pole || 'Your cluster'} becomes the lead and gives its opinion as such. A request is taken over only once.`,
    consequence: () =>
      'The opinion of the former lead stays recorded but is no longer counted. All clusters, the steering committee and the project holder are told.',
    done: ({ project }) => `${project} is taken over, your review begins.`,
  },
  compressCalendar: {
    verb: () => 'Compress the calendar',
    task: () => 'Compress the calendar of',
    title: ({ project }) => `Compress the calendar of ${project}`,
    lede: () =>
      'The file was submitted after the clusters’ intake date. Every time limit is shortened, to one working day at least, so as to end before the closing of the call.',
    consequence: () =>
      'The deadlines under way are recalculated, those within each cluster too. The project holder and the clusters are told. This cannot be undone.',
    done: ({ project }) => `The calendar of ${project} is compressed.`,
  },
});
