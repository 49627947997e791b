import type { LabelRequestCommand } from './vocabulary.js';

/** Within a step, what moves its end or hands it to somebody else: its ladder starts again there (R54). */
export const turns: LabelRequestCommand['type'][] = [
  'moveCall', 'compressCalendar', 'extendCompletion', 'adoptRuleSet', 'answerReservation', 'liftReservation',
  'sendToSteering', 'ruleOnOutcome',
]; // prettier-ignore
