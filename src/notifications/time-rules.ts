import type { RemindedStep } from '../../workflows/index.js';
import type { Audience } from './audiences.js';
import { awaited, co, judges, lead, missed, opposed } from './conditions.js';
import { asks, each, tells, when, type LetterRule } from './rule.js';

/** Whoever has to do with a request, the correspondents apart. */
const everyone: Audience[] = ['holder', 'partners', ...lead, ...co, 'experts', 'steering'];

/** R54: whoever the step waits for is reminded of its own date, or of the closing once that has gone by. */
const remindedOf = (step: RemindedStep, ...audiences: Audience[]): LetterRule[] => [
  ...when(
    (scene, reader) => missed(step)(scene, reader) && !scene.request.escalated,
    each(audiences, (to) => asks(to, 'stepSoon', `request/${step}`)),
  ),
  ...when(
    (scene, reader) => missed(step)(scene, reader) && scene.request.escalated,
    each(audiences, (to) => asks(to, 'stepSoon', 'request/closing')),
  ),
];

/** Who is told what by time itself: missed deadlines, reminders, and calls and calendars that move (R42, R51, R52, R54). */
export const timeRules = {
  deadlineMissed: [
    ...when(missed('reservationLift'), [
      ...each(['coOfficers', 'coChairs'], (to) => asks(to, 'settleReservations', 'request/closing')),
    ]),
    ...when(missed('certification'), [asks('leadDeputy', 'certifyInstead', 'request/closing')]),
    // R63h: the pôles stand aside; who is late is steering.
    ...when(missed('panelNaming'), [
      ...each(['secretary', 'steering'], (to) => asks(to, 'namePanel', 'request/closing')),
    ]),
    ...when(
      (scene, reader) => !missed('panelNaming')(scene, reader),
      each(['leadOfficer', 'leadChair'], (to) => asks(to, 'mendDelay', 'request/closing')),
    ),
    ...when(missed('admissibility', 'leadDirector', 'versionConfirmation'), [
      asks('leadDirector', 'mendDelay', 'request/closing'),
    ]),
    // R42: the deputy first, then the director, then the presidency.
    ...when(missed('leadReview', 'versionConfirmation'), [
      asks('leadDeputy', 'mendDelay', 'request/closing'),
    ]),
    ...when(missed('leadPresident'), [asks('leadDelegate', 'mendDelay', 'request/closing')]),
    ...when(missed('leadReview', 'leadDirector', 'leadPresident'), [tells('steering', 'leadIsLate')]),
  ],
  stepReminded: [
    ...when(missed('submission'), [asks('holder', 'submitSoon')]),
    ...remindedOf('admissibility', 'owner'),
    ...remindedOf('leadAttribution', 'owner'),
    ...remindedOf('leadReview', 'owner', 'leadChair'),
    ...when(awaited, remindedOf('takeOver', 'coOfficers', 'coChairs')),
    ...when(awaited, remindedOf('coReview', 'coOfficers', 'coChairs')),
    ...when(opposed, remindedOf('conciliation', 'coOfficers', 'coChairs')),
    ...remindedOf('certification', 'owner'),
    ...remindedOf('steeringRuling', 'owner'),
    ...remindedOf('panelNaming', 'owner'),
    ...remindedOf('reexamination', 'owner'),
    ...remindedOf('panelOpinion', 'awaitedPanel'),
    ...when(missed('versionConfirmation'), [
      ...each(['leadOfficer', 'leadChair'], (to) => asks(to, 'stepSoon', 'request/versionConfirmation')),
    ]),
    ...when(judges, remindedOf('reservationLift', 'leadOfficer', 'leadChair', 'coOfficers', 'coChairs')),
  ],
  innerStepReminded: [
    ...when(missed('clearance'), [asks('undeclared', 'declareInterests', 'pole/clearance')]),
    ...when(missed('voteWindow'), [asks('awaitedVoters', 'castBallotSoon', 'pole/voteWindow')]),
    ...when(missed('expertise'), [asks('poleOfficer', 'stepSoon', 'pole/expertise')]),
    ...when(missed('votePreparation'), [asks('poleOfficer', 'stepSoon', 'pole/votePreparation')]),
    ...when(missed('reconvened'), [asks('poleOfficer', 'stepSoon', 'pole/reconvened')]),
    ...when(missed('opinionValidation'), [asks('poleSigners', 'stepSoon', 'pole/opinionValidation')]),
  ],
  leadClaimOpened: [
    ...each(['coOfficers', 'coChairs'], (to) => asks(to, 'offerToLead', 'request/closing')),
    ...each([...lead, 'steering'], (to) => tells(to, 'leadClaimPossible')),
  ],
  calendarCompressed: each(['holder', ...lead, ...co], (to) => tells(to, 'calendarShort')),
  callMoved: each(everyone, (to) => tells(to, 'callMoved')),
  callCancelled: each(everyone, (to) => tells(to, 'callCancelled')),
  reviewDeadlineMissed: [
    ...when(missed('clearance'), [asks('undeclared', 'declareInterests', 'pole/coReviewEnd')]),
    ...when(missed('expertise'), [asks('lateExperts', 'giveReading', 'pole/coReviewEnd')]),
    ...when(missed('opinionValidation'), [asks('poleDeputy', 'validateInstead', 'pole/coReviewEnd')]),
    ...each(['poleOfficer', 'poleChair'], (to) => asks(to, 'mendInnerDelay', 'pole/coReviewEnd')),
    ...when(missed('clearance', 'expertise', 'votePreparation', 'reconvened'), [
      asks('poleDirector', 'mendInnerDelay', 'pole/coReviewEnd'),
    ]),
  ],
} satisfies Record<string, LetterRule[]>;
