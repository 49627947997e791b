import { rollOf, text } from '../../test/support/aggregate.js';
import { lead, readerOf } from '../../test/support/letter-reader.js';
import { stories } from '../../test/support/letter-stories.js';
import { LetterStory } from '../../test/support/letter-story.js';
import type { Letter } from '../engine/index.js';

/* Who gets no letter, or one where two would come (R63, R80, R81, §9.8 `*`). */

const kindOf = (letter: Letter | undefined) =>
  letter ? String((letter.data as { kind: string }).kind) : '-';
const to = (letters: Letter[], id: string) => letters.find((letter) => letter.recipient.id === id);

describe('who is left out', () => {
  it('nobody writes to a person who has stood aside, from that act on', () => {
    const { acts } = (stories['silent'] as NonNullable<(typeof stories)[string]>)(new LetterStory());
    const aside = acts.findIndex((act) => act.facts.some(({ type }) => type === 'personRecused'));
    const before = acts.slice(0, aside).flatMap((act) => act.letters);
    const after = acts.slice(aside).flatMap((act) => act.letters);
    expect(to(before, `${lead}.3`)).toBeDefined();
    expect(to(after, `${lead}.3`)).toBeUndefined();
    expect(to(after, `${lead}.1`)).toBeDefined();
  });

  it('writes on to a holder who has stood aside from an organ', () => {
    const told = new LetterStory()
      .submit()
      .admit()
      .declare(lead, 'holder', false)
      .request({ type: 'withdraw' });
    expect(kindOf(to(told.last(), 'holder'))).toBe('I');
  });

  it('the correspondents hear of a request only with consent, or after a first letter', () => {
    const without = new LetterStory(readerOf(), {}, { consent: false }).submit().admit();
    expect(without.letters.filter(({ recipient }) => recipient.kind === 'correspondent')).toEqual([]);
    const reader = { ...readerOf(), toldCorrespondents: ['state'] };
    const told = new LetterStory(reader, {}, { consent: false }).submit();
    expect(
      told
        .last()
        .filter(({ recipient }) => recipient.kind === 'correspondent')
        .map(({ recipient }) => recipient.id),
    ).toEqual(['state']);
  });

  it('the correspondents hear of every label, consent or not, whether a partner of their Region gave an address or not', () => {
    const reader = readerOf('fr', { partners: [] });
    const silent = new LetterStory(reader, {}, { consent: false, wished: [] });
    silent.submit().admit().opinion(lead, 'favourable').request({ type: 'confirmOutcome' });
    const heard = silent.letters.filter(({ recipient }) => recipient.kind === 'correspondent');
    expect(heard.map(({ fact, recipient }) => `${fact} ${recipient.id}`)).toEqual([
      'labelGranted funder',
      'labelGranted state',
      'labelGranted region',
    ]);
  });

  it('a pôle that has declined is asked no position', () => {
    const declined = new LetterStory().submit().admit().declare(lead, `${lead}.officer`, true);
    declined.review('mta', { type: 'declineReview', texts: { reasons: text('reasons') } });
    expect(kindOf(to(declined.last(), `${lead}.officer`))).toBe('I');
    declined.opinion(lead, 'favourable');
    expect(kindOf(to(declined.last(), 'mta.officer'))).toBe('I');
    expect(kindOf(to(declined.last(), 'pvf.officer'))).toBe('A');
  });

  it('a pôle that is recused hears nothing more', () => {
    const recused = new LetterStory().submit().admit();
    recused
      .review('mta', { type: 'recusePole', rolls: {}, texts: { reasons: text('reasons') } })
      .opinion(lead, 'favourable');
    expect(
      recused
        .last()
        .filter(({ recipient }) => recipient.id.startsWith('mta.') && recipient.id !== 'mta.delegate'),
    ).toEqual([]);
  });

  it('tells no opinion before all are settled where the rules hide them until then', () => {
    const hidden = new LetterStory(readerOf(), { opinionVisibility: 'whenAllSettled' }).submit().admit();
    hidden.opinion(lead, 'favourable').opinion('id4car', 'favourable');
    expect(hidden.last()).toEqual([]);
    hidden.review('mta', { type: 'acceptReview', roll: rollOf('mta') });
    for (const who of [1, 2, 3, 4]) hidden.declare('mta', `mta.${who}`, true);
    hidden.review('mta', { type: 'concludeExpertise', texts: { reasons: text('reasons') } });
    hidden.review('mta', { type: 'openVote', mode: 'session', roll: rollOf('mta') });
    const table = (hidden.last()[0]?.data as { table: { name: string }[] }).table.map(({ name }) => name);
    expect(table).toEqual(['Mov’eo', 'Pôle MTA']);
    hidden.reach('request', 'coReview');
    expect(to(hidden.last(), `${lead}.officer`)?.fact).toBe('positionRecorded');
  });
});

describe('one person, two mandates', () => {
  it('gets one letter a fact, the one that asks most', () => {
    const reader = readerOf();
    const both = { id: 'both', lang: 'fr', seat: null, organ: null };
    reader.people.push(
      { ...both, role: 'caseOfficer', pole: lead },
      { ...both, role: 'steeringDelegate', pole: lead },
    );
    const told = new LetterStory(reader).submit({ domainLeads: [] }).admit();
    const letters = told.last().filter(({ recipient }) => recipient.id === 'both');
    expect(letters.map(({ fact, template }) => `${fact} ${template}`)).toEqual([
      'admitted admitted',
      'leadUndetermined nameLead',
    ]);
  });

  it('gets the act asked even where the news stands first in the rules', () => {
    const reader = readerOf();
    const both = { id: 'both', lang: 'fr', seat: null, organ: null, pole: lead };
    reader.people.push({ ...both, role: 'caseOfficer' }, { ...both, role: 'expert' });
    const letters = new LetterStory(reader).submit().admit().last();
    const asked = letters.filter(
      ({ recipient, fact }) => recipient.id === 'both' && fact === 'interestsRequested',
    );
    expect(asked.map(({ template }) => template)).toEqual(['declareInterests']);
  });

  it('no act owes the same letter twice to anybody', () => {
    for (const tell of Object.values(stories)) {
      for (const { letters } of tell(new LetterStory()).acts) {
        const keys = letters.map(({ step, fact, recipient, template }) =>
          JSON.stringify([step, fact, recipient, template]),
        );
        const once = keys.filter(
          (key, index) => keys.indexOf(key) === index || key.includes('oppositionMaintained'),
        );
        expect(once).toEqual(keys);
      }
    }
  });
});
