import { actSet } from '../../act-facts.js';

/** Whom the holder asks to leave out, and what the cluster concerned says to it (R63c). */
export const exclusionActs = actSet({
  askExclusion: {
    verb: () => 'Ask for an exclusion',
    task: () => 'Ask for an exclusion from',
    title: ({ project }) => `Ask that a person or a cluster does not look at ${project}`,
    lede: () =>
      'You may ask, and say why, that somebody of a cluster, or a whole cluster, does not look at your project: competition, a dispute, an old link. The cluster concerned decides.',
    consequence: () =>
      'The chair of that cluster reads what you ask as soon as it has a part in the review, grants or refuses it, and the answer comes to you by e-mail. Whoever is meant learns neither that you asked, nor why. The review does not wait for this answer.',
    done: () => 'The exclusion you ask is recorded.',
  },
  grantExclusion: {
    verb: () => 'Grant the exclusion',
    task: () => 'Answer the exclusion asked on',
    title: ({ project }) => `Grant an exclusion on ${project}`,
    lede: ({ pole }) =>
      `The holder of the project asks that somebody of ${pole}, or the whole of ${pole}, does not look at it. You are the judge of this.`,
    consequence: () =>
      'Whoever is meant is recused: the file closes at once, ballots not yet counted leave with them. A letter tells the holder. Do not say where this comes from: neither the person nor the other members know it. This cannot be taken back.',
    done: () => 'The exclusion is granted.',
  },
  refuseExclusion: {
    verb: () => 'Refuse the exclusion',
    task: () => 'Refuse the exclusion asked on',
    title: ({ project }) => `Refuse an exclusion on ${project}`,
    lede: ({ pole }) =>
      `The holder of the project asks that somebody of ${pole}, or the whole of ${pole}, does not look at it. You are the judge of this.`,
    consequence: () =>
      'Nothing changes in your cluster. Your reasons are written to the holder: say nothing of the review in them.',
    done: () => 'The exclusion is refused, and the reasons are written to the holder.',
  },
});
