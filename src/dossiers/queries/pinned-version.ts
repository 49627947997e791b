/** The version that is under review, or was. */
export const pinnedVersionSql = (id: string): string =>
  `(SELECT (i.snapshot #>> '{context,submission,file,version}')::integer FROM workflow.instance i
    WHERE i.aggregate_id = ${id} AND i.key = 'request')`;
