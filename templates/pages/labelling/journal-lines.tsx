import type { JournalLine } from '../../../src/labelling/view/journal.js';
import { useLang, useWords } from '../parts/language.js';
import { capital } from '../parts/positions.js';
import { Said } from '../parts/said.js';
import { factSentence } from './facts.js';
import { moment } from './moments.js';
import { capacityOfOne } from './names.js';

interface JournalLinesProps {
  lines: readonly JournalLine[];
  /** the instant of the page */
  at: string;
  /** with the fingerprint of each line */
  proven?: boolean;
}

/** The audit trail as sentences, the newest first, each with who acted when it may be told. */
export function JournalLines({ lines, at, proven }: JournalLinesProps) {
  const all = useWords();
  const lang = useLang();
  const told = lines.flatMap((line) => {
    const sentence = factSentence(lang, all, line);
    return sentence === null ? [] : [{ line, sentence }];
  });
  if (told.length === 0) return <p class="quiet">{all.dossierPage.journal.empty}</p>;
  return (
    <ol>
      {told.map(({ line, sentence }) => (
        <Line line={line} sentence={sentence} at={at} proven={proven} />
      ))}
    </ol>
  );
}

interface LineProps {
  line: JournalLine;
  sentence: string;
  at: string;
  proven?: boolean;
}

function Line({ line, sentence, at, proven }: LineProps) {
  const all = useWords();
  const lang = useLang();
  const { by } = line;
  const capacity =
    by &&
    (by.delegated ? all.cooperation.delegation.by(by.pole ?? '') : capacityOfOne(all, by.role, by.pole));
  const told = [by?.name, capacity].filter(Boolean).join(', ');
  // Who has just been invited is called by their address, which stays as it is.
  const who = by?.name?.includes('@') ? told : capital(told);
  return (
    <Said when={moment(lang, line.at, at)} iso={line.at}>
      {sentence} {who && <span class="quiet">{who}.</span>}
      {proven && (
        <span class="micro quiet blk">
          {all.dossierPage.journal.hash} <code>{line.hash}</code>
        </span>
      )}
    </Said>
  );
}
