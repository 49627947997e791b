import { actSet } from '../../act-facts.js';

/** Whom the holder asks to leave out, and what the cluster concerned says to it (R63c). */
export const exclusionActs = actSet({
  askExclusion: {
    verb: () => 'Ask for an exclusion',
    task: () => 'Ask for an exclusion for',
    title: ({ project }) => `Ask that a person or a cluster should not examine ${project}`,
    lede: () =>
      'You may ask, saying why, that somebody in a cluster, or a whole cluster, should not examine your project: competition, a dispute, an old link. The cluster concerned decides.',
    consequence: () =>
      'The chair of that cluster reads your request as soon as the cluster has a part in the review, grants or refuses it, and you are sent the answer by e-mail. A person who is meant learns neither that you asked, nor why; if you mean the whole cluster, its chair reads your request. The review does not wait for this answer.',
    done: () => 'Your exclusion request is recorded.',
  },
  grantExclusion: {
    verb: () => 'Grant the exclusion',
    task: () => 'Answer an exclusion request on',
    title: ({ project }) => `Grant an exclusion on ${project}`,
    lede: ({ pole }) =>
      `The project holder asks that somebody at ${pole}, or the whole of ${pole}, should not examine it. You are the judge of this.`,
    consequence: () =>
      'Whoever is meant is recused: the file closes to them at once, and any ballot of theirs not yet counted goes. The project holder is told by letter. Do not say where this comes from: neither the person nor the other members know it. This cannot be undone.',
    done: () => 'The exclusion is granted.',
  },
  refuseExclusion: {
    verb: () => 'Refuse the exclusion',
    task: () => 'Refuse an exclusion request on',
    title: ({ project }) => `Refuse an exclusion on ${project}`,
    lede: ({ pole }) =>
      `The project holder asks that somebody at ${pole}, or the whole of ${pole}, should not examine it. You are the judge of this.`,
    consequence: () =>
      'Nothing changes in your cluster. Your reasons are sent to the project holder: say nothing of the review in them.',
    done: () => 'The exclusion is refused, and the reasons are sent to the project holder.',
  },
});
