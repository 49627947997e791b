import { messages } from '../letter-facts.js';
import type { Words } from '../shape.js';
import type * as french from '../fr/delegation.js';

export const delegation: Words<typeof french.delegation> = {
  title: 'The chair’s signature',
  lede: 'During a delegation the person chosen signs in place of the chair, gets the chair’s letters and presides; the chair no longer signs. Each keeps their own vote.',
  inForce: (bearer, chair, until) => `${bearer} signs by delegation of ${chair} until ${until}.`,
  none: 'No delegation: the chair signs in person.',
  history: 'Delegations given',
  bearer: 'Given to',
  chair: 'By delegation of',
  from: 'From',
  to: 'Until',
  state: 'State',
  states: { coming: 'to come', running: 'under way', ended: 'over', cancelled: 'cancelled' },
  give: 'Delegate my signature',
  giveFor: 'Delegate the chair’s signature',
  giveForLede:
    'When the chair is prevented, the director may hand the signature to the deputy chair, whom the cluster has already named for that, and to nobody else.',
  choose: 'To whom',
  first: 'First day',
  firstHint: 'Today: at once.',
  last: 'Last day',
  lastHint: 'Included; ninety-two days at most, and never beyond the mandates.',
  send: 'Give the delegation',
  end: 'End',
  endOf: (bearer) => `End the delegation to ${bearer}`,
  given: 'The delegation is given; the person, the chair and the director of the cluster are told by letter.',
  endedNow: 'The delegation is over: the chair signs again.',
  cancelledNow: 'The delegation to come is cancelled: the chair signs as before.',
  endedUnwritten:
    'The delegation has no effect any more, but a letter could not leave: tell the chair, who signed for them and the director.',
  by: (pole) => (pole ? `by delegation of the chair, ${pole}` : 'by delegation of the chair'),
};

export const delegationErrors: Words<typeof french.delegationErrors> = {
  delegateUnknown: 'Choose somebody who has a vote in this body.',
  delegationDates: 'The first day cannot be past, nor the last come before the first.',
  delegationTooLong: 'A delegation lasts ninety-two days at most.',
  delegationBeyondMandate: 'A delegation does not outlast the mandates of who gives it and who gets it.',
  delegationOverlaps:
    'Another delegation runs on those days: two people never share the signature of a chair. End it first.',
  notYourDelegation:
    'Only the chair delegates their signature; the director of the cluster may for them, to the deputy.',
  delegationLetterNotSent: 'The delegation is recorded but the letter could not leave: tell the person.',
  delegationOver: 'This delegation is already over.',
};

export const delegationReasons: Words<typeof french.delegationReasons> = {
  signatureDelegated: () =>
    'You have delegated your signature: two people do not share it. End the delegation, on the page “The cooperation”, to sign again.',
  delegationLapsed: () =>
    'The delegation by which you signed is over: this action has not been done, it falls to whoever now signs for the chair.',
  mandateLapsed: () =>
    'The mandate by which you would have done this is over: the action has not been done, it falls to whoever has the mandate now.',
};

/** R34, R75: of one request on which who had the power stands aside. */
export const delegationNews = messages({
  powerBack: {
    subject: ({ own }) => `The chair of ${own} signs again`,
    first: ({ own, project }) => `For ${project}, the chair of ${own} signs again`,
    then: () =>
      'The person who signed by delegation has stood aside from this file, and nobody else signs in their place. For this file, what is to be signed falls to the chair in person; elsewhere the delegation still runs.',
    button: 'Open the file',
  },
});
