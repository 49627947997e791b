/** Injection token of the pool the pages read with: role colabel_app, prepared statements. */
export const READ_POOL = Symbol('read pool');
