import { stateSet } from '../../now-facts.js';

const theLead = (lead: string) => lead || 'The cluster';
const before = (due: string) => (due ? ` by ${due}` : '');

export const underWay = stateSet({
  draft: {
    pole: 'Draft',
    holder: 'Draft',
    now: () => 'This file is still being written.',
    nowHolder: ({ call }) => `Your file is not yet submitted for the call “${call}”.`,
    then: () => 'Nobody but its holder can read it.',
    thenHolder: () => 'Nobody but you reads it before it is submitted.',
  },
  admissibilityCheck: {
    pole: 'Admissibility',
    holder: 'Check of your file',
    now: ({ lead, due }) => `${theLead(lead)} checks the admissibility of the file${before(due)}.`,
    nowHolder: ({ lead, due }) => `${theLead(lead)} checks that your file is complete${before(due)}.`,
    then: () => 'After this date the cluster’s director is alerted. No project is refused by silence.',
    thenHolder: () => 'A letter will tell you if something is missing. You have nothing to do.',
  },
  awaitingCompletion: {
    pole: 'Completion requested',
    holder: 'Completion to send',
    now: ({ due }) => `The project holder is to complete the file${before(due)}.`,
    nowHolder: ({ lead, due }) => `${theLead(lead)} asks you to complete your file${before(due)}.`,
    then: () => 'Without a completion by then, the request lapses.',
    thenHolder: () => 'Without a completion by then, your request lapses.',
  },
  leadAttribution: {
    pole: 'Naming of the lead',
    holder: 'Choice of the lead cluster',
    now: ({ due }) => `The steering committee names the lead cluster${before(due)}.`,
    nowHolder: ({ due }) => `The clusters choose which of them will follow your file${before(due)}.`,
    then: ({ lead }) =>
      `${lead ? `${lead} holds the place in the meantime. ` : ''}Without a decision, the lead will be the cluster whose territory carries the largest share of the work.`,
    thenHolder: () => 'You will know at once which, and why. You have nothing to do.',
  },
  leadReview: {
    pole: 'Review by the lead',
    holder: 'Review by the lead cluster',
    now: ({ lead, due }) =>
      `${theLead(lead)}, the lead, reviews the file and gives its opinion${before(due)}.`,
    nowHolder: ({ lead, due }) => `${theLead(lead)} reviews your file and gives its opinion${before(due)}.`,
    then: () => 'After this date the cluster’s director is alerted; the lead’s silence never decides.',
    thenHolder: ({ lead }) => `Your exchanges go through the secretariat of ${lead}. You have nothing to do.`,
  },
  takeOver: {
    pole: 'Take-over possible',
    holder: 'Take-over possible',
    now: ({ lead, due }) =>
      `${theLead(lead)}, the lead, is unfavourable. Another cluster may come forward as lead${before(due)}.`,
    nowHolder: ({ due }) => `The other clusters may still take over your file${before(due)}.`,
    then: () => 'Without a take-over by then, the request will be refused.',
    thenHolder: () => 'You will receive the decision and its reasons.',
  },
  coReview: {
    pole: 'Joint review',
    holder: 'Opinions of the other clusters',
    now: ({ awaited, left, due }) =>
      left === 0
        ? 'Every cluster has given its position.'
        : left === 1
          ? `The position of ${awaited} is still missing, awaited${before(due)}.`
          : `${left} positions are still missing, awaited${before(due)}: ${awaited}.`,
    nowHolder: ({ due }) => `The invited clusters give their opinions${before(due)}.`,
    then: ({ awaited, left }) =>
      left === 1
        ? `Without an answer by then, ${awaited} will be deemed to have no objection and will not appear on the certificate.`
        : 'Without an answer by then, a cluster is deemed to have no objection and does not appear on the certificate.',
    thenHolder: () => 'You will know their opinions with the decision. You have nothing to do.',
  },
  conciliation: {
    pole: 'Conciliation',
    holder: 'Conciliation between the clusters',
    now: ({ awaited, due }) =>
      `The clusters look for an agreement${before(due)}. Opposed: ${awaited || 'nobody any more'}.`,
    nowHolder: ({ due }) => `The clusters confer about your file${before(due)}.`,
    then: () => 'Without an answer by then, the opposition is maintained and recorded with the decision.',
    thenHolder: () => 'You will receive the decision and its reasons. You have nothing to do.',
  },
  jointDecision: {
    pole: 'Joint decision',
    holder: 'Decision',
    now: ({ lead, due, steering }) =>
      steering
        ? `The result was sent to the steering committee, which answers${before(due)}.`
        : `The result is computed. The chair of ${lead} certifies it${before(due)}.`,
    nowHolder: ({ due }) => `The opinions are given. You will be sent the decision${before(due)}.`,
    then: ({ steering }) =>
      steering
        ? 'It notes that the result stands or, if a body has voted, asks it to deliberate again. Without an answer, the result stands.'
        : 'After this date the deputy chair may certify. Neither can change the result.',
    thenHolder: () => 'It will give its reasons. You have nothing to do.',
  },
  panelNaming: {
    pole: 'Outside panel to be named',
    holder: 'Outside panel to be named',
    now: ({ due }) =>
      `Every cluster has stood aside. The steering committee names an outside panel${before(due)}.`,
    nowHolder: ({ due }) =>
      `Every cluster has stood aside from your request. The steering committee names a panel of outside experts${before(due)}.`,
    then: () =>
      'At least three experts will give an opinion, which one cluster signs. Without a panel the request lapses when the call closes.',
    thenHolder: () => 'You will hear when it is named. You have nothing to do.',
  },
  panelReview: {
    pole: 'Opinion of the outside panel',
    holder: 'Opinion of the outside panel',
    now: ({ due }) => `The experts of the outside panel read the file and give their opinion${before(due)}.`,
    nowHolder: ({ due }) => `Outside experts read your file and give their opinion${before(due)}.`,
    then: () =>
      'By then the opinion is counted if enough experts have given theirs; else the steering committee names others.',
    thenHolder: () => 'One cluster will sign their opinion and tell you the decision and its reasons.',
  },
  conditionsPending: {
    pole: 'Reservations to be lifted',
    holder: 'Reservations to be lifted',
    now: ({ project, due }) =>
      `${project} is labelled with reservations. The certificate waits for them to be lifted${before(due)}.`,
    nowHolder: ({ due }) => `Your label is granted with reservations: answer each of them${before(due)}.`,
    then: () =>
      'Each reservation is lifted or upheld by the cluster that made it. Without an answer from the holder by its date, the request lapses.',
    thenHolder: () =>
      'The certificate is issued once all are lifted. Without an answer by the date of a reservation, the request lapses.',
  },
});
