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
  return exempt.includes(rule.to) || reader.kind !== 'account' || !isRecused(scene, reader.id);
}

/** R63: of their own project; an interest is what they have in it. */
const exempt: string[] = ['holder', 'incoming', 'newHolder', 'formerHolder'];

/** Facts that tell what a pôle said. */
export const positionTelling: string[] = [
  'leadOpinionShared',
  'positionRecorded',
  'lateOpinionRecorded',
  'windowReopened',
  'deliberationOrdered',
  'conciliationOpened',
  'oppositionLifted',
  'oppositionMaintained',
  'outcomeComputed',
];

/** Of the data of a letter, what somebody reads who has declared nothing yet. */
export const positionUnread = { position: 'afterDeclaration' as const, table: [] };

const reviewers: string[] = ['caseOfficer', 'director', 'chair', 'deputyChair', 'member', 'expert'];

/**
 * R63a: who works in a pôle and has declared nothing yet reads no position, on a page or in a letter: what is asked of
 * them stays asked without it, and news shrink to reference, step and link. The page then asks for the declaration.
 */
function gated(scene: Scene, { reader, rule }: Owed): Owed & { hides: boolean } {
  const declared = scene.request.declarations[reader.id]?.clear === true;
  const hides = !declared && reviewers.includes(reader.role) && positionTelling.includes(scene.fact.type);
  if (!hides || rule.kind === 'A') return { reader, rule, hides };
  return { reader, rule: { ...rule, kind: 'M', template: 'minimal' }, hides };
}

function letterOf(scene: Scene, owed: Owed): Letter {
  const { rule, reader, hides } = gated(scene, owed);
  return {
    fact: scene.fact.type,
    step: scene.step,
    recipient: { kind: reader.kind, id: reader.id },
    role: reader.role,
    template: rule.template,
    templateVersion: versionOf(rule.template),
    lang: reader.lang,
    data: { ...letterData(scene, rule, reader), ...(hides && positionUnread) },
    thread: `dossier-${scene.reader.dossier.id}`,
  };
}
