import type { StandstillGround } from '../../workflows/index.js';
import { closesAt, rollsOf, text, type RequestAct, type ReviewAct } from './material.js';

/** §9.2: the request stands still until an instant, and goes on before it. */
export const suspends = (until: string, ground: StandstillGround = 'consortiumDispute') =>
  ({
    ...{ type: 'suspendRequest' as const, until, ground },
    texts: { reasons: text('why-suspended') },
  }) satisfies RequestAct;

export const resumes = (poles: string[] = ['ouest', 'est', 'nord']) =>
  ({
    ...{ type: 'resumeRequest' as const, rolls: rollsOf(poles) },
    texts: { reasons: text('why-resumed') },
  }) satisfies RequestAct;

/** What its reviews hear of it. */
export const stillness: ReviewAct[] = [{ type: 'standStill', until: closesAt }, { type: 'goOn' }];
