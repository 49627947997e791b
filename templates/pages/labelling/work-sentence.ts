import type { TaskView, WorkView } from '../../../src/labelling/view/work.js';
import { dateTime } from '../../i18n/dates.js';
import { words, type Lang } from '../../i18n/words.js';
import { isTonight } from './moments.js';
import { projectOf } from './names.js';

/** « Deux actes vous attendent, dont un ce soir. »: the sentence that opens the page. */
export function workSentence(lang: Lang, { tasks, shortfalls, offers, bounced, at }: WorkView): string {
  const { workPage, handover } = words(lang);
  const all = tasks.length + shortfalls.length + bounced.length;
  // R62: a dossier that is proposed waits for an answer, though it is none of theirs yet.
  const offered = offers.some(({ answered }) => !answered);
  if (all === 0) return offered ? handover.offer.waits : workPage.nothing;
  const sentence = workPage.waits(all);
  const late = tasks.filter((task) => task.late).length;
  if (late > 0) return workPage.late(sentence, late, all);
  const today = tasks.filter((task) => task.today);
  if (today.length === 0) return workPage.full(sentence);
  const evening = today.every((task) => task.due !== null && isTonight(task.due.at, at));
  return evening
    ? workPage.tonight(sentence, today.length, all)
    : workPage.today(sentence, today.length, all);
}

/** What is late, and the next deadline of all. */
export function workLede(lang: Lang, { tasks, waiting, at }: WorkView): string {
  const { workPage } = words(lang);
  const late = tasks.filter((task) => task.late).length;
  const ahead = [...tasks, ...waiting].filter(({ due }) => due !== null && due.at >= at).sort(byDue);
  const [next] = ahead;
  const lateness = late > 0 ? workPage.someLate(late) : workPage.nothingLate;
  const coming = next?.due ? workPage.next(projectOf(next), dateTime(lang, next.due.at)) : workPage.noNext;
  return `${lateness} ${coming}`;
}

type Due = Pick<TaskView, 'due'>;

const byDue = (one: Due, other: Due) => (one.due?.at ?? '9').localeCompare(other.due?.at ?? '9');
