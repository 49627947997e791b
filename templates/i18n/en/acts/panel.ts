import { actSet } from '../../act-facts.js';

/** Acts where every pôle stands aside (R63h). */
export const panelActs = actSet({
  namePanel: {
    verb: () => 'Name the outside panel',
    task: () => 'Name the outside panel of',
    title: ({ project }) => `Name an outside panel for ${project}`,
    lede: () =>
      'Every cluster has stood aside. The steering committee names at least three outside experts, and the cluster that will sign their opinion.',
    consequence: () =>
      'Each expert receives a letter, declares their interests before the file opens to them, then gives an opinion. The chair of the cluster named signs what comes of it and cannot change it.',
    done: ({ project }) => `The outside panel of ${project} is named.`,
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
