import { opened } from './opened.js';
import { handoverParts } from './parts.js';
import type { HandoverDeadline, HandoverFact } from './vocabulary.js';

const tell = (fact: HandoverFact['type']) => ({ type: 'tell' as const, params: { fact } });
const at = (deadline: HandoverDeadline) => ({ type: 'deadlineIs' as const, params: { deadline } });
const ends = <Target extends string>(target: Target) => ({ target, actions: 'settle' as const });

const reminds = {
  guard: at('handoverReminder'),
  actions: ['climb' as const, tell('handoverReminded')],
};

/** As long as nothing has changed hands: whoever holds the dossier, or has proposed it, may stop it; so does its end. */
const stops = {
  takeBackHandover: ends('takenBack'),
  objectToHandover: { guard: 'allowed' as const, ...ends('objected') },
  endHandover: ends('ended'),
};

/** R62: a dossier is handed to another account, by consent of both; one proposal, from its first word to its end. */
export const handoverV1 = handoverParts.createMachine({
  id: 'handover',
  version: '1',
  context: ({ input }) => opened(input),
  initial: 'opening',
  states: {
    opening: {
      always: [
        // R51, R69: with the dossier it goes on from.
        { guard: 'follows', target: 'accepted' },
        { guard: 'isInPlace', target: 'contestable' },
        { target: 'proposed' },
      ],
    },
    /** proposed in the place of a holder who is not there: they are told, and may say that they are */
    contestable: {
      entry: tell('handoverAnnounced'),
      on: {
        ...stops,
        deadlineReached: [
          { guard: at('handoverObjection'), target: 'proposed', actions: ['begin', 'ask'] },
          reminds,
        ],
      },
    },
    proposed: {
      entry: tell('handoverProposed'),
      on: {
        ...stops,
        acceptHandover: [
          { guard: 'takesEffect', ...ends('accepted') },
          { guard: 'allowed', target: 'awaitingVersion', actions: 'begin' },
        ],
        declineHandover: ends('declined'),
        deadlineReached: [{ guard: at('handoverAnswer'), ...ends('lapsed') }, reminds],
      },
    },
    /** the new organisation is in a version that has to be judged: whoever holds the dossier goes on with it until then */
    awaitingVersion: {
      entry: tell('handoverAgreed'),
      on: {
        ...stops,
        declineHandover: ends('declined'),
        versionHandedIn: { actions: ['begin', 'judge'] },
        versionSetAside: { actions: ['begin', 'await'] },
        versionTaken: ends('accepted'),
        versionRefused: ends('ended'),
        deadlineReached: [
          { guard: 'versionIsJudged', actions: 'begin' },
          { guard: at('handoverVersion'), ...ends('lapsed') },
          reminds,
        ],
      },
    },
    accepted: { type: 'final', entry: tell('holderChanged') },
    declined: { type: 'final', entry: tell('handoverDeclined') },
    takenBack: { type: 'final', entry: tell('handoverTakenBack') },
    objected: { type: 'final', entry: tell('handoverObjected') },
    lapsed: { type: 'final', entry: tell('handoverLapsed') },
    ended: { type: 'final', entry: tell('handoverEnded') },
  },
});
