import type { ComputedOutcome } from '../../workflows/index.js';
import type { Catalogue } from './fr.js';

type Result = ComputedOutcome['result'];
type Said = {
  outcomes: Partial<Record<Result, (labelling: string[], dissenting: string[]) => string>>;
  outcomeRules: Partial<Record<Result, string>>;
};

/** What an outcome is called and the rule that made it, in the words of its model where it has some of its own (R6). */
export function outcomeWords(
  { procedure }: Catalogue,
  { result, model, upheld }: { result: Result; model: string; upheld: boolean },
) {
  const models: Record<string, Said> = procedure.models;
  const own = models[model];
  return {
    sentence: own?.outcomes[result] ?? procedure.outcomes[result],
    rule: upheld ? procedure.upheld : (own?.outcomeRules[result] ?? procedure.outcomeRules[result]),
  };
}
