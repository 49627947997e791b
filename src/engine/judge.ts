import type {
  Actor,
  AggregateKind,
  Asked,
  Decision,
  Json,
  Letter,
  OpenedValue,
  Seals,
  Situation,
} from './contract.js';
import { EngineRefused, refused } from './errors.js';
import { sealTexts, type SealedText } from './private-texts.js';
import { sealed } from './seals.js';

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
  /** the value the act seals */
  seal?: OpenedValue;
}

/** As `judgeWith`, of what opens nothing: a rehearsal. */
export function judge(
  kind: AggregateKind<unknown>,
  question: Question,
  situation: Situation<unknown>,
): Judgement {
  const judgement = judgeWith(kind, question, situation, 'unknown');
  if ('wants' in judgement)
    throw new Error(`${question.asked.type} asks for sealed values where none is opened`);
  return judgement;
}

/**
 * The feature's answer to a question, on what was read, or the sealed values it needs first; writes nothing. Throws EngineRefused: not you, stale, not now.
 * Who may not act learns nothing of versions: the right is judged before the version.
 */
export function judgeWith(
  kind: AggregateKind<unknown>,
  question: Question,
  situation: Situation<unknown>,
  opened: Seals['opened'],
): Judgement | { wants: string[] } {
  const { actor, asked, texts, ifVersion } = question;
  const right = kind.authorise(actor, asked, situation);
  if ('refusal' in right) throw refused(right.refusal, situation.revision);
  if (ifVersion && situation.instances[ifVersion.key]?.version !== ifVersion.version) {
    throw new EngineRefused(412, 'stale', undefined, situation.revision);
  }
  const { refs, rows } = sealTexts(texts);
  const command = kind.complete(asked, right.as, refs, situation);
  const value = kind.seal?.(command, situation) ?? null;
  const seal = value === null ? undefined : sealed(value);
  const decision = kind.decide(command, situation, sealsOf(seal, opened));
  if ('wants' in decision) return decision;
  if ('refusal' in decision) {
    const { refusal, remember } = decision;
    throw refused(refusal, situation.revision, remember && { as: right.as, step: remember });
  }
  const letters = onceEach(kind.letters(decision, situation, texts));
  return { as: right.as, decision, letters, texts: rows, ...(seal && { seal }) };
}

/** The act's own value is at hand: it may be the last, and open with the others. */
function sealsOf(seal: OpenedValue | undefined, opened: Seals['opened']): Seals {
  if (!seal) return { opened };
  const { commitment } = seal;
  return { commitment, opened: opened === 'unknown' ? opened : { ...opened, [commitment]: seal } };
}

/** One person in two capacities gets a letter once. */
function onceEach(letters: Letter[]): Letter[] {
  const seen = new Set<string>();
  return letters.filter(({ step, fact, recipient, template }) => {
    const name = JSON.stringify([step, fact, recipient.kind, recipient.id, template]);
    return !seen.has(name) && seen.add(name);
  });
}
