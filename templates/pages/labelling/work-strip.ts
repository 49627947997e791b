import type { WorkView } from '../../../src/labelling/view/work.js';
import { dateTime, daysBetween } from '../../i18n/dates.js';
import { words, type Lang } from '../../i18n/words.js';
import type { StripMark } from '../parts/strip.js';
import { projectOf } from './names.js';

/** The reader's deadlines and those they wait for, within fourteen days; one mark a request and a day. */
export function stripMarks(lang: Lang, { tasks, waiting, at }: WorkView): StripMark[] {
  const { workPage } = words(lang);
  const mine = tasks.flatMap(({ due, today, ...task }): StripMark[] => {
    if (!due) return [];
    const name = projectOf(task);
    return [
      {
        at: due.at,
        name,
        words: workPage.stripYours(name, dateTime(lang, due.at)),
        kind: today ? 'now' : 'yours',
      },
    ];
  });
  const theirs = waiting.flatMap(({ due, ...wait }): StripMark[] => {
    if (!due) return [];
    const name = projectOf(wait);
    return [{ at: due.at, name, words: workPage.stripTheirs(name, dateTime(lang, due.at)), kind: 'others' }];
  });
  return [...mine, ...theirs]
    .filter((mark) => daysBetween(at, mark.at) < 14)
    .filter((mark, index, all) => all.findIndex((other) => other.words === mark.words) === index)
    .sort((one, other) => one.at.localeCompare(other.at));
}
