import type { Actor, AggregateKind, Asked, Decision, Json, Letter, Situation } from './contract.js';
import { EngineRefused, refused } from './errors.js';
import { sealTexts, type SealedText } from './private-texts.js';

/** What is asked of an aggregate, and on which version of an instance the reader believed to act. */
export interface Question {
  actor: Actor;
  asked: Asked;
  texts: Record<string, string>;
  ifVersion?: { key: string; version: number };
}

export interface Judgement {
  as: Json;
  decision: Decision;
  letters: Letter[];
  texts: SealedText[];
}

/**
 * The feature's answer to a question, on what was read; writes nothing. Throws EngineRefused: not you, stale, not now.
 * Who may not act learns nothing of versions: the right is judged before the version.
 */
export function judge(
  kind: AggregateKind<unknown>,
  question: Question,
  situation: Situation<unknown>,
): Judgement {
  const { actor, asked, texts, ifVersion } = question;
  const right = kind.authorise(actor, asked, situation);
  if ('refusal' in right) throw refused(right.refusal, situation.revision);
  if (ifVersion && situation.instances[ifVersion.key]?.version !== ifVersion.version) {
    throw new EngineRefused(412, 'stale', undefined, situation.revision);
  }
  const { refs, rows } = sealTexts(texts);
  const command = kind.complete(asked, right.as, refs, situation);
  const decision = kind.decide(command, situation);
  if ('refusal' in decision) {
    const { refusal, remember } = decision;
    throw refused(refusal, situation.revision, remember && { as: right.as, step: remember });
  }
  return { as: right.as, decision, letters: onceEach(kind.letters(decision, situation, texts)), texts: rows };
}

/** One person in two capacities gets a letter once. */
function onceEach(letters: Letter[]): Letter[] {
  const seen = new Set<string>();
  return letters.filter(({ step, fact, recipient, template }) => {
    const name = JSON.stringify([step, fact, recipient.kind, recipient.id, template]);
    return !seen.has(name) && seen.add(name);
  });
}
