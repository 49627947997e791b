import type { ChangeGround } from '../../workflows/index.js';
import { text, type LabelAct } from './material.js';

interface Declared {
  version?: number;
  lost?: string[];
  partnerPoles?: string[];
  byPanel?: boolean;
  rolls?: Extract<LabelAct, { type: 'declareChange' }>['rolls'];
}

/** A change that the holder of a label declares, as its dossier finds it (R62). */
export const declares = (
  grounds: ChangeGround[],
  { version = 2, lost = [], partnerPoles = [], byPanel = false, rolls = {} }: Declared = {},
): Extract<LabelAct, { type: 'declareChange' }> => ({
  type: 'declareChange',
  file: { version, hash: String(version).repeat(64) },
  change: { grounds, failing: lost.map((rule) => ({ rule, verdict: 'KO' as const })), lost },
  ...{ partnerPoles, byPanel, rolls, texts: { changes: text('changes') } },
});
