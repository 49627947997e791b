export { delegationsSql, delegationSql, lapsedSql, presidesSql, roleSql, titularSql } from './delegated.js';
