/** R64 from its text: a pôle leaves once a label is issued: it stays valid under the historic name, and who succeeds answers for it. */
import { Story, text } from '../test/support/aggregate.js';
import { bearerLeaves, consents, contextOf, leaves } from '../test/support/departures.js';
import { labelOf, labelOwner, openDeliberationsOf, requestOwner } from '../test/support/label-story.js';

const [lead, east, north] = ['ouest', 'est', 'nord'] as const;
const reasons = { reasons: text('why') };
const notice = (pole: string) =>
  ({ type: 'noticeWithdrawal', pole, ground: 'falseStatement', texts: reasons }) as const;
const rectify = {
  ...{ type: 'rectify' as const, field: 'amount' as const },
  texts: { ...reasons, before: text('before'), corrected: text('after') },
};

const labelled = (poles: string[] = [lead, east]) => {
  const story = new Story(poles).led();
  for (const pole of poles.slice(1)) story.opinion(pole, 'favourable');
  return story.request({ type: 'confirmOutcome' });
};
const label = (story: Story) => {
  const found = labelOf(story.aggregate);
  if (!found) throw new Error('no label');
  return found;
};
const onCertificate = (story: Story) => label(story).context.certificates.at(-1)?.labelling;

describe('a pôle of the label leaves, and another takes its place', () => {
  it('the certificate bears it still under the name it had; its successor answers for it at once', () => {
    const story = labelled().label(bearerLeaves(lead, 'neuf'));
    expect(onCertificate(story)).toEqual([lead, east]);
    expect(label(story).context.labelling).toEqual(['neuf', east]);
    expect(requestOwner(story.aggregate)).toEqual({ role: 'caseOfficer', pole: 'neuf' });
    expect(label(story).state).toBe('active');
  });

  it('a certificate issued after that names it as before (R67), and is issued by who answers', () => {
    const story = labelled().label(bearerLeaves(lead, 'neuf')).label(rectify);
    expect(onCertificate(story)).toEqual([lead, east]);
    expect(label(story).context.certificates.at(-1)?.pole).toBe('neuf');
  });

  it('it may withdraw that label, which then is on no certificate (R70); nobody may in the name of who left', () => {
    const story = labelled().label(bearerLeaves(east, 'neuf'));
    expect(story.refused('label', notice(east))[0]?.code).toBe('poleNotOfLabel');
    story.label(notice('neuf'));
    const answers = {
      type: 'answerWithdrawal' as const,
      pole: 'neuf',
      texts: { answer: text('no') },
      rolls: {},
    };
    story.label(answers);
    story.label({ type: 'decideWithdrawal', pole: 'neuf', withdraws: true, decision: 'COPIL-2026-30' });
    expect([label(story).context.labelling, onCertificate(story)]).toEqual([[lead], [lead]]);
  });

  it('one that is on the certificate itself answers for both, and is there once', () => {
    const story = labelled([lead, east, north]).label(bearerLeaves(lead, east));
    expect(label(story).context.labelling).toEqual([east, north]);
    expect(onCertificate(story)).toEqual([lead, east, north]);
    expect(story.label(rectify) && onCertificate(story)).toEqual([lead, east, north]);
  });

  it('who leaves in its turn is succeeded in its turn', () => {
    const story = labelled().label(bearerLeaves(lead, 'neuf')).label(bearerLeaves('neuf', 'sud'));
    expect(label(story).context.labelling).toEqual(['sud', east]);
    expect(story.label(rectify) && onCertificate(story)).toEqual([lead, east]);
  });

  it('not one that is no member, has left, or stands aside from the project', () => {
    const story = labelled().label(bearerLeaves(east));
    const refusal = (act: object) =>
      story.refused('label', { ...bearerLeaves(lead, 'neuf'), ...act }).map(({ code }) => code);
    expect(refusal({ successorIsMember: false })).toEqual(['successorNotMember']);
    expect(refusal({ successor: east })).toEqual(['successorNotMember']);
    expect(refusal({ successorIsAside: true })).toEqual(['poleWithdrawn']);
    expect(refusal({ pole: east, successor: null })).toEqual(['poleHasLeft']);
    expect(refusal({ pole: 'elsewhere', successor: null })).toEqual(['poleNotOfLabel']);
  });
});

describe('a pôle of the label leaves, and nobody takes its place', () => {
  it('whoever remains is the one that acts for it, and the certificate bears both', () => {
    const story = labelled().label(bearerLeaves(lead));
    expect(requestOwner(story.aggregate)).toEqual({ role: 'caseOfficer', pole: east });
    expect(label(story).context.vacancy).toBeNull();
    expect(onCertificate(story)).toEqual([lead, east]);
  });

  it('once all have left the label is valid, and the secretary keeps its certificate', () => {
    const story = labelled().label(bearerLeaves(lead)).label(bearerLeaves(east));
    expect(label(story).state).toBe('active');
    expect(requestOwner(story.aggregate)).toEqual({ role: 'secretary', pole: null });
    expect(labelOwner(story.aggregate)).toEqual({ role: 'secretary', pole: null });
    expect(story.label({ type: 'transmitLabel' }) && label(story).state).toBe('transmitted');
    expect(onCertificate(story)).toEqual([lead, east]);
  });

  it('a withdrawal it had begun ends with it: no organ is there to answer', () => {
    const story = labelled().label(notice(east));
    story.label({ type: 'answerWithdrawal', pole: east, texts: { answer: text('no') }, rolls: {} });
    story.label(bearerLeaves(east));
    expect(label(story).context.withdrawals[0]?.ended).toMatchObject({ how: 'left' });
    expect(openDeliberationsOf(story)).toEqual([]);
    expect(story.dueNames()).not.toContain('label/withdrawalRuling');
  });

  it.each(['active', 'transmitted'] as const)(
    'what its chair had suspended goes on as it was (%s), for its organ will not answer (R70)',
    (state) => {
      const story = labelled();
      if (state === 'transmitted') story.label({ type: 'transmitLabel' });
      story.label({ type: 'suspendLabel', pole: east, ground: 'falseStatement', texts: reasons });
      expect(label(story.label(bearerLeaves(lead))).state).toBe('suspended');
      expect(label(story.label(bearerLeaves(east))).state).toBe(state);
      expect(label(story).context.suspension?.ended).not.toBeNull();
    },
  );

  it('a suspension passes to its successor, whose chair may end it', () => {
    const story = labelled();
    story.label({ type: 'suspendLabel', pole: east, ground: 'falseStatement', texts: reasons });
    story.label(bearerLeaves(east, 'neuf'));
    expect([label(story).state, label(story).context.suspension?.pole]).toEqual(['suspended', 'neuf']);
    story.label({ type: 'resumeLabel', pole: 'neuf', texts: reasons });
    expect(label(story).state).toBe('active');
  });
});

it('what a pôle had taken over before the label is its to answer for once it is issued', () => {
  const story = new Story([lead, east]).led().opinion(east, 'favourable');
  story.request(leaves(east, 'neuf')).request(consents('neuf')).request({ type: 'confirmOutcome' });
  expect(contextOf(story).outcome?.labelling).toEqual([lead, east]);
  expect([label(story).context.labelling, onCertificate(story)]).toEqual([
    [lead, 'neuf'],
    [lead, east],
  ]);
});
