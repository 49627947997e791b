/** R84, D11: two sealed votes whose ballots are contrary are the same to everybody but their voters. 20 s. */
import type { Ballot } from '../../workflows/index.js';
import { wordsOf } from '../support/aftermath.js';
import { browserOf } from '../support/page-rehearsal.js';
import type { Play } from '../support/play.js';
import { actPath } from '../support/program.js';
import { pole, sealedVotes } from '../support/sealed-vote.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
beforeAll(async () => void (stage = await openStage({ rules: { sealedBallots: true } })), 120_000);
afterAll(() => stage.close());
const { voting, bodyOf, cast } = sealedVotes(() => stage);

/** What differs between two requests whatever happens in them: their names and ids, instants and hashes. */
const anonymous = (text: string) =>
  text
    .replace(/LAB-\d{4}-\d{4}/g, 'LAB')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id')
    .replace(/\b[0-9a-f]{64}\b/g, 'hash')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'instant')
    .replace(/<[^<>\s]*@127\.0\.0\.1>/g, 'message')
    .replace(/\d\d:\d\d:\d\d [+]\d{4}/g, 'time')
    .replace(/--_NmP-[\w-]+/g, 'boundary')
    .replace(/\d+\sh\s\d+/g, 'hour')
    .replace(/name="_csrf" value="[^"]+"/g, 'csrf');

/** Where two texts first differ, with what is around: a page is too long to be read in a report. */
function differing(one: string, other: string): [string, string][] {
  if (one === other) return [];
  const from = [...one].findIndex((letter, n) => letter !== other[n]);
  return [[one.slice(from - 60, from + 60), other.slice(from - 60, from + 60)]];
}

describe('twin votes, the ballots of one the contrary of the other’s', () => {
  it('give the same bytes to everybody but their voters: pages, API, journal, rehearsal, letters', async () => {
    const twins: [Play, Ballot[]][] = [
      [await voting(), ['favourable', 'favourable', 'favourable', 'favourable']],
      [await voting(), ['unfavourable', 'complementRequested', 'abstain', 'favourableWithReservations']],
    ];
    const seen: string[][] = [];
    for (const [play, said] of twins) {
      for (const [n, ballot] of said.entries()) await cast(play, n, ballot);
      await stage.post();
      const bytes: string[] = [];
      const others = [
        stage.people.voters(pole)[4]?.email ?? '',
        stage.people.holder,
        stage.people.officer('id4car'),
      ];
      for (const reader of [stage.people.officer(pole), ...others]) {
        const program = await stage.as(reader);
        const browser = await browserOf(stage, reader);
        bytes.push((await program.get(`/dossiers/${play.reference}`)).text);
        for (const page of ['', '/journal'])
          bytes.push((await browser.get(`/dossiers/${play.reference}${page}`)).body);
      }
      const officer = await stage.as(stage.people.officer(pole));
      bytes.push(
        (await officer.post(`${actPath(play.reference, 'closeVote')}?rehearse=true`, { pole })).text,
      );
      const last = await stage.as(others[0] ?? '');
      const { body } = bodyOf(4, 'abstain');
      bytes.push((await last.post(`${actPath(play.reference, 'castBallot')}?rehearse=true`, body)).text);
      const letters = stage.people.all.flatMap(({ email }) =>
        stage.smtp.lettersTo(email).map((one) => wordsOf(one).all),
      );
      bytes.push(...letters.filter((all) => all.includes(play.reference)).sort());
      seen.push(bytes.map(anonymous));
    }
    const [one = [], other = []] = seen;
    expect(one.flatMap((text, n) => differing(text, other[n] ?? ''))).toEqual([]);
    expect([one.length, one.length > 20]).toEqual([other.length, true]);
  }, 180_000);
});
