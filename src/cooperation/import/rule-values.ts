import { settingFaults, type SettingFault } from '../../../workflows/rule-set.js';
import { at, type Fault } from './faults.js';

const messages: Record<SettingFault['code'], (params: SettingFault['params']) => string> = {
  settingUnknown: () => 'is no setting',
  settingForm: () => 'is not a value of this setting',
  settingBounds: ({ least, most }) => `must be ${least} to ${most}`,
  settingOrder: ({ other, least }) => `must be at least ${other}, which is ${least}`,
};

/** What the catalogue of settings says against the values of a rule set of the file. */
export function valueFaults(path: string, values: unknown): Fault[] {
  return settingFaults(values).map(({ name, code, params }) => ({
    path: name ? at(path, name) : path,
    message: messages[code](params),
  }));
}
