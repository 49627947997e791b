import type { WorkPageWords } from '../fr/work-page.js';

const count = [
  'No action',
  'One action',
  'Two actions',
  'Three actions',
  'Four actions',
  'Five actions',
  'Six actions',
];
const counted = (acts: number) => count[acts] ?? `${acts} actions`;
const small = ['none', 'one', 'two', 'three', 'four', 'five', 'six'];

export const workPage: WorkPageWords = {
  title: 'My work',
  nothing: 'No action is waiting for you.',
  waits: (acts) =>
    acts > 1 ? `${counted(acts)} are waiting for you` : `${counted(acts)} is waiting for you`,
  tonight: (sentence, acts, all) =>
    acts === all
      ? `${sentence}, for this evening.`
      : `${sentence}, ${small[acts] ?? acts} of them this evening.`,
  today: (sentence, acts, all) =>
    acts === all ? `${sentence}, for today.` : `${sentence}, ${small[acts] ?? acts} of them today.`,
  late: (sentence, acts, all) =>
    acts === all ? `${sentence}, overdue.` : `${sentence}, ${small[acts] ?? acts} of them overdue.`,
  full: (sentence) => `${sentence}.`,
  nothingLate: 'Nothing is overdue.',
  someLate: (acts) => (acts > 1 ? `${acts} deadlines have passed.` : 'One deadline has passed.'),
  next: (name, when) => `Next deadline: ${name}, ${when}.`,
  noNext: 'No deadline is pressing.',
  strip: 'Your deadlines over fourteen days',
  stripEmpty: 'No deadline within fourteen days.',
  stripYours: (name, when) => `${name}, ${when}`,
  stripTheirs: (name, when) => `${name}, ${when}, awaited from others`,
  stripMore: (names) => `${names} files`,
  toDo: 'To do',
  toDoEmpty: 'Nothing to do.',
  toDoEmptyNext: 'A letter will tell you as soon as an action is up to you.',
  seeAll: 'See all files',
  lookedAt: (count) =>
    `This page reads your ${count} most pressing files under way; the others are in the list.`,
  waiting: 'Waiting for',
  waitingEmpty: 'You are not waiting for anybody.',
  news: 'New',
  newsSub: 'in the last seven days',
  newsEmpty: 'Nothing new in the last seven days.',
  completeOrgan: (pole) => `Complete the decision body, ${pole}, to vote on`,
  organShort: (voters, needed) =>
    `After the recusals, ${voters > 1 ? `${voters} voters remain` : voters === 1 ? 'one voter remains' : 'no voter remains'}; ${needed} are needed. The cluster’s board names who sits, the cooperation records it.`,
  noDeadline: 'No deadline',
  tonightAt: (time) => `This evening, ${time}`,
  todayAt: (time) => `Today, ${time}`,
  at: (day, time) => `${day}, ${time}`,
  since: (when) => `since ${when}`,
  sinceDays: (days) => (days > 1 ? `for ${days} days` : days === 1 ? 'since yesterday' : 'since today'),
  because: (step, pole) => (pole ? `${step}, for ${pole}.` : `${step}.`),
  lateSince: (days) => (days > 1 ? `${days} days overdue.` : 'Overdue.'),
  awaits: (who) => `Awaited: ${who}.`,
  awaitsBy: (who, when) => `Awaited: ${who}, by ${when}.`,
  stepOf: (step) => `Step “${step}” of the file`,
  drafts: 'My drafts',
  draftSaved: (when) => `Saved ${when}.`,
  draftNew: 'Nothing is written in it yet.',
  answer: 'Decide',
  goOn: 'Continue',
  calls: 'Open calls',
  callCloses: (when, left) => `Closes ${when} (${left}).`,
  noCall: 'No call is open. The next one will appear here.',
  deposit: 'Submit a file',
  margin: 'Alongside',
  unnamed: 'Unnamed project',
  list: {
    title: 'Files',
    caption: 'Files you may read',
    summary: (all, late) =>
      `${all > 1 ? `${all} files` : all === 1 ? 'One file' : 'No file'}, ${late > 0 ? `${late} overdue` : 'none overdue'}`,
    dossier: 'File',
    step: 'Step',
    due: 'Deadline',
    who: 'In the hands of',
    all: (count) => `All (${count})`,
    mine: 'Mine',
    filters: 'Filters',
    clear: 'Clear the filters',
    next: 'Next files',
    emptyFiltered: (filter) => `No file for this filter: ${filter}.`,
    empty: 'No file for now.',
    emptyNext: 'A file appears here when it is submitted to your cluster, or when you open one.',
    closed: 'closed',
    none: '–',
    days: (days) => `${days} d`,
    lateBy: 'overdue',
    illustration: 'illustration',
  },
};
