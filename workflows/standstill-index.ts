/** What the faces need of a request that is suspended (§9.2). */
export {
  standstillGrounds,
  type StandstillGround,
  type Suspension,
} from './label-request/v1/standstill-told.js';
export { datesAfter } from './standstill-dates.js';
export { standstillOf, standsStill } from './standstill.js';
