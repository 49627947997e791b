import type { Aggregate, By, PoleCode, Reason, Roll, TextRef } from '../../workflows/index.js';
import type { Asked } from '../engine/index.js';
import type { LabellingWorld } from './world.js';

export type Texts = Record<string, TextRef>;

export interface Completion {
  aggregate: Aggregate;
  asked: Asked;
  texts: Texts;
  world: LabellingWorld;
  by: By;
  at: string;
}

export type Complete = (completion: Completion) => Record<string, unknown> | { missing: Reason[] };

/** Acts whose words and seat are all they need. */
export const asSaid: Complete = ({ asked, texts }) => ({ ...fieldsOf(asked), texts });

export function fieldsOf({ type, of, ...fields }: Asked): Record<string, unknown> {
  return fields;
}

export function rollsOf({ cooperation }: LabellingWorld, poles: PoleCode[]): Record<PoleCode, Roll> {
  return Object.fromEntries(poles.map((pole) => [pole, cooperation.rolls[pole] ?? []]));
}
