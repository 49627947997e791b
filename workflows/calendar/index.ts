export {
  addDays,
  atHour,
  civilDate,
  daysBetween,
  endOfDay,
  weekday,
  type CivilDate,
  type Weekday,
} from './civil.js';
export { addCalendarDays, addMonths, shortened, subtractDays } from './deadlines.js';
export { publicHolidays, type Calendar, type Closure } from './holidays.js';
export { earlier, later, type Instant } from './instants.js';
export { mailOpens } from './mail-hours.js';
export { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.js';
export { momentOf } from './moment.js';
