import type { PartWords } from '../fr/parts.js';

export const parts: PartWords = {
  line: {
    label: 'Steps of the file',
    doneOn: (day) => `done on ${day}`,
    done: 'done',
    current: 'under way',
    currentUntil: (deadline) => `under way, until ${deadline}`,
    before: (day) => `by ${day}`,
    plannedOn: (day) => `planned on ${day}`,
    possible: 'to come',
    blocked: 'blocked',
    detour: (from) => `possible detour after “${from}”`,
    ending: (from) => `possible outcome after “${from}”`,
    comeback: (from, to) => `possible return from “${from}” to “${to}”`,
  },
  table: {
    count: (given, seats) => `${given} of ${seats}`,
    yourPosition: 'your position',
    yourBallot: 'your ballot',
  },
  meter: { threshold: 'The tall line marks the threshold.' },
  letters: { none: 'No letter will be sent.', soon: 'at once' },
  rows: { choose: (name) => `Choose ${name}`, chooseHead: 'Choose' },
  stops: { done: 'Done', inProgress: 'Under way', todo: 'Not started', fix: 'To correct' },
  journal: { prove: 'Prove' },
  tabs: { waiting: '(to do)' },
};
