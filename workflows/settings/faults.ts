import { catalogue, settings, type RuleValues } from './catalogue.js';
import { isSetting, type Catalogue, type Setting } from './setting.js';
import { settingsOf, valueAt, type PinnedValues } from './values.js';

/** Keys of the catalogues of words. */
export type FaultCode = 'settingUnknown' | 'settingForm' | 'settingBounds' | 'settingOrder';

/** What is wrong with a value: under which name, and why. */
export interface SettingFault {
  name: string;
  code: FaultCode;
  params: Record<string, string | number>;
}

/** Two settings that only make sense together: the first is never below the second. */
const atLeast: readonly [string, string][] = [
  ['minimumVoters', 'secondCallMinimum'],
  ['expectedReviews', 'fewestLeadReviews'],
  ['expectedReviews', 'fewestInvitedReviews'],
  ['backPlanning.submission', 'backPlanning.admission'],
  ['backPlanning.admission', 'backPlanning.lead'],
  ['backPlanning.lead', 'backPlanning.readings'],
  ['backPlanning.readings', 'backPlanning.leadReview'],
  ['backPlanning.completion', 'backPlanning.leadReview'],
  ['backPlanning.leadReview', 'backPlanning.leadClaim'],
  ['backPlanning.leadClaim', 'backPlanning.coReview'],
  ['backPlanning.coReview', 'backPlanning.conciliation'],
  ['backPlanning.conciliation', 'backPlanning.certificates'],
  ['reminders.early', 'reminders.eve'],
  ['eligibility.companies', 'eligibility.smallCompanies'],
  ['delays.fundingSecondReminderMonths', 'delays.fundingFirstReminderMonths'],
  ['delays.fundingResultMonths', 'delays.fundingSecondReminderMonths'],
];

/**
 * Everything wrong with values somebody wrote: a name no setting has, a value of another kind or out of bounds, and,
 * once each is right by itself, two that contradict each other. Empty for values a procedure can be led by.
 */
export function settingFaults(given: unknown): SettingFault[] {
  if (typeof given !== 'object' || given === null) return [fault('', 'settingForm')];
  const alone = [...strangers({ ...given }), ...wrong({ ...given })];
  return alone.length > 0 ? alone : orderFaults(settingsOf({ ...given }));
}

function orderFaults(values: RuleValues): SettingFault[] {
  return atLeast
    .filter(([more, less]) => Number(valueAt(values, more)) < Number(valueAt(values, less)))
    .map(([more, less]) =>
      fault(more, 'settingOrder', { other: less, least: Number(valueAt(values, less)) }),
    );
}

function strangers(given: PinnedValues): SettingFault[] {
  const entries: Catalogue = catalogue;
  return Object.keys(given).flatMap((name) => {
    const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
    if (!entry) return [fault(name, 'settingUnknown')];
    if (isSetting(entry) || given[name] === undefined) return [];
    const group: unknown = given[name];
    if (typeof group !== 'object' || group === null) return [fault(name, 'settingForm')];
    return Object.keys(group)
      .filter((part) => !Object.hasOwn(entry, part))
      .map((part) => fault(`${name}.${part}`, 'settingUnknown'));
  });
}

const wrong = (given: PinnedValues): SettingFault[] =>
  settings.flatMap(({ name, setting }) => valueFaults(name, setting, valueAt(given, name)));

/** A value left out reads as its default: it is no fault. */
function valueFaults(name: string, setting: Setting, value: unknown): SettingFault[] {
  if (value === undefined) return [];
  if (!hasForm(setting, value)) return [fault(name, 'settingForm')];
  if (setting.kind !== 'count' && setting.kind !== 'share') return [];
  const { least, most } = setting;
  const within = Number(value) >= least && Number(value) <= most;
  return within ? [] : [fault(name, 'settingBounds', { least, most })];
}

function hasForm(setting: Setting, value: unknown): boolean {
  switch (setting.kind) {
    case 'choice':
      return setting.options.includes(value as string);
    case 'yesNo':
      return typeof value === 'boolean';
    case 'count':
      return Number.isSafeInteger(value);
    case 'share':
      return typeof value === 'number' && Math.round(value * 1000) / 1000 === value;
  }
}

const fault = (name: string, code: FaultCode, params: SettingFault['params'] = {}): SettingFault => ({
  name,
  code,
  params,
});
