/** R31's end, over HTTP: an organ that recusals have emptied, completed by whom its pôle designates. 20 s. */
import { expectSound } from '../support/aftermath.js';
import { duo, submitted, type Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

const pole = 'moveo';
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

const idOf = (email: string) => stage.people.all.find((one) => one.email === email)?.id ?? '';
const named = (start: string) => stage.people.all.find((one) => one.email.startsWith(start))?.email ?? '';
const lettersOf = (email: string, { reference }: Play) =>
  stage.smtp.lettersTo(email).filter(({ subject }) => subject?.includes(reference));

/** All but the chair, the deputy and nobody else: the alternate has gone too. */
const emptied = async (): Promise<Play> => {
  const play = await submitted(stage, duo());
  await play.admit();
  const away = ['vincent.', 'isabelle.', 'rachid.', 'camille.', 'laurent.'].map(named);
  for (const email of away)
    await (await stage.as(email)).ask(play.reference, 'declareInterests', { clear: false });
  for (const email of [stage.people.chair(pole), named('sophie.'), stage.people.experts(pole)[0] ?? ''])
    await play.does(email, 'declareInterests', { clear: true });
  return play;
};

describe('an organ that recusals leave too few voters (R31)', () => {
  const scientist = () => named('edouard.');
  let play: Play;
  beforeAll(async () => {
    play = await emptied();
  }, 60_000);
  const asks = async (email: string, person: string) =>
    (await stage.as(email)).ask(play.reference, 'designateVoter', { pole, person });

  it('is completed by its chair, who is asked to; nobody of another pôle, no case officer, not by them', async () => {
    await stage.post();
    const chair = stage.people.chair(pole);
    const asked = lettersOf(chair, play).find(({ text }) => text?.includes('peut désigner'));
    expect(asked?.subject).toContain('à compléter');
    const officer = stage.people.officer(pole);
    expect((await asks(officer, idOf(scientist()))).status).toBe(403);
    for (const other of [officer, named('patrick.sauvage')])
      expect((await asks(chair, idOf(other))).body).toMatchObject({
        reasons: [{ code: 'notDesignable', rule: 'R31', liftedBy: 'chair' }],
      });
    expect((await asks(chair, idOf(named('sophie.')))).body).toMatchObject({
      reasons: [{ code: 'votesAlready' }],
    });
    const page = await (
      await stage.browse(chair)
    ).get(`/dossiers/${play.reference}/actes/designate-voter?pole=${pole}`);
    expect(page.body).toContain('Édouard Lhomme');
    expect(page.body).not.toContain('Hélène Vasseur');
  }, 60_000);

  it('says in a rehearsal what would follow, and changes nothing', async () => {
    const chair = await stage.as(stage.people.chair(pole));
    const path = `/dossiers/${play.reference}/commands/designate-voter?rehearse=true`;
    const told = await chair.post(path, { pole, person: idOf(scientist()) });
    expect([told.status, told.text]).toEqual([200, expect.stringContaining('voterDesignated')]);
    expect((await play.seenBy(stage.people.chair(pole))).reviews[0]?.members).toHaveLength(8);
  }, 60_000);

  it('the person is written to, and reads nothing before declaring', async () => {
    const seen = await play.does(stage.people.chair(pole), 'designateVoter', {
      pole,
      person: idOf(scientist()),
    });
    expect(seen.journal.map(({ fact }) => fact)).toContain('voterDesignated');
    await stage.post();
    const [letter] = lettersOf(scientist(), play).filter(({ subject }) => subject?.includes('Désigné'));
    expect(letter?.text).toContain('vous êtes désigné pour y voter');
    expect(await play.seenBy(scientist())).toMatchObject({
      level: 'gate',
      content: null,
      annexes: [],
      reviews: [],
    });
    const { annexes } = await play.seenBy(stage.people.holder);
    const early = await (
      await stage.as(scientist())
    ).get(`/dossiers/${play.reference}/annexes/${annexes[0]?.id}`);
    expect(early.status).toBe(404);
    const ballot = { pole, seat: idOf(scientist()), ballot: 'favourable' };
    const unread = await (await stage.as(scientist())).ask(play.reference, 'castBallot', ballot);
    expect(unread.status).toBeGreaterThanOrEqual(403);
  }, 60_000);

  it('votes like a member once clear, and the opinion is the pôle’s', async () => {
    const person = scientist();
    await play.does(person, 'declareInterests', { clear: true });
    await play.read(pole);
    await play.does(stage.people.officer(pole), 'openVote', { pole, mode: 'session' });
    await play.does(person, 'castBallot', { pole, seat: idOf(person), ballot: 'favourable' });
    const others = stage.people
      .voters(pole)
      .filter(({ email }) => [stage.people.chair(pole), named('sophie.')].includes(email));
    for (const { email, seat } of others)
      await play.does(email, 'castBallot', { pole, seat, ballot: 'favourable' });
    const [review] = (await play.seenBy(stage.people.officer(pole))).reviews;
    expect(review).toMatchObject({ state: 'inReview.opinionProposed', tally: { eligible: 3, for: 3 } });
    expect(review?.members.at(-1)).toMatchObject({
      name: 'Édouard Lhomme',
      kind: 'designated',
      hasVoted: true,
    });
    const stranger = await (
      await stage.as(named('mathilde.'))
    ).ask(play.reference, 'castBallot', {
      ...{ pole, seat: idOf(person), ballot: 'favourable' },
    });
    expect(stranger.status).toBeGreaterThanOrEqual(403);
    await play.validate(pole);
    expect((await play.seenBy(stage.people.holder)).state).toBe('coReview');
    await expectSound(stage);
  }, 60_000);
});

describe('an organ nobody completes (R31)', () => {
  it('of the lead leaves the lead to another pôle when its step ends', async () => {
    const play = await emptied();
    await stage.pass('8 days');
    const seen = await play.seenBy(stage.people.secretary);
    expect(seen.state).toBe('leadAttribution');
    expect(seen.journal.map(({ fact }) => fact)).toContain('leadStoodDown');
    await expectSound(stage);
  }, 60_000);

  it('is its director’s to complete where chair and deputy stand aside', async () => {
    const play = await submitted(stage, duo());
    await play.admit();
    for (const email of [stage.people.chair(pole), 'sophie.', 'vincent.', 'isabelle.', 'laurent.'].map(
      (one) => (one.includes('@') ? one : named(one)),
    ))
      await (await stage.as(email)).ask(play.reference, 'declareInterests', { clear: false });
    const director = named('agnes.');
    const person = idOf(named('nora.'));
    const early = await (await stage.as(director)).ask(play.reference, 'designateVoter', { pole, person });
    expect(early.body).toMatchObject({ reasons: [{ code: 'interestsNotDeclared' }] });
    await play.does(director, 'declareInterests', { clear: true });
    const seen = await play.does(director, 'designateVoter', { pole, person });
    expect(seen.reviews[0]?.members.at(-1)).toMatchObject({ kind: 'designated', interests: 'undeclared' });
    await play.does(stage.people.holder, 'withdraw');
    await expectSound(stage);
  }, 60_000);
});
