export { filesOfNobody } from './files.js';
export { asked, findFaults, type Asked } from './find-faults.js';
export type { Broken, Invariant, Subject } from './invariant.js';
export { subjects } from './subjects.js';
