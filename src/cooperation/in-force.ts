/** SQL text: whether the row of a dated table is in force at the instant (R3). */
export const inForceSql = (alias: string, at: string): string =>
  `${alias}.valid_from <= ${at} AND (${alias}.valid_to IS NULL OR ${alias}.valid_to > ${at})`;
