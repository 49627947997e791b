import { aBearerLeaves } from './departure-states.js';
import { tell, at } from './parts.js';
import type { SettledTo } from './withdrawal.js';

const then = (...told: ReturnType<typeof tell>[]) => ({
  guard: 'allowed' as const,
  actions: ['apply' as const, ...told],
});

/** What was said of a withdrawal: before the change what it says, after it what follows. */
const says = [
  tell('withdrawalPassedOn'),
  tell('withdrawalRejected'),
  tell('poleWithdrew'),
  'apply' as const,
  tell('leadVacated'),
];

const settlesTo = (to: SettledTo) => ({ guard: { type: 'settlesTo' as const, params: { to } }, target: to });
const ends = { ...settlesTo('withdrawn'), actions: [tell('poleWithdrew'), 'apply' as const] };
const stays = { actions: says };
const staysByDecision = { guard: 'allowed' as const, ...stays };
/** R70: an emergency suspension lasts until the pôle's organ has answered. */
const resumes = (to: 'active' | 'transmitted') => ({
  ...settlesTo(to),
  actions: [...says, tell('labelResumed')],
});

/** R63a: who comes to it once the request is closed declares here. */
const declares = { declareInterests: then(tell('interestsDeclared')) };

/** A withdrawal under way goes on, whatever state its label is in. */
export const whileWithdrawn = {
  ...declares,
  ...aBearerLeaves,
  dropWithdrawal: then(tell('withdrawalDropped')),
  answerWithdrawal: then(tell('withdrawalAnswered'), tell('withdrawalPut')),
  recordVerdict: [ends, stays],
  decideWithdrawal: [ends, staysByDecision],
  takeOverCertificate: then(tell('certificateTakenOver')),
};

/** R70: the answer of the organ of the pôle that has suspended it ends the suspension too. */
const endsSuspension = [ends, resumes('active'), resumes('transmitted')];
export const whileSuspended = {
  recordVerdict: [...endsSuspension, stays],
  decideWithdrawal: [...endsSuspension, staysByDecision],
};

export const noticesWithdrawal = { noticeWithdrawal: then(tell('withdrawalNoticed')) };

/** The dates of a withdrawal. */
export const withdrawalDates = [
  {
    guard: at('withdrawalAnswer'),
    actions: [tell('withdrawalPut'), 'apply' as const],
  },
  {
    guard: at('withdrawalRuling'),
    actions: [tell('withdrawalRulingOverdue'), 'apply' as const],
  },
  { guard: at('leadNaming'), target: 'withdrawn' as const },
];
