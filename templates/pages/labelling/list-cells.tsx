import type { RequestLine } from '../../../src/labelling/view/list.js';
import { daysBetween, longDate } from '../../i18n/dates.js';
import { words } from '../../i18n/words.js';
import { useLang, useWords } from '../parts/language.js';
import { MiniLine } from '../parts/mini-line.js';
import { RowName } from '../parts/rows.js';
import { ends, miniLine, stateName } from './line-of.js';
import { dueDay } from './moments.js';
import { capacityOf } from './names.js';

interface CellProps {
  line: RequestLine;
}

/** A draft opens where it is written. */
export function Name({ line }: CellProps) {
  const { workPage, again: allAgain, standstill } = useWords();
  const lang = useLang();
  const { reference, acronym, title, illustration, isDraft } = line;
  const name = acronym || (isDraft ? workPage.unnamed : reference);
  const opinion = line.awards === 'opinion' && workPage.list.opinion;
  const again = line.attempt !== null && allAgain.attempt(line.attempt);
  const still = line.suspendedUntil !== null && standstill.listed(longDate(lang, line.suspendedUntil));
  const said = [still, title, opinion, again, illustration && workPage.list.illustration]
    .filter(Boolean)
    .join(' · ');
  return (
    <RowName
      href={isDraft ? `/deposer/${reference}` : `/dossiers/${reference}`}
      name={name}
      {...(name !== reference && { reference })}
      {...(said && { title: said })}
    />
  );
}

export function Step({ line }: CellProps) {
  const step = stateName(words(useLang(), line.awards), line.state, 'pole');
  const model =
    line.over && !ends.includes(line.state) ? null : miniLine(line.state, line.owner?.you ?? false);
  return model ? <MiniLine line={model} step={step} /> : <span>{step}</span>;
}

/** Red only when the reader holds the ball and the day has come. */
export function Due({ line, at }: CellProps & { at: string }) {
  const { list } = useWords().workPage;
  const lang = useLang();
  if (!line.due) return <span class="quiet">{list.none}</span>;
  const days = daysBetween(at, line.due.at);
  const now = days <= 0 && !line.over && (line.owner?.you ?? false);
  return (
    <>
      <span class={now ? 'now' : undefined}>{dueDay(lang, line.due.at, at)}</span>{' '}
      {(line.due.at < at || days > 0) && (
        <span class="micro quiet">{line.due.at < at ? list.lateBy : list.days(days)}</span>
      )}
    </>
  );
}

export function Who({ line }: CellProps) {
  const all = useWords();
  const { owner, over } = line;
  if (over || !owner) return <span class="quiet">{all.workPage.list.none}</span>;
  return owner.you ? <strong>{all.common.you}</strong> : <>{capacityOf(all, owner.role, owner.poleName)}</>;
}
