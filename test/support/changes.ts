import type { ChangeGround } from '../../workflows/index.js';
import { text, type LabelAct } from './material.js';

interface Declared {
  version?: number;
  lost?: string[];
  partnerPoles?: string[];
  rolls?: Extract<LabelAct, { type: 'declareChange' }>['rolls'];
}

/** A change that the holder of a label declares, as its dossier finds it (R62). */
export const declares = (
  grounds: ChangeGround[],
  { version = 2, lost = [], partnerPoles = [], rolls = {} }: Declared = {},
): Extract<LabelAct, { type: 'declareChange' }> => ({
  type: 'declareChange',
  file: { version, hash: String(version).repeat(64) },
  change: { grounds, failing: lost.map((rule) => ({ rule, verdict: 'KO' as const })), lost },
  ...{ partnerPoles, rolls, texts: { changes: text('changes') } },
});

/** One act of each type about it, and of those that are about the whole label. */
export const ofWholeLabel = {
  transmitLabel: { type: 'transmitLabel' as const },
  withdrawLabel: { type: 'withdrawLabel' as const },
  takeOverCertificate: { type: 'takeOverCertificate' as const, pole: 'ouest' },
  declareChange: declares(['partnerLeft']),
  confirmChange: { type: 'confirmChange' as const },
  recordKept: { type: 'recordKept' as const, pole: 'ouest', verdict: 'carried' as const },
  decideChange: { type: 'decideChange' as const, pole: 'ouest', keeps: true, decision: 'COPIL-2026-13' },
};
