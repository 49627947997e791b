import { reviewKey } from '../../workflows/index.js';
import { firstStep, rollOf, submissionOf, text } from './aggregate.js';
import { coLabelDenied, coLabelled, coLabelOff } from './co-label-letters.js';
import { excluding } from './exclusion-letters.js';
import { followed, rectifiedLabel, suspendedLabel } from './label-letters.js';
import { designating, judgingAnew, panelling, signing } from './panel-letters.js';
import { departureStories, lightened, supported, versioned } from './version-letters.js';
import { hurried, moved } from './time-letters.js';
import { leaving } from './reader-letters.js';
import { calledOff, passingOn, reexamining, reopening, steered } from './reexamination-letters.js';
import { changeStories } from './change-letters.js';
import { withdrawalStories } from './withdrawal-letters.js';
import { everyPole, invitedPoles, lead } from './letter-reader.js';
import type { LetterStory } from './letter-story.js';

const sittingOn = (startsAt: string) => ({
  ...{ startsAt, duration: 90, roll: rollOf(lead) },
  texts: { place: text('place') },
});
const granted = (story: LetterStory) => stories['granted']?.(story) ?? story;

/** The stories whose letters cover the whole matrix. */
export const stories: Record<string, (story: LetterStory) => LetterStory> = {
  granted: (story) =>
    invitedPoles
      .reduce(
        (so, pole) => so.opinion(pole, 'favourable'),
        story.submit().admit().opinion(lead, 'favourableWithReservations'),
      )
      .request({ type: 'confirmOutcome' }),
  opined: (story) =>
    invitedPoles
      .reduce(
        (so, pole) => so.opinion(pole, 'favourable'),
        story.submit({ call: firstStep }).admit().opinion(lead, 'favourableWithReservations'),
      )
      .request({ type: 'confirmOutcome' }),
  replaced: (story) =>
    story
      .submit()
      .admit()
      .opinion(lead, 'favourable')
      .request({
        type: 'adoptRuleSet',
        decision: 'COPIL-2026-02',
        rules: { ...submissionOf(everyPole).rules, id: 'rules-2', hash: '2'.repeat(64) },
        votesOpen: 0,
        firstDue: null,
        rolls: {},
      }),
  // Called, moved, called beside by a recusal (R31), cancelled; and one the request needs no more.
  sessions: (story) =>
    story
      .submit()
      .admit()
      .review(lead, { type: 'conveneSession', ...sittingOn('2026-03-18T13:00:00.000Z') })
      .review(lead, { type: 'moveSession', ...sittingOn('2026-03-19T08:30:00.000Z') })
      .review(lead, { type: 'cancelSession' })
      .review(lead, { type: 'conveneSession', ...sittingOn('2026-03-20T13:00:00.000Z') })
      .request({ type: 'withdraw' }),
  minutes: (story) =>
    story
      .submit()
      .admit()
      .review(lead, { type: 'conveneSession', ...sittingOn('2026-03-02T20:00:00.000Z') })
      .review(lead, { type: 'recordAttendance', session: 1, attendance: {}, roll: rollOf(lead) })
      .review(lead, {
        type: 'draftMinutes',
        session: 1,
        roll: rollOf(lead),
        texts: { account: text('account') },
      }),
  dissent: (story) =>
    story
      .submit()
      .admit()
      .opinion(lead, 'favourable')
      .opinion('id4car', 'unfavourable')
      .opinion('mta', 'unfavourable')
      .opinion('pvf', 'favourable')
      .request({ type: 'liftOpposition', pole: 'mta', texts: { reasons: text('reasons') } })
      .request({ type: 'maintainOpposition', pole: 'id4car', texts: { reasons: text('reasons') } })
      .reach('request', 'certification')
      .request({ type: 'confirmOutcome' })
      .label({ type: 'withdrawLabel' }),
  suspended: (story) =>
    story
      .submit()
      .admit()
      .opinion(lead, 'favourable')
      .opinion('id4car', 'complementRequested')
      .opinion('mta', 'complementRequested')
      .suspends('pvf')
      .request({ type: 'confirmOutcome' })
      .reach('request', 'reminder')
      .request({ type: 'answerReservation', reservation: 'pvf-1', texts: { answer: text('answer') } })
      .reach('request', 'reservationLift')
      .request({ type: 'liftReservation', pole: 'pvf', reservation: 'pvf-1' }),
  reopened: (story) =>
    story
      .submit()
      .admit()
      .opinion(lead, 'favourable')
      .opinion('id4car', 'favourable')
      .opinion('mta', 'favourable')
      .vote('pvf', 'favourable')
      .reach('request', 'coReview')
      .review('pvf', { type: 'validateOpinion', reservations: [], texts: { reasons: text('reasons') } })
      .request({ type: 'reopenWindow', pole: 'pvf', texts: { reasons: text('reasons') } }),
  referred: (story) =>
    story
      .submit()
      .admit()
      .opinion(lead, 'favourable')
      .opinion('id4car', 'favourable')
      .opinion('mta', 'favourable')
      .opinion('pvf', 'favourable')
      .request({ type: 'sendToSteering', texts: { reasons: text('reasons') } })
      .request({ type: 'ruleOnOutcome', pole: 'pvf', decision: 'COPIL-2026-09' })
      .reach('request', 'coReview'),
  upheld: (story) =>
    story
      .submit()
      .admit()
      .opinion(lead, 'favourable')
      .opinion('id4car', 'favourable')
      .opinion('mta', 'favourable')
      .opinion('pvf', 'favourable')
      .request({ type: 'sendToSteering', texts: { reasons: text('reasons') } })
      .request({ type: 'ruleOnOutcome', pole: null, decision: 'COPIL-2026-09' }),
  postponed: (story) => story.submit().admit().opinion(lead, 'complementRequested'),
  refused: (story) =>
    story
      .submit()
      .admit()
      .opinion(lead, 'unfavourable')
      .reach('request', 'takeOver')
      .request({ type: 'confirmOutcome' }),
  completed: (story) =>
    story
      .submit()
      .request({ type: 'askCompletion', texts: { items: text('items') } })
      .reach('request', 'reminder')
      .request({ type: 'extendCompletion' })
      .request({
        type: 'complete',
        submission: { ...submissionOf(everyPole), file: { version: 2, hash: 'e'.repeat(64) } },
      })
      .reach('request', 'admissibility')
      .request({ type: 'rejectInadmissible', texts: { reasons: text('reasons') } }),
  silent: (story) =>
    story
      .submit({ domainLeads: [] })
      .admit()
      .reach('request', 'leadAttribution')
      .declare(lead, `${lead}.3`, false)
      .declare(lead, `${lead}.4`, false)
      .reach(reviewKey(lead), 'clearance')
      .reach('request', 'leadReview')
      .reach('request', 'leadDirector')
      .reach('request', 'leadPresident')
      .reach('request', 'leadClaim')
      .reach('request', 'closing'),
  aside: (story) =>
    story
      .submit({ partnerPoles: ['mta'] })
      .admit()
      .declare(lead, `${lead}.3`, false)
      .declare(lead, `${lead}.4`, false)
      .declare(lead, `${lead}.alt`, false)
      .reach(reviewKey(lead), 'clearance'),
  designated: designating,
  panel: panelling,
  signing,
  quorum: (story) =>
    story.submit().admit().toVote(lead).reach(reviewKey(lead), 'voteWindow').reach(reviewKey(lead), 'reconvened')
      .review(lead, { type: 'openVote', mode: 'session', roll: rollOf(lead) }), // prettier-ignore
  reminded: (story) =>
    story
      .submit()
      .admit()
      .clear(lead)
      .review(lead, { type: 'assignExpert', person: `${lead}.x1` })
      .reach(reviewKey(lead), 'reminder'),
  called: (story) =>
    story.submit().admit().toVote(lead).declare(lead, `${lead}.3`, false).declare(lead, `${lead}.4`, false),
  unsigned: (story) =>
    story.submit().admit().vote(lead, 'favourable').reach(reviewKey(lead), 'opinionValidation'),
  drafted: (story) => story.reach('request', 'reminder'),
  hurried,
  awaited: (story) => story.submit().admit().toVote(lead).reach(reviewKey(lead), 'reminder'),
  moved: (story) => moved(granted(story)),
  followed: (story) => followed(granted(story)),
  ...{ coLabelled, coLabelDenied, coLabelOff, excluding, lightened, leaving },
  rectifiedLabel: (story) => rectifiedLabel(granted(story)),
  suspendedLabel: (story) => suspendedLabel(granted(story)),
  ...withdrawalStories(granted),
  ...changeStories(granted),
  withdrawn: (story) => story.submit().admit().toVote(lead).request({ type: 'withdraw' }),
  expired: (story) => granted(story).reach('label', 'deposit'),
  supported: (story) => supported(stories['refused']?.(story) ?? story),
  ...{ reexamined: reexamining, calledOff, passedOn: passingOn, steered, readmitted: reopening },
  ...{ versioned, panelJudgesAnew: judgingAnew, ...departureStories },
};
