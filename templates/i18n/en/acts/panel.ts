import { actSet, type ActFacts } from '../../act-facts.js';

/** R63h: once the panel has judged, only the pôle that signs is still to be named. */
const judged = ({ state }: ActFacts) => state === 'jointDecision';

/** Acts where every pôle stands aside (R63h). */
export const panelActs = actSet({
  namePanel: {
    verb: (facts) => (judged(facts) ? 'Name who signs' : 'Name the outside panel'),
    task: (facts) =>
      judged(facts) ? 'Name the cluster that signs the opinion on' : 'Name the outside panel of',
    title: (facts) =>
      judged(facts)
        ? `Name another cluster to sign the opinion on ${facts.project}`
        : `Name an outside panel for ${facts.project}`,
    lede: (facts) =>
      judged(facts)
        ? 'The panel has given its opinion. Nobody in the cluster named can sign it: the steering committee names another.'
        : 'Every cluster has stood aside. The steering committee names at least three outside experts, and the cluster that will sign their opinion.',
    consequence: (facts) =>
      judged(facts)
        ? 'The chair of this cluster receives a letter and signs the opinion of the panel, without being able to change it.'
        : 'Each expert receives a letter, declares their interests before the file opens to them, then gives an opinion. The chair of the cluster named signs what comes of it and cannot change it.',
    done: (facts) =>
      judged(facts)
        ? `The cluster that will sign the opinion on ${facts.project} is named.`
        : `The outside panel of ${facts.project} is named.`,
  },
  givePanelOpinion: {
    verb: () => 'Give my opinion',
    task: () => 'Give your expert opinion on',
    title: ({ project }) => `Give your opinion on ${project}`,
    lede: () => 'You are on the outside panel: every cluster has stood aside from this request.',
    consequence: () =>
      'The opinions of the panel are counted like the vote of a body. If the result follows your opinion, your reasons are attached to it, without your name. This cannot be undone.',
    done: () => 'Your opinion is given.',
  },
});
