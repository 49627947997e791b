import { errors } from './act-errors.js';
import { labelFields, labelReaders } from './label.js';
import type { ActFormWords } from '../fr/act-forms.js';

const ownPole = 'the people of your cluster, and they alone';

export const actForms: ActFormWords = {
  fields: {
    ...labelFields,
    items: 'What is missing',
    reasons: 'Reasons',
    ballotReasons: 'Why this ballot',
    detail: 'What the link is',
    pole: 'Lead cluster',
    ruling: 'What the committee decides',
    decision: 'Decision number',
    person: 'Expert',
    mode: 'Way of voting',
    opinion: 'New opinion',
    clear: 'Do you have an interest in this project?',
    ballot: 'Your ballot',
    reservation: (rank) => `Recommendation or reservation ${rank}`,
    until: (rank) => `${rank}. To be lifted before the certificate, at the latest on`,
    condition: 'Reservation',
    organisation: 'With which organisation',
    designated: 'Who will vote',
    outsider: (rank) => `Outside expert ${rank}`,
    stillOnPanel: (expert) => `${expert} (already on the panel)`,
    signingPole: 'Cluster that signs',
    panelOpinion: 'Your opinion',
    suspect: 'Person concerned',
    askedPole: 'Cluster concerned',
    excluded: 'Who should not examine the project',
    excludedName: 'Name and organisation',
    exclusion: 'Request',
    meant: 'Who is meant',
    answer: 'Your answer',
    changes: 'What changes, and why',
    session: 'Session',
    account: 'What was said and decided',
    startsAt: 'Date and time',
    duration: 'Length',
    place: 'Place, or link to the remote meeting',
  },
  hints: {
    signingPole:
      'Its chair signs the opinion of the panel, without changing it, and says that every cluster has stood aside.',
    panelReasons:
      'Asked for every opinion but a favourable one. They are read only if the result follows your opinion: reservations with a favourable result, reasons with a postponement or a refusal. Put nothing that names you.',
    items: 'One line for each document or answer awaited.',
    decision: 'Like COPIL-2027-04.',
    clear:
      'An interest: you, somebody close to you or your employer is a partner, competitor, adviser or funder of this project.',
    organisation:
      'If you stand aside: kept among your declared links, it is pointed out on other files to you, to the chair and to the case officer of your cluster.',
    account: 'Attendance, recusals and the vote are filled in by themselves.',
    startsAt: 'Paris time.',
    place: 'Written in the invitation, which is sent by letter: put nothing confidential in it.',
    excludedName: 'If it is a person. As you know them: the cluster will recognise them.',
    meant:
      'If the request names a person: find them in your cluster. If it is you, stand aside instead: the deputy chair will answer.',
    reservation: 'One sentence is enough.',
    until: 'With a date the reservation suspends the certificate; without one it is a recommendation.',
    reservationNeeded: 'The opinion carries reservations: state at least one.',
    ballotReasons: (which: string) => `Asked for: ${which}.`,
    sealedBallot: (until: string | null) =>
      `This vote is sealed. Nobody, not even the chair, reads your ballot or its reasons before the vote closes${until ? `, ${until} at the latest` : ''}; all are then opened at once. Others only see that you have voted.`,
    lateSealedBallot:
      'The vote stopped without being counted: your late ballot stays sealed. It is destroyed if the window is reopened, when you will vote again, or if the request ends.',
    lateBallot: 'The vote is closed: your ballot will be kept as late and will not be counted.',
    lateOpinion:
      'Your cluster’s window has closed: its opinion will be kept as late and will not be counted.',
    reasonsNeeded: 'This opinion must give its reasons.',
  },
  findings: {
    lede: 'Before you answer, here is what was found about you.',
    employer: (organisation) => `The declared employer is a partner of the project: ${organisation}.`,
    declared: (organisation) =>
      `A link with a partner of the project has been declared before: ${organisation}.`,
    mail: (organisation) =>
      `The e-mail address is in the domain of a partner of the project: ${organisation}.`,
    seen: 'I have read the above, and I have no interest in this project.',
  },
  excluded: {
    person: 'A person',
    chair: 'Whoever chairs the decision body',
    pole: 'The whole cluster',
  },
  excludedHints: {
    person:
      'They sit or work in this cluster. The chair will read this name: if you mean the chair, choose the next line.',
    chair: 'The deputy chair will answer, and the chair will not know.',
    pole: 'It would neither lead nor review the request.',
  },
  readers: {
    ...labelReaders,
    answerer: 'whoever chairs the decision body of this cluster, or their deputy',
    holderAlone: 'the project holder and your chair, and nobody else',
    judges: 'the chair, the deputy chair and the case officer of your cluster',
    items: 'the project holder and the reviewing clusters',
    inadmissible: 'the project holder and the reviewing clusters',
    ownPole,
    account: 'the members of your decision body and its case officers, once approved',
    place: 'the members who are called and the people of your decision body',
    steering: 'the people of the reviewing clusters and the steering committee',
    opposition: 'the people of the reviewing clusters',
    detail: 'the chair of your cluster, and the chair alone',
    ballot: 'the chair and the case officer of your cluster',
    answer: 'the people of the reviewing clusters',
    changes: 'the people of the reviewing clusters and their experts',
    holder: 'the project holder and the reviewing clusters',
    ofPanel:
      'the cluster that signs and the other experts of the panel, with the result; the project holder, with the decision',
    opinion: 'the reviewing clusters, and the project holder once the decision is taken',
  },
  minutes: (count) => `${count} minutes`,
  upheld: 'The computed result stands',
  deliberates: (pole) => `${pole} deliberates again`,
  clear: { true: 'No, no link', false: 'Yes, and I stand aside' },
  clearHints: {
    true: 'The file opens at once.',
    false: 'The file closes to you for good, and you hear no more of it.',
  },
  modeHints: {
    session: 'The members meet; the chair closes the vote when the session ends.',
    remote:
      'Each votes from where they are until the deadline; nobody shortens it, and at least half of the voters must take part.',
  },
  ballots: {
    favourable: 'A vote for.',
    favourableWithReservations:
      'A vote for. If half of the votes for or more carry reservations, the opinion of the cluster says so.',
    unfavourable: 'A vote against. If the votes against prevail, the opinion of the cluster is unfavourable.',
    complementForLead:
      'A vote against. If it is the larger part of the votes against and they prevail, the request is postponed.',
    reservationsForPanel: 'A vote for, with recommendations attached to the decision.',
    unfavourableForPanel: 'A vote against. If the votes against prevail, the request is refused.',
    complementForInvited:
      'A vote against. If it is the larger part of the votes against and they prevail, your cluster has no objection and does not label.',
    abstain: 'Counts for the quorum, neither for nor against.',
  },
  opinions: {
    favourable: 'Your cluster appears on the certificate if the label is granted.',
    favourableWithReservations:
      'The same; your recommendations and reservations are attached to the decision.',
    noObjection: 'Your cluster neither labels nor opposes.',
    postponed: 'The request is postponed; it may come back, revised.',
    unfavourableForLead: 'Another cluster may take the file over; otherwise the request is refused.',
    unfavourableForInvited: 'The conciliation opens: your cluster then lifts or maintains its opposition.',
  },
  deadline: (when, left) => `By ${when} (${left}).`,
  forSeat: (name) => `You vote by proxy, for ${name}.`,
  yourSeat: 'You vote for your own seat.',
  computed: 'Opinion computed from the vote',
  computedResult: 'Computed result',
  cannotChange: 'Neither the chair nor the service can change this result. If you disagree, do not sign.',
  recommendations: 'Recommendations and reservations',
  upToThree: 'Three at most',
  orElse: 'Or else',
  simulate: 'Simulate',
  simulateAgain: 'Simulate again',
  simulateWhy: 'Simulating shows the letters that would be sent; nothing is recorded.',
  back: 'Back to the file',
  then: 'What follows',
  refused: 'This action is not possible now.',
  shut: 'This action is not open to your mandate, or no longer is.',
  rehearsal: {
    title: (act) => `Simulation: ${act}`,
    lede: 'This is exactly what would happen. Nothing is recorded, no letter has been sent.',
    would: 'What would be written',
    wouldSub: 'in the audit trail',
    nothing: 'Nothing more than the action itself.',
    opensBallots:
      'The vote would then be closed and counted. What the ballots say, and the decision and letters that follow, no simulation shows.',
    letters: 'What will be sent',
    lettersSub: 'person by person in your own clusters, without name or number elsewhere',
    lettersLeave: (when) =>
      `These letters would be sent ${when}: none is sent at night, at weekends or on a public holiday.`,
    newState: (state) => `The file would then be at the step: ${state}.`,
    sameState: (state) => `The file would stay at the step: ${state}.`,
    change: 'Change what I have written',
    reallyDo: 'Do it for real',
  },
  errors,
};
