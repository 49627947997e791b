export {
  delegationsSql,
  delegationSql,
  heldSql,
  lapsedSql,
  presidesSql,
  roleSql,
  titularSql,
} from './delegated.js';
export { askedToHoldSql, dossiersHeldSql, hasHeldSql, holderOrganisationSql, holderSql } from './holder.js';
