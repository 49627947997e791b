import { invitedPoles, lead } from '../../test/support/letter-reader.js';
import { stories } from '../../test/support/letter-stories.js';
import { LetterStory } from '../../test/support/letter-story.js';
import { laterMatrices } from '../../test/support/later-matrices.js';
import type { Letter } from '../engine/index.js';

/*
 * The notification matrix as the rules state it, written from their text: a row per event, a column per reader.
 * A an act is asked, I information, M minimal, - nothing. "own" and "other" are the pôle of an inner row, and
 * a pôle beside it. About 2 s.
 */

const columns = {
  holder: 'holder', partner: 'partner', leadOfficer: `${lead}.officer`, leadChair: `${lead}.1`, leadMember: `${lead}.3`,
  coOfficer: 'pvf.officer', coChair: 'pvf.1', coMember: 'pvf.3', expert: `${lead}.x1`, steering: 'mta.delegate',
  funder: 'funder', state: 'state', region: 'region', elsewhere: 'otherRegion', stranger: 'rhin.officer',
}; // prettier-ignore

const kindOf = (letter: Letter | undefined) =>
  letter ? String((letter.data as { kind: string }).kind) : '-';
const to = (letters: Letter[], id: string) => letters.find((letter) => letter.recipient.id === id);

const told: Record<string, LetterStory> = {};
const story = (name: string): LetterStory =>
  (told[name] ??= stories[name]?.(new LetterStory()) ?? new LetterStory());

//                                holder partner LO  LC  LM  CO  CC  CM  X   steer fund state reg else stranger
const matrix: [string, string, string][] = [
  ['submitted', 'granted',          'I I A M - - - - - - M M - - -'],
  ['completionRequested', 'completed', 'A I I - - - - - - - - - - - -'],
  ['completionExtended', 'completed', 'A I I - - - - - - - - - - - -'],
  ['completionReminded', 'completed', 'A I I - - - - - - - - - - - -'],
  ['completed', 'completed',        'I - A - - - - - - - - - - - -'],
  ['admitted', 'granted',           'I I I I - I - - - M M M - - -'],
  ['rejectedInadmissible', 'completed', 'I I I I - - - - - M M M - - -'],
  ['leadAttributed', 'granted',     'I - A I - I I - - I M M - - -'],
  ['ruleSetAdopted', 'replaced',    'I I I I I I I I I I - - - - -'],
  ['leadUndetermined', 'silent',    '- - I I - I I - - A - - - - -'],
  ['leadOpinionShared', 'granted',  '- - I I I A A A - I M M - - -'],
  ['takeOverOpened', 'refused',     '- - I I I A A A - I - - - - -'],
  ['positionRecorded', 'granted',   '- - I I - I - - - - - - - - -'],
  ['conciliationOpened', 'dissent', '- - A A - A A - - A - - - - -'],
  ['oppositionLifted', 'dissent',   '- - I I - I I - - I - - - - -'],
  ['oppositionMaintained', 'dissent', '- - I I - I I - - I - - - - -'],
  ['outcomeComputed', 'granted',    '- - - A - - - - - - - - - - -'],
  ['conditionsOpened', 'suspended', 'A I I I I I I I M I M M - - -'],
  ['reservationReminded', 'suspended', 'A - - - - - - - - - - - - - -'],
  ['reservationAnswered', 'suspended', 'I - I I I A A I - - I I - - -'],
  ['reservationLifted', 'suspended', 'I - I I I I I I - - I I - - -'],
  ['labelGranted', 'granted',       'I I I I I I I I M I I I I - -'],
  ['opinionGiven', 'opined',        'I I I I I I I I M I I I I - -'],
  ['requestPostponed', 'postponed', 'I M I I I I I I M I - - - - -'],
  ['requestRefused', 'refused',     'I M I I I I I I M I - - - - -'],
  ...['supportGranted', 'supportWithdrawn'].map((fact): [string, string, string] => [fact, 'supported', 'I I I I I I I I - I - - - - -']),
  ['reexaminationRequested', 'reexamined', 'I M I I I I I I - I I I - - -'], // an organ has its own letter, inside its pôle
  ['reexaminationRequested', 'steered', 'I M I I I I I I - A I I - - -'],
  ['reexaminationDecided', 'reexamined', 'I M I I I I I I - I I I - - -'],
  ['requestReopened', 'readmitted', 'I I A I - - - - - M M M - - -'],
  ['requestWithdrawn', 'withdrawn', 'I I I I I I M M M M I I I - -'],
  ['requestLapsed', 'silent',       'I I I I I I - - - - M M - - -'],
  ['labelWithdrawn', 'dissent',     'A I I I I I I I - I I I I - -'],
  ['labelSuspended', 'suspendedLabel', 'A I I I I I I I - I I I I - -'],
  ['labelResumed', 'suspendedLabel', 'I I I I I I I I - I I I I - -'],
  ...laterMatrices,
  ['labelRectified', 'rectifiedLabel', 'I I I I I I I I - I I I I - -'],
  ['coLabelAdded', 'coLabelled',    'I I I I I I I I - I I I I - -'],
  ['coLabelDenied', 'coLabelDenied', '- - - - - I I - - - - - - - -'],
  ['fundingReminded', 'followed',   'A M I - - I - - - I A - - - -'],
  ['fundingRecorded', 'followed',   'I M I - - I - - - I - - - - -'],
  ['fundingFinalised', 'followed',  'I M I - - I - - - I - - - - -'],
  ['followUpReminded', 'followed',  'A M I - - I - - - I - - - - -'],
  ['followUpMissed', 'followed',    'A M I - - I - - - I - - - - -'],
  ['finalisationMissed', 'followed', 'A M I - - I - - - I - - - - -'],
  ['suspensionOverdue', 'suspendedLabel', '- - - A - - - - - - - - - - -'],
  ['stepReminded', 'drafted',       'A - - - - - - - - - - - - - -'],
  ['stepReminded', 'hurried',       '- - A - - - - - - - - - - - -'],
  ['leadClaimOpened', 'silent',     '- - I I I A A - - I - - - - -'],
  ['calendarCompressed', 'hurried', 'I - I I I I I I - - - - - - -'],
  ['callMoved', 'moved',            'I I I I I I I I I I - - - - -'],
  ['callCancelled', 'moved',        'I I I I I I I I I I - - - - -'],
  ['exclusionGranted', 'excluding', 'I - - - - - - - - - - - - - -'],
  ['exclusionRefused', 'excluding', 'I - - - - - - - - - - - - - -'],
  ['labelExpired', 'expired',       'I - I - - - - - - - - - - - -'],
]; // prettier-ignore

describe('§9.8, a row an event', () => {
  it.each(matrix)('%s (%s): %s', (fact, name, row) => {
    const letters = story(name).of(fact);
    // R63b: in this story the lead's member of the matrix has stood aside.
    const expected = name === 'silent' ? row.replace(/^(\S \S \S \S) \S/, '$1 -') : row;
    const got = Object.values(columns).map((id) => kindOf(to(letters, id)));
    expect(got.join(' ')).toBe(expected);
    const strangers = letters.filter(
      ({ recipient: { id } }) => id.startsWith('rhin.') && id !== 'rhin.delegate',
    );
    if (!['leadAttributed', 'leadUndetermined', 'leadOpinionShared', 'admitted'].includes(fact))
      expect(strangers).toEqual([]);
  });

  it('tells the steering committee that the lead is silent, and asks its deputy, then its director, then its presidency', () => {
    const missed = story('silent').of('deadlineMissed');
    const about = (deadline: string) =>
      missed.filter(({ data }) => (data as { detail: string }).detail === deadline);
    const asked = (deadline: string) =>
      about(deadline)
        .filter((letter) => kindOf(letter) === 'A')
        .map(({ recipient }) => recipient.id)
        .sort();
    expect(asked('leadReview')).toEqual([`${lead}.1`, `${lead}.2`, `${lead}.officer`]);
    expect(asked('leadDirector')).toEqual([`${lead}.1`, `${lead}.director`, `${lead}.officer`]);
    expect(asked('leadPresident')).toEqual([`${lead}.1`, `${lead}.delegate`, `${lead}.officer`]);
    const kinds = ['mta.delegate', `${lead}.officer`, `${lead}.1`, `${lead}.director`].map((id) =>
      kindOf(to(missed, id)),
    );
    expect(kinds).toEqual(['I', 'A', 'A', 'A']);
    expect(about('leadReview').filter(({ role }) => role === 'steeringDelegate')).toHaveLength(5);
  });

  it('asks the deputy chair when the chair has not certified', () => {
    const late = story('dissent').of('deadlineMissed');
    expect(to(late, `${lead}.2`)?.template).toBe('certifyInstead');
    expect(late.filter(({ role }) => role === 'steeringDelegate')).toEqual([]);
  });
});

describe('inside one review, only its own pôle', () => {
  const inner: [string, string, string, string][] = [
    //                                        officer chair member advisory director expert
    ['interestsRequested', 'granted', lead, 'I A A A - A'],
    ['interestsRequested', 'granted', 'id4car', 'I A A A - A'],
    ['expertAssigned', 'granted', 'id4car', 'I - - - - A'],
    ['expertReminded', 'reminded', lead, 'I - - - - A'],
    ['voteOpened', 'granted', 'id4car', 'I A A - - -'],
    ['innerStepReminded', 'awaited', lead, '- A A - - -'],
    ['innerDatesMoved', 'hurried', lead, '- - - - - -'],
    ['opinionProposed', 'granted', 'id4car', '- A - - - -'],
    ['quorumMissed', 'quorum', lead, 'A A A A - -'],
    ['reviewDeadlineMissed', 'quorum', lead, 'A A - - A -'],
    ['electorateShort', 'aside', lead, 'A A - - A -'],
    ['personRecused', 'silent', lead, 'I I - - - -'],
  ];
  const people = (pole: string) =>
    ['officer', '1', '2', 'adv', 'director', 'x1'].map((one) => `${pole}.${one}`);
  const others = (pole: string) => [lead, ...invitedPoles, 'rhin'].filter((other) => other !== pole);

  it.each(inner)('%s (%s) of %s: %s', (fact, name, pole, row) => {
    const acts = story(name).acts.filter((act) =>
      act.facts.some(({ key, type }) => type === fact && key === `review:${pole}`),
    );
    const letters = acts.flatMap((act) => act.letters.filter((letter) => letter.fact === fact));
    expect(acts.length).toBeGreaterThan(0);
    expect(
      people(pole)
        .map((id) => kindOf(to(letters, id)))
        .join(' '),
    ).toBe(row);
    for (const other of others(pole)) {
      expect(letters.filter(({ recipient }) => recipient.id.startsWith(`${other}.`))).toEqual([]);
    }
    expect(letters.filter(({ recipient: { id } }) => !id.startsWith(`${pole}.`))).toEqual([]);
  });

  it('asks the ballot of the alternate who is called, and of nobody who was (R31)', () => {
    const called = story('called').of('votersCalled');
    expect(called.map(({ recipient, template }) => [recipient.id, template])).toEqual([
      [`${lead}.alt`, 'castBallot'],
    ]);
  });

  it('asks again those of the organ who have declared nothing, and nobody who has', () => {
    const missed = story('silent')
      .of('reviewDeadlineMissed')
      .filter(({ template }) => template === 'declareInterests');
    expect(missed.map(({ recipient }) => recipient.id)).toEqual([
      `${lead}.1`,
      `${lead}.2`,
      `${lead}.alt`,
      `${lead}.adv`,
    ]);
  });

  it('puts what a holder asks to leave out to whoever answers alone (R63c)', () => {
    const asked = (fact: string) =>
      story('excluding')
        .of(fact)
        .map(({ recipient }) => recipient.id)
        .sort();
    // Of the lead at the submission, of the others at the admission; about a chair, to the deputy; of no pôle without a part.
    expect(asked('exclusionPut')).toEqual(['moveo.1', 'mta.2', 'pvf.1']);
    expect(asked('exclusionReminded')).toEqual(['mta.2', 'mta.2', 'pvf.1']);
    expect(story('excluding').of('exclusionAsked')).toEqual([]);
  });

  it('owes nothing for a ballot, a reading, an opinion still in the pôle', () => {
    const inner = ['ballotCast', 'reviewSubmitted', 'voteClosed', 'opinionValidated', 'clearanceReached'];
    for (const fact of inner) expect(story('granted').of(fact)).toEqual([]);
  });
});
