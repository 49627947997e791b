import { isOver, requestOf, standstillOf } from '../../workflows/index.js';
import type { LetterRule } from './rule.js';
import type { Scene } from './scene.js';
import type { Template } from './templates.js';

/** §9.2: what a letter says of a request that stands still: until when, and whether what it asks may be done meanwhile. */
export type StandsStill = {
  until: string;
  asks: 'later' | 'now' | 'nothing';
};

/** What is still taken while a request is suspended, by the letters that ask for it: interests, exclusions, places, the holder. */
const takenMeanwhile: readonly Template[] = [
  ...(['declareInterests', 'answerExclusion', 'answerExclusionSoon', 'answerExclusionLate'] as const),
  ...(['consentToSucceed', 'consentToSucceedSoon', 'keepLabel'] as const),
  ...(['objectOrNot', 'objectOrNotSoon', 'takeOverFile', 'takeOverFileSoon'] as const),
];
/** They speak of the suspension themselves. */
const ownWords: readonly string[] = ['requestSuspended', 'requestResumed'];
/** Dates of a call, and of a handing on, run on. */
const runsOn = ({ due }: LetterRule): boolean => /^(handover|label)\//u.test(due ?? '');

/** Null where nothing stands still, and where a letter neither asks for an act of the procedure nor gives a date of it. */
export function standsStillFor(scene: Scene, rule: LetterRule): StandsStill | null {
  const request = requestOf(scene.aggregate);
  const still = request && !isOver(request.state) ? standstillOf(request.context) : null;
  if (!request || !still || ownWords.includes(scene.fact.type)) return null;
  const { submission } = request.context;
  const closesAt = submission?.call.closesAt ?? still.until;
  const until = still.until < closesAt ? still.until : closesAt;
  if (rule.kind === 'A') return { until, asks: takenMeanwhile.includes(rule.template) ? 'now' : 'later' };
  // §9.8: a region is not told of the suspension.
  const dated =
    rule.to !== 'region' && ((rule.due !== undefined && !runsOn(rule)) || scene.fact.type === 'callMoved');
  return dated ? { until, asks: 'nothing' } : null;
}

/** Of a request that stands still no letter gives a date, but those that run on. */
export const givesDate = (scene: Scene, rule: LetterRule): boolean =>
  standsStillFor(scene, { ...rule, to: 'holder' }) === null ||
  runsOn(rule) ||
  scene.fact.type === 'callMoved';
