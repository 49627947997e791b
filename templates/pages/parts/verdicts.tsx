import type { Verdict } from '../../../src/dossiers/eligibility/verdict.js';
import { useLang, useWords } from './language.js';
import { Disclosure } from './notices.js';
import { sentenceOfVerdict } from './verdict-words.js';

/** The rules of the call and what they give, with the figures used (R21): what is missed first, what holds folded. */
export function Verdicts({ verdicts, source }: { verdicts: readonly Verdict[]; source: string | null }) {
  const { eligibility } = useWords();
  const grave = (kind: Verdict['verdict']) => verdicts.filter(({ verdict }) => verdict === kind);
  const missed = [...grave('KO'), ...grave('TO_JUSTIFY')];
  const held = grave('OK');
  return (
    <div class="stack-2">
      <p>{missed.length > 0 ? eligibility.some(missed.length) : eligibility.all(held.length)}</p>
      {missed.length > 0 && <VerdictList verdicts={missed} />}
      {held.length > 0 && (
        <Disclosure summary={eligibility.others(held.length)}>
          <VerdictList verdicts={held} />
        </Disclosure>
      )}
      <p class="hint">
        {eligibility.hint} {source && eligibility.source(source)} {eligibility.own}
      </p>
    </div>
  );
}

function VerdictList({ verdicts }: { verdicts: readonly Verdict[] }) {
  const all = useWords();
  const lang = useLang();
  return (
    <ul class="stack-2">
      {verdicts.map((verdict) => (
        <li>
          {all.common.labelled(sentenceOfVerdict(all, lang, verdict), '')}
          <strong>{all.eligibility.verdicts[verdict.verdict]}</strong>
        </li>
      ))}
    </ul>
  );
}
