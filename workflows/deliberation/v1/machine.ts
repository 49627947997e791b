import { opened } from './opened.js';
import { deliberationParts } from './parts.js';
import type { DeliberationDeadline, DeliberationFact } from './vocabulary.js';

const tell = (fact: DeliberationFact['type']) => ({ type: 'tell' as const, params: { fact } });
const at = (deadline: DeliberationDeadline) => ({ type: 'deadlineIs' as const, params: { deadline } });

/** R68, R84: an organ of a pôle answers one question; nothing of it leaves the pôle but the answer. */
export const deliberationV1 = deliberationParts.createMachine({
  id: 'deliberation',
  version: '1',
  context: ({ input }) => opened(input),
  initial: 'opening',
  states: {
    opening: {
      entry: tell('organAsked'),
      always: [{ guard: 'isTooSmall', target: 'short' }, { target: 'voting' }],
    },
    voting: {
      always: [
        { guard: 'isTooSmall', target: 'short' },
        { guard: 'everyoneAnswered', target: 'counting' },
      ],
      on: {
        castAnswer: { guard: 'allowed', actions: ['apply', tell('answerCast')] },
        // Who is called is told against the electorate as it was: before the change.
        noteDeclaration: { actions: [tell('organVotersCalled'), 'apply'] },
        moveClosing: { actions: 'apply' },
        expire: { target: 'counting' },
        endDeliberation: { target: 'ended' },
        deadlineReached: [
          { guard: at('voteWindow'), target: 'counting' },
          { guard: at('reminder'), actions: ['apply', tell('organReminded')] },
        ],
      },
    },
    counting: {
      entry: 'count',
      always: [
        { guard: 'callsAgain', target: 'voting', actions: [tell('organReconvened'), 'callAgain'] },
        { target: 'answered' },
      ],
    },
    answered: { type: 'final', entry: tell('organAnswered') },
    short: { type: 'final', entry: tell('organShort') },
    ended: { type: 'final', entry: tell('deliberationEnded') },
  },
});
