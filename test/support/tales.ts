import {
  defaultRules,
  type LabelCommand,
  type LabelRequestCommand,
  type PoleReviewCommand,
} from '../../workflows/index.js';
import {
  call,
  rollOf,
  rollsOf,
  sevenPoles,
  Story,
  submissionOf,
  text,
  type LabelAct,
  type RequestAct,
  type ReviewAct,
  ballotOf,
} from './aggregate.js';

const [lead = '', east = ''] = sevenPoles;
const two = [lead, east];
const reasons = { reasons: text('why') };
const decided = (story: Story) => story.request({ type: 'confirmOutcome' });
const led = (opinion: Parameters<Story['opinion']>[1] = 'favourable') => new Story(two).led(opinion);

/** Two pôles label, the second under a suspensive reservation; the outcome is certified. */
const suspended = () => decided(led().suspends(east));

/** Whole stories of two pôles that together pass through every state of the request, of a review and of the label. */
export const tales: Record<string, () => Story> = {
  'a concerted label, transmitted': () => {
    const story = decided(led('favourableWithReservations').opinion(east, 'favourable'));
    return story.label({ type: 'transmitLabel' }).reach('request', 'archive').reach('label', 'fundingResult');
  },
  'a label withdrawn': () => decided(led().opinion(east, 'noObjection')).label({ type: 'withdrawLabel' }),
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
  'a pôle that recuses itself': () =>
    new Story(two).submit().admit().review(east, { type: 'recusePole', rolls: {}, texts: reasons }),
  'a postponed request': () => led('postponed').reach('request', 'archive'),
  'a refused request': () =>
    decided(led('unfavourable').reach('request', 'takeOver')).reach('request', 'archive'),
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
  'a chair that does not certify': () => led().opinion(east, 'favourable').reach('request', 'certification'),
};

const roll = rollOf(lead);
const position = { position: 'declined' as const, revised: false, reservations: [], texts: {} };

/** One act of each type of the request's vocabulary: the compiler asks for a new one with each new command. */
export const requestSamples: { [Type in LabelRequestCommand['type']]: Extract<RequestAct, { type: Type }> } =
  {
    submit: { type: 'submit', submission: submissionOf(two) },
    deleteDraft: { type: 'deleteDraft' },
    admit: { type: 'admit', rolls: {} },
    askCompletion: { type: 'askCompletion', texts: { items: text('items') } },
    extendCompletion: { type: 'extendCompletion' },
    complete: {
      type: 'complete',
      submission: { ...submissionOf(two), file: { version: 2, hash: '2'.repeat(64) } },
    },
    rejectInadmissible: { type: 'rejectInadmissible', texts: reasons },
    withdraw: { type: 'withdraw' },
    attributeLead: { type: 'attributeLead', pole: lead, decision: 'COPIL-2026-01', rolls: {} },
    adoptRuleSet: {
      type: 'adoptRuleSet',
      decision: 'COPIL-2026-02',
      rules: { ...submissionOf(two).rules, id: 'rules-2', hash: '2'.repeat(64) },
      votesOpen: 0,
      firstDue: null,
      rolls: {},
    },
    claimLead: { type: 'claimLead', pole: east, rolls: {} },
    compressCalendar: { type: 'compressCalendar' },
    moveCall: { type: 'moveCall', call: { ...call, version: 1 }, decision: 'COPIL-2026-02' },
    cancelCall: { type: 'cancelCall', decision: 'COPIL-2026-02' },
    declareInterests: { type: 'declareInterests', person: 'newcomer', clear: true, rolls: {} },
    recordPosition: { type: 'recordPosition', pole: east, ...position },
    recordLateOpinion: {
      type: 'recordLateOpinion',
      pole: east,
      opinion: 'favourable',
      reservations: [],
      texts: reasons,
    },
    reopenWindow: { type: 'reopenWindow', pole: east, texts: reasons },
    liftOpposition: { type: 'liftOpposition', pole: east, texts: reasons },
    maintainOpposition: { type: 'maintainOpposition', pole: east, texts: reasons },
    confirmOutcome: { type: 'confirmOutcome' },
    answerReservation: {
      type: 'answerReservation',
      reservation: `${lead}-1`,
      texts: { answer: text('answer') },
    },
    liftReservation: { type: 'liftReservation', pole: lead, reservation: `${lead}-1` },
    upholdReservation: { type: 'upholdReservation', pole: lead, reservation: `${lead}-1`, texts: reasons },
    deadlineReached: { type: 'deadlineReached', deadline: 'closing' },
  };

/** One act of each type of the review's vocabulary. */
export const reviewSamples: { [Type in PoleReviewCommand['type']]: Extract<ReviewAct, { type: Type }> } = {
  acceptReview: { type: 'acceptReview', roll },
  declineReview: { type: 'declineReview', texts: reasons },
  recusePole: { type: 'recusePole', rolls: {}, texts: reasons },
  becomeLead: { type: 'becomeLead', roll },
  noteDeclaration: { type: 'noteDeclaration', person: 'newcomer', clear: true, roll },
  assignExpert: { type: 'assignExpert', person: 'new.expert' },
  submitReview: {
    type: 'submitReview',
    person: `${lead}.x1`,
    form: { id: 'f', hash: 'a' },
    recommendation: 'priority',
  },
  concludeExpertise: { type: 'concludeExpertise', texts: reasons },
  adoptRules: { type: 'adoptRules', rules: defaultRules },
  leadOpinionShared: { type: 'leadOpinionShared' },
  openVote: { type: 'openVote', mode: 'session', roll },
  castBallot: ballotOf(`${lead}.4`, 'abstain'),
  closeVote: { type: 'closeVote' },
  validateOpinion: { type: 'validateOpinion', reservations: [text('r')], texts: reasons },
  reviseOpinion: { type: 'reviseOpinion', opinion: 'favourable', reservations: [], texts: reasons },
  reopenWindow: { type: 'reopenWindow', until: call.closesAt },
  jointDecisionReached: { type: 'jointDecisionReached' },
  coReviewResumed: { type: 'coReviewResumed' },
  fallSilent: { type: 'fallSilent' },
  closeReview: { type: 'closeReview' },
  compressCalendar: { type: 'compressCalendar' },
  moveClosing: { type: 'moveClosing', closesAt: call.closesAt },
  deadlineReached: { type: 'deadlineReached', deadline: 'voteWindow' },
};

/** One act of each type of the label's vocabulary. */
export const labelSamples: { [Type in LabelCommand['type']]: Extract<LabelAct, { type: Type }> } = {
  transmitLabel: { type: 'transmitLabel' },
  withdrawLabel: { type: 'withdrawLabel' },
  moveClosing: { type: 'moveClosing', closesAt: call.closesAt },
  cancelCall: { type: 'cancelCall' },
  deadlineReached: { type: 'deadlineReached', deadline: 'deposit' },
};
