export { delegationsSql, delegationSql, deputySql, lapsedSql, presidesSql, roleSql } from './delegated.js';
