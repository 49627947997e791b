import type { versionActs as french } from '../../fr/acts/versions.js';

/** A version of the dossier while the request is undecided (R60, R62). */
export const versionActs: typeof french = {
  handInVersion: {
    verb: () => 'Hand in the new version',
    task: () => 'Hand in the new version of',
    title: ({ project }) => `Hand in a new version of ${project}`,
    lede: () => 'Say what it changes and why: everybody who reviews the file reads it.',
    consequence: () =>
      'A minor change keeps the opinions given. A major one (objectives, budget, main partner, lead partner) reopens them: the clusters judge again, in the time left before the closing. A change of partners first awaits the confirmation of the lead cluster; without it the version before stays in force. The file handed in no longer changes.',
    done: () => 'The new version is handed in.',
  },
  confirmVersion: {
    verb: () => 'Confirm the new version',
    task: () => 'Confirm the new version of',
    title: ({ project }) => `Confirm the new version of ${project}`,
    lede: () =>
      'The partners of the project change. You confirm that the version handed in takes the place of the one the clusters judge.',
    consequence: () =>
      'The version confirmed is the one everybody reads. If the change is major, the opinions given and the votes under way are taken up again from the opinion of the lead on. The clusters, the experts and the partners receive a letter.',
    done: () => 'The new version is confirmed.',
  },
  declareChange: {
    verb: () => 'Declare the change',
    task: () => 'Declare the change of',
    title: ({ project }) => `Declare a change of ${project}`,
    lede: () => 'Say what changes and why: those who read the file read it.',
    consequence: () =>
      'A minor change within the rules of the call waits for the lead cluster, and then the certificate has a new version. Any other suspends the label: each cluster on the certificate says whether it keeps its own, and whoever was told of the label is told of the suspension. The version declared can no longer be edited.',
    done: () => 'The change is declared.',
  },
  confirmChange: {
    verb: () => 'Confirm the change',
    task: () => 'Confirm the change of',
    title: ({ project }) => `Confirm the change of ${project}`,
    lede: () => 'The declared change is minor and within the rules of the call.',
    consequence: () =>
      'The declared version is in force, and the certificate has a new one: the one before is revoked. Whoever was told of the label is told.',
    done: () => 'The change is confirmed; the certificate has a new version.',
  },
  decideChange: {
    verb: ({ pole }) => `Record the committee’s answer for ${pole}`,
    task: ({ pole }) => `Record the committee’s answer for ${pole} on the change of`,
    title: ({ project, pole }) => `Record the committee’s answer for ${pole} on the change of ${project}`,
    lede: () =>
      'The body of the cluster could not answer the declared change: too small to vote, twice without its quorum, out of the charter, or an outside panel had judged the project. The steering committee answers in its place.',
    consequence: ({ pole }) =>
      `The committee says whether ${pole} keeps its label with this change, and decides for no other cluster. Once all have answered the label goes on with those that keep it; where none does, it is withdrawn.`,
    done: () => 'The committee’s answer is recorded.',
  },
  refuseVersion: {
    verb: () => 'Do not confirm the version',
    task: () => 'Do not confirm the new version of',
    title: ({ project }) => `Do not confirm the new version of ${project}`,
    lede: () => 'The partners of the project change. You say why this change is not taken.',
    consequence: () =>
      'The version before stays in force, and so do the opinions given. Your reasons are written to the project holder, who may hand in another version or withdraw the request.',
    done: () => 'The new version is not confirmed; your reasons are written to the project holder.',
  },
};
