import type { BouncedView } from '../../../src/correspondents/bounced.js';
import type { TaskView, WaitingView, WorkView } from '../../../src/labelling/view/work.js';
import { dateTime, daysBetween, relativeDays } from '../../i18n/dates.js';
import { Act, Acts, Band } from '../parts/act.js';
import { Button } from '../parts/button.js';
import type { Catalogue } from '../../i18n/fr.js';
import { words, type Lang } from '../../i18n/words.js';
import { useLang, useWords } from '../parts/language.js';
import { EmptyState } from '../parts/notices.js';
import { capital } from '../parts/positions.js';
import { Said } from '../parts/said.js';
import { actHref, actWords, hasAlternatives } from './acts-of.js';
import { factSentence } from './facts.js';
import { stateName } from './line-of.js';
import { dueDay, moment } from './moments.js';
import { capacityOf, projectOf } from './names.js';

/** What waits for the reader, the most pressing first; only the first button is filled. */
export function TasksBand({ view }: { view: WorkView }) {
  const { workPage } = useWords();
  const count = view.tasks.length + view.shortfalls.length + view.bounced.length;
  return (
    <Band title={workPage.toDo} count={count}>
      {count === 0 ? (
        <EmptyState sentence={workPage.toDoEmpty}>
          <p>{workPage.toDoEmptyNext}</p>
          <p>
            <a href="/dossiers">{workPage.seeAll}</a>
          </p>
        </EmptyState>
      ) : (
        <Acts>
          {view.shortfalls.map((shortfall) => (
            <Shortfall shortfall={shortfall} />
          ))}
          {view.tasks.map((task, index) => (
            <Task task={task} at={view.at} first={index === 0} />
          ))}
          {view.bounced.map((one) => (
            <Bounced bounced={one} first={view.tasks.length === 0} />
          ))}
        </Acts>
      )}
    </Band>
  );
}

/** R62: dossiers the reader is asked to take on, which are in none of their lists. */
export function OffersBand({ view }: { view: WorkView }) {
  const { handover } = useWords();
  const lang = useLang();
  if (view.offers.length === 0) return null;
  return (
    <Band title={handover.offer.band} count={view.offers.length}>
      <Acts>
        {view.offers.map((offer) => (
          <Act when={offer.until === null ? '' : dateTime(lang, offer.until)}>
            <a href={`/reprendre/${offer.reference}`}>{offerLine(handover.offer, lang, offer)}</a>
          </Act>
        ))}
      </Acts>
    </Band>
  );
}

/** Whether an answer is awaited, or a version, or what is said of it. */
function offerLine(
  { line, agreed, judged }: Catalogue['handover']['offer'],
  lang: Lang,
  offer: WorkView['offers'][number],
): string {
  if (offer.until === null) return judged(projectOf(offer));
  return (offer.answered ? agreed : line)(projectOf(offer), dateTime(lang, offer.until));
}

/** R31: nothing on Colabel completes an organ; the cooperation's file does, and the vote then goes on. */
function Shortfall({ shortfall }: { shortfall: WorkView['shortfalls'][number] }) {
  const { workPage } = useWords();
  const { reference, pole, poleName, voters, needed } = shortfall;
  return (
    <Act urgent when={workPage.noDeadline} because={workPage.organShort(voters, needed)}>
      <strong>{workPage.completeOrgan(poleName)}</strong>{' '}
      <a href={`/dossiers/${reference}#pole-${pole}`}>{projectOf(shortfall)}</a>
    </Act>
  );
}

/** R77: no step waits for it; the address is put right in the cooperation's file. */
function Bounced({ bounced: { code, body, answer }, first }: { bounced: BouncedView; first: boolean }) {
  const { bounced, workPage } = useWords();
  return (
    <Act
      when={workPage.noDeadline}
      because={bounced.because(answer)}
      action={
        <Button slim kind={first ? 'filled' : 'plain'} href={`/correspondants/${code}`}>
          {bounced.mend}
        </Button>
      }
    >
      <strong>{bounced.task(body)}</strong>
    </Act>
  );
}

function Task({ task, at, first }: { task: TaskView; at: string; first: boolean }) {
  const all = useWords();
  const lang = useLang();
  const { workPage, procedure } = all;
  const { due, act, late, today, poleName } = task;
  const href = actHref(task.reference, act);
  const said = actWords(all, act.command, {
    project: projectOf(task),
    pole: poleName ?? '',
    state: task.state,
    about: task.about ?? '',
  });
  const deadlines: Record<string, string> = procedure.deadlines;
  const step = due ? deadlines[due.deadline] : undefined;
  const why = step && workPage.because(capital(step), poleName ?? '');
  const because = [due && late && workPage.lateSince(-daysBetween(at, due.at)), why]
    .filter(Boolean)
    .join(' ');
  return (
    <Act
      when={due ? dueDay(lang, due.at, at) : workPage.noDeadline}
      left={due ? relativeDays(lang, due.at, at) : undefined}
      urgent={late || today}
      because={because}
      action={
        <Button slim kind={first ? 'filled' : 'plain'} href={href}>
          {hasAlternatives(act.command) ? workPage.answer : said.verb}
        </Button>
      }
    >
      <strong>{said.task}</strong> <a href={`/dossiers/${task.reference}`}>{projectOf(task)}</a>
    </Act>
  );
}

/** What others owe on the reader's requests: who, since when, until when. */
export function WaitingBand({ view }: { view: WorkView }) {
  const { workPage } = useWords();
  return (
    <Band title={workPage.waiting} count={view.waiting.length}>
      {view.waiting.length === 0 ? (
        <p class="quiet">{workPage.waitingEmpty}</p>
      ) : (
        <Acts>
          {view.waiting.map((wait) => (
            <Waiting wait={wait} at={view.at} />
          ))}
        </Acts>
      )}
    </Band>
  );
}

function Waiting({ wait, at }: { wait: WaitingView; at: string }) {
  const all = useWords();
  const lang = useLang();
  const { workPage } = all;
  const who = wait.owner && capacityOf(all, wait.owner.role, wait.owner.poleName);
  const because =
    who && (wait.due ? workPage.awaitsBy(who, dateTime(lang, wait.due.at)) : workPage.awaits(who));
  return (
    <Act waiting when={workPage.sinceDays(-daysBetween(at, wait.since))} because={because}>
      {workPage.stepOf(stateName(all, wait.state, 'pole'))}{' '}
      <a href={`/dossiers/${wait.reference}`}>{projectOf(wait)}</a>
    </Act>
  );
}

/** What others did, the newest first. */
export function NewsBand({ view }: { view: WorkView }) {
  const lang = useLang();
  const { workPage } = useWords();
  const lines = view.news.flatMap((news) => {
    const sentence = factSentence(lang, words(lang, news.awards), news);
    return sentence === null ? [] : [{ ...news, sentence }];
  });
  return (
    <Band title={workPage.news} count={workPage.newsSub}>
      {lines.length === 0 ? (
        <p class="quiet">{workPage.newsEmpty}</p>
      ) : (
        <ul class="stack-2 news">
          {lines.map((line) => (
            <Said when={moment(lang, line.at, view.at)} iso={line.at}>
              <a href={`/dossiers/${line.reference}`}>{projectOf(line)}</a>
              {' : '}
              {line.sentence}
            </Said>
          ))}
        </ul>
      )}
    </Band>
  );
}
