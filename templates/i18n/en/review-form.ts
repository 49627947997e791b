import type { ReviewFormWords } from '../fr/review-form.js';

export const reviewForm: ReviewFormWords = {
  title: (project) => `Reading of ${project}`,
  due: (when) => `Your reading is due ${when}.`,
  sealed: 'The other readings will show once yours is handed in.',
  paper: 'File to read',
  grid: 'Scoring grid',
  yourGrid: 'Your grid',
  marked: 'criteria marked',
  stale:
    'Another tab has saved this grid in the meantime. What you had written is kept below: check it, then save.',
  savedMeanwhile: 'Saved in the meantime',
  markedOf: (marked, all) => `${marked} of ${all}`,
  comment: 'Comment',
  readers: (pole) => `the case officer and the committee, ${pole}. Never by the project holder`,
  recommendation: 'Your recommendation',
  save: 'Save',
  submit: 'Hand in my reading',
  submitted: 'Your reading is handed in. It can no longer change.',
  missing: (criteria, recommendation) => {
    const marks =
      criteria > 1 ? `${criteria} criteria are still to be marked` : 'One criterion is still to be marked';
    if (criteria === 0) return 'A recommendation is still to be chosen. Save, then hand in.';
    return `${marks}${recommendation ? ', and a recommendation to be chosen' : ''}. Save, then hand in; nothing is lost if you leave.`;
  },
  writtenOnOlder: (read, now) =>
    `You began this reading on version ${read} of the file. Version ${now} is the one that is judged: read it again before you send.`,
  sentOnOlder: (read, now) =>
    `Your reading is of version ${read} of the file; version ${now} has been judged since.`,
  submitWhy: 'A reading handed in can no longer change.',
  weight:
    'Marks from 0, very poor, to 5, excellent. A criterion below 3 is pointed out to the committee; on its own it refuses nothing.',
  noMark: 'not marked',
  anchors: 'What a mark means',
  criteria: {
    innovation: {
      name: 'Barrier and novelty',
      a1: 'Routine improvement, no state of the art.',
      a3: 'Barrier named, novelty set against what exists.',
      a5: 'Breakthrough shown, prior art known, intellectual property thought through.',
    },
    market: {
      name: 'Market and returns',
      a1: 'Market asserted, without figures.',
      a3: 'Market measured, one customer named, on sale within five years.',
      a5: 'Letters from customers, on sale within three years, jobs located.',
    },
    consortium: {
      name: 'Consortium and contributions',
      a1: 'Partners side by side, a key role is missing.',
      a3: 'Clear roles, complementary skills.',
      a5: 'Everyone indispensable, a real place for SMEs, agreement ready.',
    },
    relevance: {
      name: 'Relevance to the industry',
      a1: 'Loose link with mobility.',
      a3: 'Answers a priority of the roadmap.',
      a5: 'Removes an obstacle the whole industry faces.',
    },
    workProgramme: {
      name: 'Feasibility and work plan',
      a1: 'Work packages without milestones or people in charge.',
      a3: 'Dated milestones, named risks.',
      a5: 'Stopping points planned, a fallback for each risk.',
    },
    budget: {
      name: 'Budget and means',
      a1: 'Amounts unrelated to the work.',
      a3: 'Costs justified package by package.',
      a5: 'Sound costs, means already committed, complete funding plan.',
    },
    territory: {
      name: 'Roots in the territories',
      a1: 'Work done elsewhere, distant returns.',
      a3: 'Part of the work and of the jobs done locally.',
      a5: 'Site, jobs and training committed in writing.',
    },
  },
};
