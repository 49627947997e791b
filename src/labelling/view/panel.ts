import { expertsLeft, type PersonId, type PoleCode } from '../../../workflows/index.js';
import type { Reading } from './reader.js';

/** R63h, R84: an outside panel, as numbers: its experts have no name but to steering, which names them. */
export interface PanelView {
  pole: PoleCode;
  decision: string;
  experts: number;
  given: number;
  you: boolean;
  /** who is still on a panel that may be named anew: to the secretary, who names it, and to nobody else */
  named: PersonId[];
}

/** To whoever reads the dossier, and to steering. */
export function panelOf({ context, level, standing }: Reading): PanelView | null {
  const { panel, outcome } = context;
  if (!panel || (level === 'minimal' && !standing.steering)) return null;
  const left = expertsLeft(context);
  return {
    pole: panel.pole,
    decision: panel.decision,
    experts: left.length,
    given: left.filter((person) => panel.opinions[person]).length,
    you: standing.onPanel,
    named: outcome === null && standing.mandates.some(({ role }) => role === 'secretary') ? left : [],
  };
}
