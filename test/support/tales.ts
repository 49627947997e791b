import { coLabelTales } from './co-label-tales.js';
import { departureTales } from './departure-tales.js';
import { handoverTales } from './handover-tales.js';
import { standstillTales } from './standstill-tales.js';
import { labelTales, rectifiedTwice } from './label-tales.js';
import { reexaminationTales } from './reexamination-tales.js';
import { changeTales } from './change-tales.js';
import { resubmissionTales } from './resubmission-tales.js';
import { withdrawalTales } from './withdrawal-tales.js';
import { call, firstStep, rollsOf, sevenPoles, Story, text } from './aggregate.js';

const [lead = '', east = ''] = sevenPoles;
const two = [lead, east];
const reasons = { reasons: text('why') };
const decided = (story: Story) => story.request({ type: 'confirmOutcome' });
const led = (opinion: Parameters<Story['opinion']>[1] = 'favourable') => new Story(two).led(opinion);

/** The lead is favourable at the first step of two (R51). */
const first = () => new Story(two).led('favourable', { call: firstStep });

/** Two pôles label, the second under a suspensive reservation; the outcome is certified. */
const suspended = () => decided(led().suspends(east));

/** Whole stories of two pôles that together pass through every state of the request, of a review and of the label. */
export const tales: Record<string, () => Story> = {
  'a concerted label, transmitted': () => {
    const story = decided(led('favourableWithReservations').opinion(east, 'favourable'));
    return story.label({ type: 'transmitLabel' }).reach('request', 'archive').reach('label', 'fundingResult');
  },
  'an opinion of the first step, taken up': () =>
    decided(first().opinion(east, 'favourable'))
      .request({ type: 'moveCall', call: { ...firstStep, version: 1 }, decision: 'COPIL-2026-02' })
      .request({ type: 'openFullProposal', call: 'call-2', continued: false })
      .reach('request', 'archive'),
  'an opinion whose reservation is lifted, then its call ends': () =>
    decided(first().suspends(east))
      .request({ type: 'answerReservation', reservation: `${east}-1`, texts: { answer: text('answer') } })
      .request({ type: 'liftReservation', pole: east, reservation: `${east}-1` })
      .request({ type: 'cancelCall', decision: 'COPIL-2026-03' }),
  'a label withdrawn': () => decided(led().opinion(east, 'noObjection')).label({ type: 'withdrawLabel' }),
  'a label suspended, then resumed where it stood': () =>
    decided(led().opinion(east, 'favourable'))
      .label({ type: 'suspendLabel', pole: east, ground: 'undeclaredChange', texts: reasons })
      .label({ type: 'resumeLabel', pole: east, texts: reasons })
      .label({ type: 'transmitLabel' })
      .label({ type: 'suspendLabel', pole: lead, ground: 'holderInsolvent', texts: reasons })
      .reach('label', 'suspensionReview')
      .label({ type: 'resumeLabel', pole: lead, texts: reasons }),
  'a certificate rectified, then rectified again': () =>
    rectifiedTwice(decided(led().opinion(east, 'favourable'))),
  ...coLabelTales,
  ...labelTales(() => decided(led().opinion(east, 'favourable')).label({ type: 'transmitLabel' })),
  'a label suspended until its closing': () =>
    decided(led().opinion(east, 'favourable'))
      .label({ type: 'suspendLabel', pole: lead, ground: 'publicDecision', texts: reasons })
      .reach('label', 'deposit'),
  ...withdrawalTales,
  ...changeTales,
  'a label never deposited': () => decided(led().opinion(east, 'favourable')).reach('label', 'deposit'),
  'an opposition lifted': () =>
    decided(
      led().opinion(east, 'unfavourable').request({ type: 'liftOpposition', pole: east, texts: reasons }),
    ),
  'an opposition maintained by expiry': () =>
    decided(led().opinion(east, 'unfavourable').reach('request', 'conciliation')),
  'a silent pôle': () => led().reach('request', 'coReview'),
  'a silent pôle, its vote open': () => led().toCommittee(east).openVote(east).reach('request', 'coReview'),
  'a reservation lifted': () =>
    suspended()
      .request({ type: 'answerReservation', reservation: `${east}-1`, texts: { answer: text('answer') } })
      .request({ type: 'liftReservation', pole: east, reservation: `${east}-1` }),
  'a reservation upheld': () =>
    suspended()
      .request({ type: 'answerReservation', reservation: `${east}-1`, texts: { answer: text('answer') } })
      .request({ type: 'upholdReservation', pole: east, reservation: `${east}-1`, texts: reasons }),
  'a reservation nobody answers': () =>
    suspended().reach('request', 'reminder').reach('request', 'reminder').reach('request', 'reservation'),
  'a pôle that declines': () =>
    new Story(two)
      .submit()
      .admit()
      .review(east, { type: 'declineReview', texts: reasons })
      .opinion(lead, 'favourable'),
  ...departureTales,
  ...handoverTales,
  ...standstillTales,
  'a pôle that recuses itself': () =>
    new Story(two).submit().admit().review(east, { type: 'recusePole', rolls: {}, texts: reasons }),
  'a postponed request': () => led('postponed').reach('request', 'archive'),
  ...resubmissionTales,
  'a refused request': () =>
    decided(led('unfavourable').reach('request', 'takeOver')).reach('request', 'archive'),
  ...reexaminationTales,
  'a withdrawal': () => led().request({ type: 'withdraw' }),
  'a deleted draft': () => new Story(two).request({ type: 'deleteDraft' }),
  'an inadmissible request': () =>
    new Story(two).submit().request({ type: 'rejectInadmissible', texts: reasons }),
  'a completion, then a lapse': () =>
    new Story(two)
      .submit()
      .request({ type: 'askCompletion', texts: { items: text('items') } })
      .reach('request', 'closing'),
  'a lead in doubt': () =>
    new Story(two).submit({ domainLeads: two }).admit().reach('request', 'leadAttribution'),
  'a lead that sleeps at every step': () => {
    const story = new Story(two).submit().reach('request', 'admissibility').admit();
    story.reach(`review:${lead}`, 'clearance').declareAll(lead).reach(`review:${lead}`, 'expertise');
    story.review(lead, { type: 'assignExpert', person: 'x1' });
    const form = { id: 'form', hash: 'a'.repeat(64) };
    story.review(lead, { type: 'submitReview', person: 'x1', form, recommendation: 'priority' });
    story
      .review(lead, { type: 'concludeExpertise', texts: reasons })
      .reach(`review:${lead}`, 'votePreparation');
    story.openVote(lead).reach(`review:${lead}`, 'voteWindow').reach(`review:${lead}`, 'reconvened');
    story
      .openVote(lead)
      .cast(lead, 1, 'favourable')
      .cast(lead, 2, 'favourable')
      .review(lead, { type: 'closeVote' });
    return story
      .reach(`review:${lead}`, 'opinionValidation')
      .reach('request', 'leadReview')
      .reach('request', 'closing');
  },
  'a refusal taken over': () =>
    led('unfavourable')
      .request({ type: 'claimLead', pole: east, rolls: rollsOf(two) })
      .opinion(east, 'unfavourable'),
  'a silent lead taken over': () =>
    new Story(two)
      .submit()
      .admit()
      .reach('request', 'leadReview')
      .reach('request', 'leadDirector')
      .reach('request', 'leadPresident')
      .reach('request', 'leadClaim')
      .request({ type: 'claimLead', pole: east, rolls: rollsOf(two) }),
  'a call that moves, then ends': () =>
    decided(led().opinion(east, 'favourable'))
      .request({ type: 'moveCall', call: { ...call, version: 1 }, decision: 'COPIL-2026-02' })
      .request({ type: 'cancelCall', decision: 'COPIL-2026-03' }),
  'a result that stands': () =>
    decided(
      led()
        .opinion(east, 'favourable')
        .request({ type: 'sendToSteering', texts: reasons })
        .reach('request', 'steeringRuling'),
    ),
  'an organ that deliberates once more': () =>
    decided(
      led()
        .opinion(east, 'noObjection')
        .request({ type: 'sendToSteering', texts: reasons })
        .request({ type: 'ruleOnOutcome', pole: east, decision: 'COPIL-2026-04' })
        .openVote(east)
        .voteAll(east, 'favourable')
        .validate(east),
    ),
  'an outside panel, and a second one where the first has not spoken': () => {
    const panel = { type: 'namePanel' as const, pole: east, decision: 'COPIL-2026-05' };
    const story = new Story(two).submit({ partnerPoles: two }).admit().reach('request', 'reminder');
    story.request({ ...panel, experts: ['o1', 'o2', 'o3'] }).reach('request', 'panelOpinion');
    story.request({ ...panel, experts: ['o2', 'o3', 'o4'] });
    for (const who of ['o2', 'o3', 'o4']) {
      story.request({ type: 'declareInterests', person: who, clear: true, rolls: {} });
      story.request({ type: 'givePanelOpinion', person: who, ballot: 'favourable', texts: reasons });
    }
    return decided(story.request({ ...panel, pole: lead, experts: ['o2', 'o3', 'o4'] }));
  },
  'a chair that does not certify': () => led().opinion(east, 'favourable').reach('request', 'certification'),
};
