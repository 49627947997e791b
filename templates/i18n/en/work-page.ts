import type { WorkPageWords } from '../fr/work-page.js';

const count = ['No act', 'One act', 'Two acts', 'Three acts', 'Four acts', 'Five acts', 'Six acts'];
const counted = (acts: number) => count[acts] ?? `${acts} acts`;
const small = ['none', 'one', 'two', 'three', 'four', 'five', 'six'];

export const workPage: WorkPageWords = {
  title: 'My work',
  nothing: 'No act waits for you.',
  waits: (acts) => (acts > 1 ? `${counted(acts)} wait for you` : `${counted(acts)} waits for you`),
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
  noNext: 'No deadline presses.',
  strip: 'Your deadlines over fourteen days',
  stripEmpty: 'No deadline within fourteen days.',
  stripYours: (name, when) => `${name}, ${when}`,
  stripTheirs: (name, when) => `${name}, ${when}, awaited from others`,
  stripMore: (names) => `${names} files`,
  toDo: 'To do',
  toDoEmpty: 'Nothing to do.',
  toDoEmptyNext: 'A letter will tell you as soon as an act comes to you.',
  seeAll: 'See every file',
  lookedAt: (count) =>
    `This page reads the ${count} files under way that press most; the others are in the list.`,
  waiting: 'Waiting for',
  waitingEmpty: 'You wait for nothing from anybody.',
  news: 'New',
  newsSub: 'in the last seven days',
  newsEmpty: 'Nothing new in the last seven days.',
  completeOrgan: (pole) => `Complete the decision body, ${pole}, to vote on`,
  organShort: (voters, needed) =>
    `After the recusals ${voters === 1 ? 'one voter remains' : `${voters} voters remain`}; ${needed} are needed. The cluster’s board names who sits, the cooperation records it.`,
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
  stepOf: (step) => `Step “${step}” of`,
  drafts: 'My drafts',
  draftSaved: (when) => `Saved ${when}.`,
  draftNew: 'Nothing is written in it yet.',
  answer: 'Decide',
  goOn: 'Go on',
  calls: 'Open calls',
  callCloses: (when, left) => `Closes ${when} (${left}).`,
  noCall: 'No call is open. The next one will show here.',
  deposit: 'Submit a file',
  margin: 'In the margin',
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
    emptyNext: 'A file shows here when it is submitted to your cluster, or when you open one.',
    closed: 'closed',
    none: '–',
    days: (days) => `${days} d`,
    lateBy: 'overdue',
    illustration: 'illustration',
  },
};
