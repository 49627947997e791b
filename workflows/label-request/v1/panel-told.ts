import type { Ballot, Instant, PersonId, PoleCode } from '../../vocabulary.js';
import type { OpinionTexts } from './position.js';

/** R63h: outside experts, named by steering where every pôle stands aside; their opinion, which one pôle signs. */
export interface Panel {
  pole: PoleCode;
  experts: PersonId[];
  decision: string;
  opinions: Record<PersonId, PanelOpinion>;
}

export interface PanelOpinion {
  ballot: Ballot;
  at: Instant;
  texts: OpinionTexts;
}

export type PanelCommand =
  | { type: 'namePanel'; pole: PoleCode; experts: PersonId[]; decision: string }
  | { type: 'givePanelOpinion'; person: PersonId; ballot: Ballot; texts: OpinionTexts };
