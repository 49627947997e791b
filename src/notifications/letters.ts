import type { Letter } from '../engine/index.js';
import { audiences, type Recipient } from './audiences.js';
import { letterData } from './letter-data.js';
import type { Kind, LetterRule } from './rule.js';
import { rulesOf } from './rules.js';
import { isRecused, scenesOf, type LetterInput, type Scene } from './scene.js';
import { versionOf } from './templates.js';

const strength: Record<Kind, number> = { A: 3, I: 2, M: 1 };

interface Owed {
  rule: LetterRule;
  reader: Recipient;
}

/**
 * The letters an act owes (§9.8): one per fact and person, the strongest where two mandates would bring two. A person
 * who is recused gets nothing more of the request (R63b); the holder and the partners are exempt. Pure.
 */
export function lettersOf(input: LetterInput): Letter[] {
  return scenesOf(input).flatMap((scene) => owedIn(scene).map((owed) => letterOf(scene, owed)));
}

function owedIn(scene: Scene): Owed[] {
  const owed = new Map<string, Owed>();
  for (const rule of rulesOf(scene.fact.type)) {
    for (const reader of audiences[rule.to](scene)) {
      if (!concerns(scene, rule, reader)) continue;
      const key = `${reader.kind}/${reader.id}`;
      const kept = owed.get(key);
      if (!kept || strength[rule.kind] > strength[kept.rule.kind]) owed.set(key, { rule, reader });
    }
  }
  return [...owed.values()];
}

function concerns(scene: Scene, rule: LetterRule, reader: Recipient): boolean {
  if (rule.when && !rule.when(scene, reader)) return false;
  if (
    rule.starred &&
    !scene.request.submission?.consent &&
    !scene.reader.toldCorrespondents.includes(reader.id)
  ) {
    return false;
  }
  return rule.to === 'holder' || reader.kind !== 'account' || !isRecused(scene, reader.id);
}

function letterOf(scene: Scene, { rule, reader }: Owed): Letter {
  return {
    fact: scene.fact.type,
    step: scene.step,
    recipient: { kind: reader.kind, id: reader.id },
    role: reader.role,
    template: rule.template,
    templateVersion: versionOf(rule.template),
    lang: reader.lang,
    data: letterData(scene, rule, reader),
    thread: `dossier-${scene.reader.dossier.id}`,
  };
}
