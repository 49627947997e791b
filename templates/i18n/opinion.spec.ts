/** R51: what a request of the first step says, in every word of its pages and letters, is opinion and not label. */
import { changeDeadlines, changeJournal } from './fr/change.js';
import { changeAsked, changeNews } from './fr/letters/change.js';
import { withdrawalActs } from './fr/acts/withdrawal.js';
import { withdrawalAsked, withdrawalDecisions, withdrawalNews } from './fr/letters/withdrawal.js';
import { withdrawalDeadlines, withdrawalJournal } from './fr/withdrawal.js';
import { LANGS, words } from './words.js';

/** R70: a pôle withdraws a label, and nothing else. */
const ofWithdrawal = Object.entries({
  acts: withdrawalActs,
  journal: withdrawalJournal,
  'letters.acts': withdrawalAsked,
  'letters.decisions': withdrawalDecisions,
  'letters.afterwards': withdrawalDecisions,
  'letters.news': withdrawalNews,
  'procedure.deadlines': withdrawalDeadlines,
}).flatMap(([area, all]) => Object.keys(all).map((name) => `${area}.${name}`));

/** R62: a change of a project that has its label. */
const ofChange = Object.entries({
  'letters.acts': changeAsked,
  'letters.news': changeNews,
  journal: changeJournal,
  'procedure.deadlines': changeDeadlines,
}).flatMap(([area, all]) => Object.keys(all).map((name) => `${area}.${name}`));

/** The words of a label's own life, of a call of the second step, and of the product. */
const apart = [
  ...ofWithdrawal,
  ...ofChange,
  // R64: a pôle of a label leaves it to its successor, or to nobody.
  'journal.bearerLeft', 'letters.news.bearerLeft', 'letters.acts.keepLabel', 'departures.keeper',
  'acts.declareChange',
  'acts.confirmChange',
  'acts.decideChange',
  'versions.states.outlived',
  'versions.states.notKept',
  // R74: a letter of support says of itself that it is none; support.spec.ts reads each of its sentences.
  'support', 'acts.grantSupport', 'acts.withdrawSupport', 'journal.supportGranted', 'journal.supportWithdrawn',
  'letters.decisions.supportToYou', 'letters.decisions.supportEndedToYou', 'letters.news.supportGiven', 'letters.news.supportEnded', 'letters.afterwards.supportToYou',
  'access', 'demo', 'layout', 'rulebook', 'cooperation', 'workPage',
  'acts.transmitLabel', 'acts.withdrawLabel', 'acts.suspendLabel', 'acts.resumeLabel', 'acts.rectify', 'acts.addCoLabel', 'acts.recordFunding', 'acts.finaliseFunding', 'acts.giveYearlyForm', 'acts.giveFinalReport', 'labelNow', 'dossierPage.labelLife', 'acts.openFullProposal', 'states.labelled', 'states.opinionGiven',
  'journal.labelGranted', 'journal.labelIssued', 'journal.labelTransmitted', 'journal.labelWithdrawn', 'journal.labelExpired',
  'journal.labelSuspended', 'journal.labelResumed', 'journal.labelRectified', 'journal.suspensionOverdue', 'procedure.deadlines.suspensionReview',
  'letters.acts.recordFunding', 'letters.news.followUpLate',
  'letters.steps.labelGranted', 'letters.acts.notedWithdrawal', 'letters.news.labelWithdrawn', 'letters.news.labelExpired',
  'letters.news.labelSuspended', 'letters.news.labelResumed', 'letters.acts.concludeSuspension',
  'letters.news.labelRectified', 'letters.decisions.rectifiedToYou', 'letters.afterwards.rectifiedToYou',
  'letters.details.labellingPoles', 'procedure.certificateFields', 'actForms.fields.before', 'actForms.errors.before',
  'letters.decisions.suspendedToYou', 'letters.decisions.resumedToYou', 'letters.afterwards.suspendedToYou',
  'letters.acts.answerCoLabel', 'letters.acts.answerCoLabelAgain', 'letters.acts.answerCoLabelSoon',
  'letters.news.coLabelPut', 'letters.news.coLabelVoteOff', 'letters.news.coLabelDenied', 'letters.news.coLabelAdded',
  'letters.decisions.coLabelledToYou', 'letters.afterwards.coLabelledToYou', 'dossierPage.reexamination.coLabel',
  'journal.coLabelAsked', 'journal.coLabelAdded', 'journal.coLabelDenied',
  'dossierPage.rail.certificate', 'procedure.labelStates', 'reasons',
]; // prettier-ignore

/** Said to tell that it is none. */
const denied = [
  ...['letters.news.granted.then', 'letters.afterwards.grantedToYou'],
  // Of a call that funds more where there is a label.
  ...['eligibility.rules.aidUnlabelled', 'eligibility.rules.noAidUnlabelled'],
];

/** A request its pôles judge, and one an outside panel does (R63h). */
const facts = [false, true].map(
  (panel) => new Proxy({}, { get: (_, name) => (name === 'left' ? 1 : name === 'panel' ? panel : 'x') }),
);

function sentences(area: object, path: string): [string, string][] {
  return Object.entries(area).flatMap(([key, word]: [string, unknown]): [string, string][] => {
    const here = path ? `${path}.${key}` : key;
    if (apart.includes(here)) return [];
    if (typeof word === 'string') return [[here, word]];
    if (typeof word === 'function') return [[here, said(word as (...given: unknown[]) => string)]];
    return sentences(word as object, here);
  });
}

/** With facts, names or lists, as the sentence takes them. */
function said(sentence: (...given: unknown[]) => string): string {
  for (const all of [facts, ['x'], [['x']], [2]]) {
    try {
      return all.map((given) => String(sentence(given, ['x'], 'x', 2))).join(' ');
    } catch {
      continue;
    }
  }
  return '';
}

describe.each(LANGS)('an opinion in %s', (lang) => {
  const all = sentences(words(lang, 'opinion'), '');

  it('is told without a label or a certificate', () => {
    const promised = all
      .filter(([path]) => !denied.includes(path))
      .filter(([, text]) => /(?<!co)label|certificate?\b/iu.test(text));
    expect(promised).toEqual([]);
    expect(all.length).toBeGreaterThan(700);
  });

  it('changes no word of a request for a label', () => {
    expect(words(lang).dossierPage.label).toBe('Label');
    expect(words(lang, 'opinion').dossierPage.label).not.toBe('Label');
    expect(words(lang, 'opinion').acts.submit.verb).toBe(words(lang).acts.submit.verb);
  });
});
