/** The version that is under review, or was; once a change of it was taken, the one its label is of (R62). */
export const pinnedVersionSql = (id: string): string =>
  `COALESCE((SELECT (i.snapshot #>> '{context,version}')::integer FROM workflow.instance i
      WHERE i.aggregate_id = ${id} AND i.key = 'label'),
    (SELECT (i.snapshot #>> '{context,submission,file,version}')::integer FROM workflow.instance i
      WHERE i.aggregate_id = ${id} AND i.key = 'request'))`;
