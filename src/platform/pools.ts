/** Injection token of the pool that hot reads go through: role colabel_app, prepared statements. */
export const READ_POOL = Symbol('read pool');
