export {
  delegationsSql,
  delegationSql,
  heldSql,
  lapsedSql,
  presidesSql,
  roleSql,
  titularSql,
} from './delegated.js';
