import { standingSupport, type PoleCode, type TextRef } from '../../../workflows/index.js';
import type { Reading } from './reader.js';

/** R74: the letter the lead wrote for a project it does not label: beside the label and never as one. */
export interface SupportView {
  pole: PoleCode;
  poleName: string;
  at: string;
  /** its words, to whoever reads the dossier */
  reasons: string | null;
  /** it stands no more: taken back, with reasons, or the refusal was overturned */
  ended: { at: string | null; reasons: string | null } | null;
}

export function supportOf(
  { context, level, world, standing }: Reading,
  textOf: (ref: TextRef | undefined) => string | null,
): SupportView | null {
  const { support } = context;
  // A correspondent who follows a re-examination is told of no letter (R74).
  const onlyFollows = standing.correspondent && !standing.informed && !standing.steering;
  if (!support || level === 'gate' || (level === 'minimal' && onlyFollows)) return null;
  const said = (ref: TextRef | undefined) => (level === 'full' ? textOf(ref) : null);
  const { pole, at, texts, withdrawn } = support;
  return {
    ...{ pole, at, reasons: said(texts.reasons) },
    poleName: world.cooperation.poles.find(({ code }) => code === pole)?.name ?? pole,
    ended: standingSupport(context)
      ? null
      : { at: withdrawn?.at ?? null, reasons: said(withdrawn?.texts.reasons) },
  };
}
