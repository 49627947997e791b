import { followsHandover } from '../handovers.js';
import {
  allDeadlines,
  innerPoleOf,
  isHandover,
  isDateOfStep,
  labelKey,
  type PoleCode,
} from '../../../workflows/index.js';
import { isOwn, type Reading } from './reader.js';
import { withdrawalDates } from './withdrawal.js';

export interface DeadlineView {
  deadline: string;
  at: string;
  /** the pôle whose inner step it is; null for the request's and the label's own */
  pole: PoleCode | null;
}

/** R70: those of a pôle's withdrawal, told as that pôle's; when steering is asked again of a change is steering's (R62). */
const inner = ['withdrawalAnswer', 'withdrawalRuling'];

/** The end of the step the request is in; null when it has none that this reader may see. */
export const endOfStep = (deadlines: readonly DeadlineView[]): DeadlineView | null =>
  deadlines.find(({ pole, deadline }) => pole === null && isDateOfStep(deadline)) ?? null;

/** The deadlines this reader may see, the nearest first: the inner ones of a review stay in its pôle. */
export function deadlinesOf(reading: Reading): DeadlineView[] {
  const { standing } = reading;
  // R62: that the dossier is being handed on is between its holder, who is asked, and who would propose in their place.
  const handed = standing.isHolder || standing.isAsked || followsHandover({ ...reading, pole: null });
  return (
    allDeadlines(reading.aggregate)
      .filter(({ of }) => handed || !isHandover(of))
      .filter(({ reminder, of, deadline }) => !reminder && !(of === labelKey && inner.includes(deadline)))
      .filter(({ deadline }) => deadline !== 'changeRuling' || reading.standing.steering)
      // At the same instant what is still to be done comes first: the label's deposit, before its request is archived.
      .sort((one, other) => one.at.localeCompare(other.at) || one.of.localeCompare(other.of))
      .map(({ of, deadline, at, ofRequest }) => ({ deadline, at, pole: innerPoleOf(of), ofRequest }))
      .filter(
        ({ pole, ofRequest }) =>
          pole === null || (!ofRequest && isOwn(reading, pole) && reading.level === 'full'),
      )
      .map(({ deadline, at, pole }) => ({ deadline, at, pole }))
      .concat(withdrawalDates(reading))
      .sort((one, other) => one.at.localeCompare(other.at))
  );
}
