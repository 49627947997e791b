import type { Calendar } from './calendar/index.js';
import type { RuleValues } from './settings/catalogue.js';
import type { PinnedValues } from './settings/values.js';
import type { PoleCode } from './vocabulary.js';

/** Days are working days unless the name says `CalendarDays`; shares are fractions of 1. */
export {
  decisionModels,
  settings,
  type DecisionModel,
  type Named,
  type RuleValues,
} from './settings/catalogue.js';
export type { Setting, Unit } from './settings/setting.js';
export { settingFaults, type SettingFault } from './settings/faults.js';
export { defaultRules, settingsOf, valueAt, withValue, type PinnedValues } from './settings/values.js';

export type Delays = RuleValues['delays'];
export type BackPlanning = RuleValues['backPlanning'];

/** A rule set as pinned: its identity, the SHA-256 of its values as written, and the values. */
export interface PinnedRules {
  id: string;
  hash: string;
  values: PinnedValues;
}

/** Working calendars of the pôles of a request (R50). */
export type PoleCalendars = Record<PoleCode, Calendar>;
