export { delegationsSql, delegationSql, lapsedSql, presidesSql, roleSql, titularSql } from './delegated.js';
export { askedToHoldSql, hasHeldSql, heldSql, holderOrganisationSql, holderSql } from './holder.js';
